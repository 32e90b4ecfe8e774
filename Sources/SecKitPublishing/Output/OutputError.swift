#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable {
  /// The reasons that messages distinguish.
  public enum Reason: Hashable, Sendable {
    /// The output folder, or a folder in it, is a file or a link.
    case notAFolder
    /// No permission, or the disk is read-only.
    case forbidden
    /// The disk or the quota is full.
    case full
    /// There is something at the path that no earlier build wrote.
    case notOurs
    /// Another build is writing to the folder.
    case busy
    /// Two files have the same path or paths that differ only in case, or one path is the folder of another.
    case collision
    /// Any other reason, with the system's error number.
    case other(Int32)
  }

  /// The output folder as the caller gave it, or a path below it.
  public let path: String
  /// What was in the way.
  public let reason: Reason

  /// An error about one path.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// - Parameter code: The system's error number.
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
