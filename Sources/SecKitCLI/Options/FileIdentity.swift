#if canImport(Glibc)
  import Glibc
#endif

/// Which file a path means, by whatever name or link, so that one given twice is not counted twice.
enum FileIdentity: Hashable {
  case file(device: UInt64, inode: UInt64)
  /// For what cannot be looked up; reading it will say why.
  case path(String)

  /// - Parameter path: as given on the command line; `-` means the standard input.
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
