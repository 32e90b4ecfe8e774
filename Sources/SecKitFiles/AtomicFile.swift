/// A single file at a path that somebody named: written whole or not at all, and never over something that is not ours to
/// destroy.
///
/// However a write ends (full disk, killed process, power failure), afterwards the name refers either to what it referred to
/// before or to the whole new file. Links are not followed and only files are ever replaced: `rename` would put a file in the
/// place of a pipe, a device or the system's own `/dev/stdout`.
package struct AtomicFile: Hashable, Sendable {
  /// What happens to an existing file of that name.
  package enum Existing: Hashable, Sendable {
    /// It stays, and nothing is written.
    case refused
    /// It is replaced, and kept as `NAME~`; what was there is kept as `NAME~2`, and so on.
    case kept
    /// It is replaced, for files that the program itself maintains.
    case replaced
  }

  /// The path as the person gave it.
  package let path: String
  package let existing: Existing
  /// Whether only the person may read it (0600).
  package let isPrivate: Bool

  package init(_ path: String, existing: Existing = .refused, isPrivate: Bool = true) {
    self.path = path
    self.existing = existing
    self.isPrivate = isPrivate
  }

  /// The result of a write.
  package struct Written: Hashable, Sendable {
    /// The path at which the earlier file was kept; nil if there was none.
    package var earlier: String?
  }

  /// Checks whether the file could be written now, and leaves nothing behind: nobody should learn of a mistyped path after her
  /// work.
  package func check(on disk: Disk = .system) throws(DiskFault) {
    _ = try stands(on: disk)
    try withTemporary(on: disk) { temporary throws(DiskFault) in
      try disk.close(try disk.create(temporary, isPrivate), temporary)
      try disk.remove(temporary)
    }
  }

  /// Writes the file.
  /// - Parameter isProven: Whether bytes read back from the disk are the right ones; the file gets its name only then.
  @discardableResult
  package func write(
    _ bytes: [UInt8], on disk: Disk = .system, isProven: (([UInt8]) -> Bool)? = nil
  ) throws(DiskFault) -> Written {
    _ = try stands(on: disk)
    return try withTemporary(on: disk) { temporary throws(DiskFault) in
      try fill(temporary, with: bytes, on: disk)
      if let isProven, try !isProven(disk.read(temporary, bytes.count)) {
        throw DiskFault(path: path, reason: .unproven)
      }
      return try Placing(file: self, temporary: temporary, disk: disk).run()
    }
  }

  /// Runs a body with a temporary path in the same folder; the temporary file is gone afterwards, whatever happens.
  private func withTemporary<Result>(
    on disk: Disk, _ body: (_ temporary: String) throws(DiskFault) -> Result
  ) throws(DiskFault) -> Result {
    // A name that reveals nothing and that no other writer has.
    let temporary = folder + ".\(String(UInt64.random(in: .min ... .max), radix: 36)).parcial"
    do throws(DiskFault) {
      return try body(temporary)
    } catch {
      // The first fault is reported, about the file that the person knows.
      do { try disk.remove(temporary) } catch {}
      throw error.path == temporary ? DiskFault(path: path, reason: error.reason) : error
    }
  }

  private func fill(_ path: String, with bytes: [UInt8], on disk: Disk) throws(DiskFault) {
    let file = try disk.create(path, isPrivate)
    do throws(DiskFault) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = try disk.write(file, path, rest)
        // A disk that takes no bytes without an error would keep us in this loop for ever.
        guard count > 0 else { throw DiskFault(path: path, reason: .full) }
        rest = rest.dropFirst(count)
      }
      try disk.synchronize(file, path)
    } catch {
      do { try disk.close(file, path) } catch {}
      throw error
    }
    // Some network disks report a full quota only here.
    try disk.close(file, path)
  }

  /// Whether there is a file at the path that may be replaced.
  /// - Throws: `isFolder`, `isLink` or `special` for something other than a file, `exists` for a file that must stay.
  func stands(on disk: Disk) throws(DiskFault) -> Bool {
    guard !path.isEmpty else { throw DiskFault(path: path, reason: .missing) }
    guard path.utf8.last != UInt8(ascii: "/") else { throw DiskFault(path: path, reason: .isFolder) }
    guard try Self.isFile(path, on: disk) else { return false }
    if existing == .refused { throw DiskFault(path: path, reason: .exists) }
    // A file that is kept needs a second name that is not a link's or a folder's.
    if existing == .kept { _ = try Self.isFile(path + "~", on: disk) }
    return true
  }

  /// Whether there is a file at a path; false for nothing.
  static func isFile(_ path: String, on disk: Disk) throws(DiskFault) -> Bool {
    switch try disk.kind(path) {
    case nil: false
    case .file: true
    case .folder: throw DiskFault(path: path, reason: .isFolder)
    case .link: throw DiskFault(path: path, reason: .isLink)
    case .special: throw DiskFault(path: path, reason: .special)
    }
  }

  /// The folder of the file, with a slash at its end; empty for the current folder.
  private var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// The same folder, as a path to synchronize.
  var folderPath: String { folder.isEmpty ? "." : folder }
}
