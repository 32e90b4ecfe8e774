private import CSync

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open folder. Everything in it is reached through its descriptor and no link is followed, so that a link planted in
/// the output folder cannot lead a build out of it.
final class FolderHandle: Sendable {
  /// What is said in errors: as given for the output folder, otherwise relative to it.
  let path: String
  private let descriptor: Int32

  /// How bytes reach a descriptor; tests put a full disk in its place.
  typealias WriteCall = @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  static let systemWrite: WriteCall = { Glibc.write($0, $1.baseAddress, $1.count) }

  /// Opens a folder by the path a person gave. A link there is theirs to set.
  init(path: String) throws(OutputError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw OutputError(path: path, code: errno) }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The lock belongs to the open folder, not to the descriptor: a child that another thread is just starting holds a copy of
  /// it until it runs its own program, and would keep the lock beyond `close`. So it is given back by name.
  deinit {
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The path of an entry, for errors.
  private func path(of name: String) -> String { path.isEmpty ? name : path + "/" + name }

  /// Keeps other builds out until the handle goes; does not wait for them.
  func lock() throws(OutputError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw OutputError(path: path, code: errno) }
  }

  /// Opens a folder in this one; nil when there is none.
  func subfolder(_ name: String, as path: String) throws(OutputError) -> FolderHandle? {
    let descriptor = openat(self.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { return FolderHandle(descriptor: descriptor, path: path) }
    if errno == ENOENT { return nil }
    throw OutputError(path: path, code: errno)
  }

  /// Makes a folder in this one.
  /// - Returns: false when something stands there already.
  func makeFolder(_ name: String) throws(OutputError) -> Bool {
    if mkdirat(descriptor, name, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw OutputError(path: path(of: name), code: errno)
  }

  /// The names in the folder without `.` and `..`, in no order.
  func names() throws(OutputError) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw OutputError(path: path, code: errno) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw OutputError(path: path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands at a name.
  enum Entry {
    case missing
    case file([UInt8])
    /// A file of another size than asked for, unread.
    case otherSize
    /// A folder, a link, a device.
    case noFile
  }

  /// Looks at an entry and reads it when it is a file.
  /// - Parameter size: reads only a file of this size; nil reads any up to 64 MiB.
  func entry(_ name: String, ofSize size: Int? = nil) throws(OutputError) -> Entry {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      switch errno {
      case ENOENT: return .missing
      case ELOOP, ENXIO: return .noFile
      default: throw OutputError(path: path(of: name), code: errno)
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw OutputError(path: path(of: name), code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .noFile }
    let count = Int(status.st_size)
    if let size, size != count { return .otherSize }
    guard count <= 64 << 20 else { return .otherSize }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        filled += got
      }
    }
    guard failure == 0 else { throw OutputError(path: path(of: name), code: failure) }
    return .file(bytes)
  }

  /// Whether an entry is a symbolic link.
  func isLink(_ name: String) throws(OutputError) -> Bool {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw OutputError(path: path(of: name), code: errno)
    }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// Writes a new file, which may not be on the disk yet; see ``sync(file:)``.
  func create(_ name: String, _ bytes: [UInt8], with write: WriteCall) throws(OutputError) {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw OutputError(path: path(of: name), code: errno) }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = write(file, UnsafeRawBufferPointer(rebasing: rest))
        if written < 0, errno == EINTR { continue }
        // A disk that takes nothing and says nothing would keep us here for ever.
        guard written > 0 else {
          failure = written < 0 ? errno : EIO
          return
        }
        rest = rest.dropFirst(written)
      }
    }
    // Some network disks report a full quota only here.
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw OutputError(path: path(of: name), code: failure) }
  }

  /// Moves a file into another folder, in place of what stands there.
  func move(_ name: String, to folder: FolderHandle, as newName: String) throws(OutputError) {
    guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
      throw OutputError(path: folder.path(of: newName), code: errno)
    }
  }

  /// Removes a file or link, not what the link leads to.
  /// - Returns: false when there was none.
  func remove(_ name: String) throws(OutputError) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    if errno == ENOENT || errno == EISDIR { return false }
    throw OutputError(path: path(of: name), code: errno)
  }

  /// Removes a folder if it is empty.
  /// - Returns: whether it is gone.
  func removeEmptyFolder(_ name: String) -> Bool { unlinkat(descriptor, name, AT_REMOVEDIR) == 0 }

  /// Waits until a file's bytes are on the disk.
  func sync(file name: String, with calls: SyncCalls = .system) throws(OutputError) {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw OutputError(path: path(of: name), code: errno) }
    defer { close(file) }
    guard calls.one(file) == 0 else { throw OutputError(path: path(of: name), code: errno) }
  }

  /// Waits until the folder's list of names is on the disk.
  func sync(with calls: SyncCalls = .system) throws(OutputError) {
    guard calls.one(descriptor) == 0 else { throw OutputError(path: path, code: errno) }
  }

  /// Waits until all that was written to the disk on which the folder lies is there.
  /// - Returns: false where the system cannot do that.
  func syncDisk(with calls: SyncCalls = .system) throws(OutputError) -> Bool {
    if calls.disk(descriptor) == 0 { return true }
    if errno == ENOSYS { return false }
    throw OutputError(path: path, code: errno)
  }
}

/// How the system is asked to put on the disk what was written; tests put a disk that refuses in its place.
struct SyncCalls: Sendable {
  /// One file or folder.
  var one: @Sendable (Int32) -> Int32
  /// All of the disk on which a file lies: one wait, where a site would need one for every page. Linux tells of a failed write
  /// here since version 5.8.
  var disk: @Sendable (Int32) -> Int32

  static let system = SyncCalls(one: { fsync($0) }, disk: { syncfs($0) })
}
