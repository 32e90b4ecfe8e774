#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A disk that refused. The one table that says what the system's error numbers mean for a file or folder that is written.
package struct DiskFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No such file or folder.
    case missing
    /// The name is taken.
    case exists
    /// The person may not do this.
    case forbidden
    /// The disk takes nothing.
    case readOnly
    /// No room left, on the disk or in the person's share of it.
    case full
    /// Another process holds the lock.
    case busy
    /// More bytes than were asked for at most.
    case tooLarge
    /// More letters than a name may have.
    case nameTooLong
    /// A folder where a file belongs.
    case isFolder
    /// A file where a folder belongs.
    case notFolder
    /// A symbolic link, which may lead anywhere.
    case isLink
    /// A pipe, a device, a socket.
    case special
    /// What was read back is not what was written.
    case unproven
    /// A folder, link, pipe or device where a file is to be read.
    case notFile
    /// Any other reason, with the system's error number.
    case other(Int32)
  }

  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// - Parameter code: the system's error number.
  package init(path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT: .missing
      case EEXIST, ENOTEMPTY: .exists
      case EACCES, EPERM: .forbidden
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .full
      case EWOULDBLOCK: .busy
      case EFBIG: .tooLarge
      case ENAMETOOLONG: .nameTooLong
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ELOOP: .isLink
      default: .other(code)
      }
  }
}
