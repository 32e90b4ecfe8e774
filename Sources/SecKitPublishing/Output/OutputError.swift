#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The output folder, or a folder in it, is a file or a link.
    case notAFolder
    /// No permission, or the disk is read-only.
    case forbidden
    /// The disk or the quota is full.
    case full
    /// Something stands there that no earlier build wrote.
    case notOurs
    /// Another build writes to the folder now.
    case busy
    /// Two files have the same path, also when they differ only in upper and lower case, or one is another's folder.
    case collision
    /// Any other reason, with the system's error number.
    case other(Int32)
  }

  /// As given by the caller for the output folder, otherwise below it.
  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// - Parameter code: the system's error number.
  init(path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOTDIR, ELOOP: .notAFolder
      case EACCES, EPERM, EROFS: .forbidden
      case ENOSPC, EDQUOT: .full
      case EISDIR: .notOurs
      case EWOULDBLOCK: .busy
      default: .other(code)
      }
  }
}
