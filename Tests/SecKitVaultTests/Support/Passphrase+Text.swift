import SecKitFiles

@testable import SecKitVault

extension Passphrase {
  /// A passphrase written in a test; an empty one is a mistake in the test.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    guard let passphrase = Passphrase(erasing: &bytes) else { fatalError("a passphrase must not be empty") }
    self = passphrase
  }

  static let old = Passphrase("siete palabras al azar")
  static let new = Passphrase("otras siete palabras")
}

extension WorkFactor {
  /// So little work that thousands of files can be sealed in a test.
  static let tiny = WorkFactor(clamping: 1)
}

extension Vault {
  /// What writes an export into a new file on the vault's own disk.
  func file(_ path: String) -> Export {
    { [disk] in try AtomicFile(path).write($0, on: disk, isProven: $1) }
  }
}
