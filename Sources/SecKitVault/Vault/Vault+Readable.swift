import SecKitFiles

extension Vault {
  /// Checks, without a passphrase, for reasons why a record will not open: a file that cannot be read, a damaged header, a
  /// missing end.
  /// - Throws: ``AgeError``, ``DiskFault`` or ``VaultError`` for such a record.
  package func check(_ name: RecordName) throws { try AgeFile.check(sealedBytes(of: name)) }

  /// The newest record that may open; nil if there is none. Its passphrase is the one to ask for before another record is
  /// saved: a mistyped one would seal a record apart from the others, and a damaged record cannot confirm a passphrase.
  package func newestReadable() throws -> RecordName? {
    try list().last { name in
      do {
        try check(name)
        return true
      } catch { return false }
    }
  }

  /// Whether a record is sealed under this passphrase, even if its payload is damaged. Costs a scrypt for each form of the
  /// passphrase until one opens it, which is usually the first.
  package func opens(_ name: RecordName, with passphrase: Passphrase) throws -> Bool {
    try AgeFile.isSealed(sealedBytes(of: name), underAnyFormOf: passphrase)
  }

  /// Whether the newest record that may open is sealed under this passphrase; true if there is none. Costs a scrypt for each
  /// form of the passphrase until one opens it, which is usually the first.
  package func opens(with passphrase: Passphrase) throws -> Bool {
    guard let newest = try newestReadable() else { return true }
    return try opens(newest, with: passphrase)
  }

  /// Checks whether a record could be saved now, and leaves nothing behind.
  package func checkPlace() throws {
    var place = folder
    while try disk.kind(place) == nil, parent(of: place) != place { place = parent(of: place) }
    if place == folder, [.file, .link, .special].contains(try disk.kind(place)) {
      throw VaultError.notPrivate(path: folder)
    }
    do {
      try AtomicFile("\(place)/prueba").check(on: disk)
    } catch { throw DiskFault(path: folder, reason: error.reason) }
  }
}
