#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A disk that refused.
package struct DiskFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// No such file or folder.
    case missing
    /// The name is taken.
    case exists
    /// The person, or the way the disk is mounted, may not do this.
    case forbidden
    /// No room left, on the disk or in the person's share of it.
    case full
    /// Another process holds the lock.
    case busy
    /// More bytes than were asked for at most.
    case tooLarge
    /// A folder, link, pipe or device where a file belongs.
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

  init(path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT: .missing
      case EEXIST, ENOTEMPTY: .exists
      case EACCES, EPERM, EROFS: .forbidden
      case ENOSPC, EDQUOT: .full
      case EWOULDBLOCK: .busy
      case EFBIG: .tooLarge
      case EISDIR, ELOOP, ENOTDIR: .notFile
      default: .other(code)
      }
  }
}
