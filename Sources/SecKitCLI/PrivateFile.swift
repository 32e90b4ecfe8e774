import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Files that only their owner may read, written whole or not at all.
enum PrivateFile {
  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// A temporary file beside the target, synced and renamed; an earlier file stays until then.
  static func write(_ bytes: [UInt8], to path: String) throws {
    var name = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Failure(.couldNotRun, .privateUnwritten(path, code: errno)) }
    let temporary = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? path }
    var rest = bytes[...]
    var code: Int32 = 0
    while !rest.isEmpty, code == 0 {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        code = errno
      }
    }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw Failure(.couldNotRun, .privateUnwritten(path, code: code))
    }
    synchronize(folder: FilePath.folder(of: path))
  }

  /// Brings the file's new name to the disk. Where a file system cannot do that for a folder, or the folder may be written but
  /// not read, the file is there all the same.
  private static func synchronize(folder: String) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
