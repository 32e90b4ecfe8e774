extension Vault {
  /// Copies a record as it is sealed to a new file (0600; a USB stick's FAT knows no such modes). Replaces nothing.
  package func export(_ name: RecordName, to path: String) throws {
    let bytes = try sealedBytes(of: name)
    try writeExport(at: path) { partial in
      try writing(bytes, at: partial) { $0 == bytes }
    }
  }

  /// Seals a record to others' keys, such as a trainer's, in a new file. Replaces nothing.
  package func export(
    _ name: RecordName, openedWith passphrase: Passphrase, for recipient: AgeRecipient, others: [AgeRecipient] = [],
    to path: String
  ) throws {
    var record = try open(name, with: passphrase)
    defer { erase(&record) }
    let sealed = try AgeFile.seal(record, to: .recipients(recipient, others: others), randomness: randomness)
    try writeExport(at: path) { partial in
      try writeProven(sealed, holding: record, at: partial)
    }
  }

  /// Opens an age file from elsewhere, armored or not, and saves what it holds as a new record under the passphrase given.
  ///
  /// - Parameter accept: Throws for bytes that are not to be kept; nothing is written then.
  /// - Returns: The new record's name.
  @discardableResult
  package func importRecord(
    from path: String, openedWith key: AgeKey, under passphrase: Passphrase, workFactor: WorkFactor,
    accept: (_ record: [UInt8]) throws -> Void = { _ in }
  ) throws -> RecordName {
    let file: [UInt8]
    do {
      file = try disk.read(path, AgeFile.maximumSize)
    } catch {
      guard error.reason == .tooLarge else { throw error }
      throw AgeError.tooLarge(limit: AgeFile.maximumSize)
    }
    var record = try AgeFile.open(file, with: key)
    defer { erase(&record) }
    try accept(record)
    return try save(record, under: passphrase, workFactor: workFactor)
  }

  private func writeExport(at path: String, _ write: (_ partial: String) throws -> Void) throws {
    guard try disk.kind(path) == nil else { throw VaultError.taken(path: path) }
    let partial = path + Self.partialSuffix
    try write(partial)
    try place(partial, at: path)
  }
}
