import SecKit
import SecKitVault

/// Opens records for one command. The passphrase that opened one is tried on the next.
struct VaultReader {
  let vault: Vault
  let asker: PassphraseAsker
  private(set) var passphrase: Passphrase?

  init(vault: Vault, asker: PassphraseAsker) {
    self.vault = vault
    self.asker = asker
  }

  /// The bytes of a record, which the caller must erase, and the passphrase that opened it.
  mutating func bytes(_ name: RecordName) throws -> [UInt8] {
    try VaultFailure.plainly(name.fileName) {
      if let passphrase {
        do {
          return try vault.open(name, with: passphrase)
        } catch AgeError.wrongPassphrase {}
      }
      let (typed, bytes) = try asker.ask(.secretAsk) { try vault.open(name, with: $0) }
      passphrase = typed
      return bytes
    }
  }

  mutating func record(_ name: RecordName) throws -> SavedRecord {
    var bytes = try bytes(name)
    defer { erase(&bytes) }
    return try VaultFailure.plainly(name.fileName) { try SavedRecord(reading: bytes) }
  }

  static func require(_ name: RecordName, in vault: Vault) throws {
    try VaultFailure.plainly {
      guard try vault.list().contains(name) else { throw VaultError.noRecord(name) }
    }
  }

  /// The names of all records; throws if there are fewer than `count`.
  func names(atLeast count: Int = 1) throws -> [RecordName] {
    let names = try VaultFailure.plainly { try vault.list() }
    guard names.count >= count else {
      throw Failure(.couldNotRun, names.isEmpty ? .vaultEmpty(vault.folder) : .onlyOneRecord)
    }
    return names
  }
}
