#if canImport(Glibc)
  import Glibc
#endif

/// Identifies the file behind a path, whatever its name or link, so that a file given twice is not counted twice.
enum FileIdentity: Hashable {
  case file(device: UInt64, inode: UInt64)
  /// For paths that cannot be looked up; reading them will report why.
  case path(String)

  /// - Parameter path: The path as given on the command line; `-` means the standard input.
  init(of path: String) {
    let path = path == "-" ? "/dev/stdin" : path
    var status = stat()
    if stat(path, &status) == 0 {
      self = .file(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    } else {
      self = .path(path)
    }
  }
}
