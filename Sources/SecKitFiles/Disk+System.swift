#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Disk {
  /// The machine's own disk.
  package static let system = Disk(
    kind: { path throws(DiskFault) in try kind(path) },
    names: { folder throws(DiskFault) in try names(folder) },
    read: { path, limit throws(DiskFault) in try read(path, limit: limit) },
    makeFolder: { path throws(DiskFault) in try check(path) { mkdir(path, 0o700) } },
    makePrivate: { path throws(DiskFault) in try check(path) { chmod(path, 0o700) } },
    create: { path, isPrivate throws(DiskFault) in
      try check(path) {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, isPrivate ? 0o600 : 0o666)
      }
    },
    write: { file, path, bytes throws(DiskFault) in
      try check(path) { bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) } }
    },
    synchronize: { file, path throws(DiskFault) in try check(path) { fsync(file) } },
    // Not repeated after an interruption: on Linux the descriptor is closed by then.
    close: { file, path throws(DiskFault) in
      guard systemClose(file) == 0 || errno == EINTR else { throw DiskFault(path: path, code: errno) }
    },
    synchronizeFolder: { folder throws(DiskFault) in
      let descriptor = try check(folder) { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      defer { _ = systemClose(descriptor) }
      // Some file systems (FUSE, network) cannot synchronize folders and return EINVAL: nothing more can be done.
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw DiskFault(path: folder, code: errno) }
    },
    rename: { path, newPath throws(DiskFault) in try check(newPath) { systemRename(path, newPath) } },
    link: { path, newPath throws(DiskFault) in try check(newPath) { systemLink(path, newPath) } },
    remove: { path throws(DiskFault) in try check(path) { unlink(path) } },
    removeFolder: { path throws(DiskFault) in try check(path) { rmdir(path) } },
    lock: { path throws(DiskFault) in
      let descriptor = try check(path) { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let fault = DiskFault(path: path, code: errno)
        _ = systemClose(descriptor)
        throw fault
      }
      return descriptor
    },
    unlock: { lock, path throws(DiskFault) in try check(path) { flock(lock, LOCK_UN) } },
    lockFolder: { lockFolder($0) },
    unlockFolder: { lock in
      flock(lock, LOCK_UN)
      _ = systemClose(lock)
    })

  /// Anybody who may read a folder may lock it: therefore the wait ends after a second.
  private static func lockFolder(_ folder: String) -> Descriptor? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    for _ in 0..<100 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(10_000)
    }
    _ = systemClose(descriptor)
    return nil
  }

  /// The result of a system call, which is repeated when a signal interrupts it.
  @discardableResult
  private static func check<Result: SignedInteger>(
    _ path: String, _ call: () -> Result
  ) throws(DiskFault) -> Result {
    var result = call()
    while result < 0, errno == EINTR { result = call() }
    guard result >= 0 else { throw DiskFault(path: path, code: errno) }
    return result
  }

  private static func kind(_ path: String) throws(DiskFault) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw DiskFault(path: path, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder(isPrivate: status.st_uid == geteuid() && status.st_mode & 0o077 == 0)
    case S_IFLNK: return .link
    default: return .special
    }
  }

  private static func names(_ folder: String) throws(DiskFault) -> [String] {
    guard let stream = opendir(folder) else { throw DiskFault(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  private static func read(_ path: String, limit: Int) throws(DiskFault) -> [UInt8] {
    // Opening a pipe would otherwise wait for a writer.
    let descriptor = try check(path) { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    defer { _ = systemClose(descriptor) }
    var status = stat()
    try check(path) { fstat(descriptor, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DiskFault(path: path, reason: .notFile) }
    guard status.st_size <= limit else { throw DiskFault(path: path, reason: .tooLarge) }
    // One more than the file said it holds, so that one that grows meanwhile is noticed.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var count = 0
    while count < bytes.count {
      let got = try check(path) {
        bytes.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count) }
      }
      if got == 0 { break }
      count += got
    }
    guard count <= limit else { throw DiskFault(path: path, reason: .tooLarge) }
    return Array(bytes.prefix(count))
  }
}

// The closures' own names hide the system's.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, bytes, count)
}
private func systemClose(_ file: Int32) -> Int32 { close(file) }
private func systemLink(_ path: String, _ newPath: String) -> Int32 { link(path, newPath) }
private func systemRename(_ path: String, _ newPath: String) -> Int32 { rename(path, newPath) }
