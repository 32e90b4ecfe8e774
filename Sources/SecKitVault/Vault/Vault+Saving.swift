extension Vault {
  /// Seals bytes as a new record, or in place of an earlier one, which remains until the new one is proven.
  ///
  /// The vault does not check whether its other records have the same passphrase: see ``newestReadable()``.
  ///
  /// - Returns: The record's name.
  @discardableResult
  package func save(
    _ record: [UInt8], as earlier: RecordName? = nil, under passphrase: Passphrase, workFactor: WorkFactor
  ) throws -> RecordName {
    let passphrase = try passphrase.fitToSeal()
    let writing = try beginWriting()
    defer { endWriting(writing) }
    let names = try list()
    let name: RecordName
    if let earlier {
      guard names.contains(earlier) else { throw VaultError.noRecord(earlier) }
      name = earlier
    } else {
      guard let next = RecordName(number: (names.last?.number ?? 0) + 1) else { throw VaultError.noNameLeft }
      name = next
    }
    let sealed = try AgeFile.seal(record, to: .passphrase(passphrase, workFactor), randomness: randomness)
    let partial = "\(folder)/.\(name.fileName)\(Self.partialSuffix)"
    try writeProven(sealed, holding: record, at: partial)
    try place(partial, at: path(of: name))
    return name
  }

  /// Removes a record. It promises that the vault no longer has the record, but not that the disk no longer has the sealed
  /// bytes (flash storage, snapshots, copies and backups keep them), which is why they were sealed.
  package func forget(_ name: RecordName) throws {
    let writing = try beginWriting()
    defer { endWriting(writing) }
    do {
      try disk.remove(path(of: name))
    } catch {
      guard error.reason == .missing else { throw error }
      throw VaultError.noRecord(name)
    }
    try disk.synchronizeFolder(folder)
  }

  /// Gives a proven file its name, atomically.
  func place(_ partial: String, at path: String) throws {
    do {
      try disk.rename(partial, path)
    } catch {
      do { try disk.remove(partial) } catch {}
      throw error
    }
    try disk.synchronizeFolder(parent(of: path))
  }
}
