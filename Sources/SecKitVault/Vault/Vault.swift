import SecKitFiles

/// A folder of sealed records, each an age file under a passphrase. It knows nothing of what the records hold.
///
/// However a write ends (full disk, killed process, cut power), every record is afterwards as it was before or as it was to
/// become, whole. A file takes its place only after it was written aside, brought to the disk, read back and opened. Nothing
/// unsealed is ever written, not even for a moment.
///
/// Operations that write take a lock: a second writer is refused with ``VaultError/busy``, readers go on. Each throws
/// ``VaultError``, ``AgeError`` or ``DiskFault``.
package struct Vault: Sendable {
  /// The folder, made with the first record saved.
  package let folder: String
  let disk: Disk
  let randomness: Randomness

  package init(folder: String, disk: Disk = .system, randomness: Randomness = .system) {
    self.folder = folder
    self.disk = disk
    self.randomness = randomness
  }

  /// The names of all records, in the order of making. No passphrase is needed, nor is any file opened.
  package func list() throws -> [RecordName] {
    guard try disk.kind(folder) != nil else { return [] }
    var names = Set(try disk.names(folder).compactMap(RecordName.init(fileName:)))
    if try disk.kind(pendingFolder) != nil {
      names.formUnion(try disk.names(pendingFolder).compactMap(RecordName.init(fileName:)))
    }
    return names.sorted()
  }

  /// The plaintext of a record, under any of the passphrase's ``Passphrase/forms``, to be erased by the caller (``erase(_:)``). Parts of it passed through memory of the
  /// cryptographic library that is freed without being overwritten.
  package func open(_ name: RecordName, with passphrase: Passphrase) throws -> [UInt8] {
    try AgeFile.open(sealedBytes(of: name), withAnyFormOf: passphrase)
  }

  /// The age file of a record as it stands.
  func sealedBytes(of name: RecordName) throws -> [UInt8] {
    // A pending record is the current one. Looked for first: it only ever moves from there to its place.
    for path in [pendingPath(of: name), self.path(of: name)] {
      do {
        return try disk.read(path, AgeFile.maximumSize)
      } catch {
        switch error.reason {
        case .missing: continue
        case .tooLarge: throw AgeError.tooLarge(limit: AgeFile.maximumSize)
        default: throw error
        }
      }
    }
    throw VaultError.noRecord(name)
  }

  func path(of name: RecordName) -> String { "\(folder)/\(name.fileName)" }
  func pendingPath(of name: RecordName) -> String { "\(pendingFolder)/\(name.fileName)" }

  var lockPath: String { "\(folder)/.lock" }
  /// Records under a new passphrase, not yet all of them. Never read; removed by the next writer.
  var stagingFolder: String { "\(folder)/.nuevo\(Self.partialSuffix)" }
  /// All records under a new passphrase, on their way to their places. Whatever is in here is the current version.
  var pendingFolder: String { "\(folder)/.nuevo" }
  /// What the name of a file not yet proven ends in.
  static let partialSuffix = ".parcial"
}
