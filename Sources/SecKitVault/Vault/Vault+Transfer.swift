import SecKitFiles

extension Vault {
  /// Writes sealed bytes elsewhere; a file must get its name only after the bytes read back from it are proven.
  package typealias Export = (_ sealed: [UInt8], _ isProven: @escaping ([UInt8]) -> Bool) throws -> Void

  /// Copies a record as it is, sealed.
  package func export(_ name: RecordName, by write: Export) throws {
    let bytes = try sealedBytes(of: name)
    try write(bytes) { $0 == bytes }
  }

  /// Seals a record to other people's keys, such as a trainer's.
  package func export(
    _ name: RecordName, openedWith passphrase: Passphrase, for recipient: AgeRecipient, others: [AgeRecipient] = [],
    by write: Export
  ) throws {
    let record = Erasable(try open(name, with: passphrase))
    let sealed = try AgeFile.seal(record.bytes, to: .recipients(recipient, others: others), randomness: randomness)
    try write(sealed.bytes) { sealed.isProven(by: $0, holding: record.bytes) }
  }

  /// Opens an age file from elsewhere, armored or not, and saves its plaintext as a new record under the given passphrase.
  ///
  /// - Parameter accept: Throws for bytes that must not be saved; nothing is written then.
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
    var record =
      switch key {
      case .passphrase(let passphrase): try AgeFile.open(file, withAnyFormOf: passphrase)
      case .identity: try AgeFile.open(file, with: key)
      }
    defer { erase(&record) }
    try accept(record)
    return try save(record, under: passphrase, workFactor: workFactor)
  }
}
