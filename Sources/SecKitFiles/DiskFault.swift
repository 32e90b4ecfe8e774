#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An operation that the disk refused. The only table of what the system's error numbers mean for a file or folder that is
/// written.
package struct DiskFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No such file or folder.
    case missing
    /// The name is taken.
    case exists
    /// The person has no permission.
    case forbidden
    /// The file system is mounted read-only.
    case readOnly
    /// No space left, on the disk or in the person's quota.
    case full
    /// Another process holds the lock.
    case busy
    /// The file has more bytes than the caller allowed.
    case tooLarge
    /// The name has more letters than the file system allows.
    case nameTooLong
    /// A folder in place of a file.
    case isFolder
    /// A file in place of a folder.
    case notFolder
    /// A symbolic link, which may lead anywhere.
    case isLink
    /// A pipe, a device, a socket.
    case special
    /// The bytes read back differ from those written.
    case unproven
    /// A folder, link, pipe or device in place of a file to read.
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

  /// - Parameter code: The system's error number.
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
