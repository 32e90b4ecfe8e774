#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that no folder names: in memory where the system has room for such files, and gone with the last that holds it open.
final class ScratchFile: Sendable {
  let descriptor: Int32

  /// A file that holds these bytes, to be read from its beginning.
  init(_ bytes: [UInt8] = []) throws(OutputError) {
    descriptor = try Self.open()
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { FolderHandle.systemWrite(descriptor, $0) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        let code = written < 0 ? errno : EIO
        throw OutputError(path: Self.folder, code: code)
      }
      rest = rest.dropFirst(written)
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw OutputError(path: Self.folder, code: errno) }
  }

  deinit { close(descriptor) }

  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// What has been written to it so far, wherever its writer is.
  func bytes(limit: Int) -> [UInt8] {
    let count = min(size, limit)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
    }
  }

  private static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  private static func open() throws(OutputError) -> Int32 {
    let name = "/seckit-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let shared = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if shared >= 0 {
      shm_unlink(name)
      return shared
    }
    let file = Glibc.open(folder + name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw OutputError(path: folder, code: errno) }
    unlink(folder + name)
    return file
  }
}
