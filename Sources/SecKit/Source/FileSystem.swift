#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Read access to a disk, as closures: tests replace them by a folder in memory. No other file of `SecKit` touches the disk.
public struct FileSystem: Sendable {
  /// The bytes of a file, at most `limit + 1` of them, so that an oversized file is noticed and never loaded whole.
  public var contents: @Sendable (_ path: String, _ limit: Int) throws(FileSystemError) -> [UInt8]
  /// The names in a folder, sorted by their bytes, each with whether it is a folder.
  public var entries: @Sendable (_ path: String) throws(FileSystemError) -> [Entry]
  /// What distinguishes a folder from all others, by whichever path it is reached; nil where the disk does not say.
  public var identity: @Sendable (_ path: String) -> Identity?

  /// A name in a folder.
  public struct Entry: Hashable, Sendable {
    /// The name within the folder, without any path.
    public let name: String
    /// Whether it is a folder, or a link that leads to one.
    public let isFolder: Bool
    /// Whether the name is a symbolic link.
    public let isLink: Bool

    /// An entry; by default not a link.
    public init(name: String, isFolder: Bool, isLink: Bool = false) {
      self.name = name
      self.isFolder = isFolder
      self.isLink = isLink
    }
  }

  /// A folder's place on a disk.
  public struct Identity: Hashable, Sendable {
    /// The device number of `stat(2)`.
    public let device: UInt64
    /// The inode number on that device.
    public let number: UInt64

    /// An identity from the two numbers that `stat(2)` reports.
    public init(device: UInt64, number: UInt64) {
      self.device = device
      self.number = number
    }
  }

  /// A file system made of the given closures; without `identity`, no two paths are recognized as the same folder.
  public init(
    contents: @escaping @Sendable (String, Int) throws(FileSystemError) -> [UInt8],
    entries: @escaping @Sendable (String) throws(FileSystemError) -> [Entry],
    identity: @escaping @Sendable (String) -> Identity? = { _ in nil }
  ) {
    self.contents = contents
    self.entries = entries
    self.identity = identity
  }
}

/// Why a file or folder could not be read.
public struct FileSystemError: Error, Hashable, Sendable {
  /// The reasons that messages distinguish.
  public enum Reason: Hashable, Sendable {
    case missing, forbidden, isFolder, notFolder
    /// Any other reason, with the system's error number.
    case other(Int32)
  }

  /// The path that could not be read, as it was asked for.
  public let path: String
  /// What the system answered.
  public let reason: Reason

  /// An error about one path.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(path: String, code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      default: .other(code)
      }
  }
}

extension FileSystem {
  /// The machine's own disk.
  public static let disk = FileSystem(
    contents: { path, limit throws(FileSystemError) in try readFile(path, limit: limit) },
    entries: { path throws(FileSystemError) in try readFolder(path) },
    identity: { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    })

  private static func readFile(_ path: String, limit: Int) throws(FileSystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileSystemError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileSystemError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileSystemError(path: path, reason: .isFolder)
    }
    // A pipe or device reports size 0 and is read in pieces; a regular file usually in one.
    let wanted = limit + 1
    let step = min(max(Int(status.st_size) + 1, 4096), wanted)
    var bytes: [UInt8] = []
    while bytes.count < wanted {
      let room = min(step, wanted - bytes.count)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var got = Glibc.read(descriptor, buffer.baseAddress, room)
        while got < 0, errno == EINTR || isWaiting(descriptor) {
          got = Glibc.read(descriptor, buffer.baseAddress, room)
        }
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      guard failure == 0 else { throw FileSystemError(path: path, code: failure) }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  /// Waits for a pipe whose writer has sent nothing yet. Nothing else is waited for: a pipe without a writer is at its end.
  private static func isWaiting(_ descriptor: Int32) -> Bool {
    guard errno == EAGAIN else { return false }
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, -1) > 0 || errno == EINTR
  }

  private static func readFolder(_ path: String) throws(FileSystemError) -> [Entry] {
    guard let folder = opendir(path) else { throw FileSystemError(path: path, code: errno) }
    defer { closedir(folder) }
    var found: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      if entry.pointee.d_type == UInt8(DT_LNK) || entry.pointee.d_type == UInt8(DT_UNKNOWN) {
        var status = stat()
        isFolder = stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      }
      found.append(Entry(name: name, isFolder: isFolder, isLink: entry.pointee.d_type == UInt8(DT_LNK)))
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
