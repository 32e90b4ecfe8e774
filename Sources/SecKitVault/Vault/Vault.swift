import SecKitFiles

/// A folder of sealed records, each an age file under a passphrase. It knows nothing of what the records contain.
///
/// However a write ends (full disk, killed process, power failure), every record is afterwards either what it was before or the
/// whole new one. A file gets its name only after it was written elsewhere, synchronized, read back and opened. Nothing
/// unsealed is ever written, not even for a moment.
///
/// Operations that write take a lock: a second writer is refused with ``VaultError/busy``, readers are not affected. Each
/// throws ``VaultError``, ``AgeError`` or ``DiskFault``.
package struct Vault: Sendable {
  /// The path of the folder, which is made when the first record is saved.
  package let folder: String
  let disk: Disk
  let randomness: Randomness

  package init(folder: String, disk: Disk = .system, randomness: Randomness = .system) {
    self.folder = folder
    self.disk = disk
    self.randomness = randomness
  }

  /// The names of all records, in the order of creation. It needs no passphrase and opens no file.
  package func list() throws -> [RecordName] {
    guard try disk.kind(folder) != nil else { return [] }
    var names = Set(try disk.names(folder).compactMap(RecordName.init(fileName:)))
    if try disk.kind(pendingFolder) != nil {
      names.formUnion(try disk.names(pendingFolder).compactMap(RecordName.init(fileName:)))
    }
    return names.sorted()
  }

  /// The plaintext of a record, under any of the passphrase's ``Passphrase/forms``; the caller must erase it (``erase(_:)``).
  /// Parts of it pass through memory of the cryptographic library that is freed without being overwritten.
  package func open(_ name: RecordName, with passphrase: Passphrase) throws -> [UInt8] {
    try AgeFile.open(sealedBytes(of: name), withAnyFormOf: passphrase)
  }

  /// The age file of a record, as it is.
  func sealedBytes(of name: RecordName) throws -> [UInt8] {
    // A pending record is the current one. It is looked for first, as it only ever moves from there to its place.
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
  /// All records under a new passphrase, on their way to their places. Each file in here is the current version.
  var pendingFolder: String { "\(folder)/.nuevo" }
  /// The suffix of files that are not proven yet.
  static let partialSuffix = ".parcial"
}
