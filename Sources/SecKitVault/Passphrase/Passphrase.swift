import Crypto

/// The secret that seals records.
///
/// Its bytes live in storage that is overwritten when the last copy goes (`SymmetricKey`'s). What this cannot promise: the
/// system may have moved the memory to swap or hibernated it, a debugger or a core dump may have read it while in use, the
/// terminal's own buffers held what was typed, and a `String` made from a passphrase anywhere is never overwritten. A person
/// who seizes the computer while the program runs may find it.
package struct Passphrase: Sendable {
  /// In bytes. Longer input is a mistake, such as a pasted file.
  package static let maximumSize = 1024

  private let storage: SymmetricKey

  /// Takes the bytes over and overwrites the caller's, used or not. Nil when there are none or more than ``maximumSize``.
  ///
  /// The bytes stay as they come, as what opens a file made elsewhere may be any; see ``fitToSeal()`` and ``forms``.
  package init?(erasing bytes: inout [UInt8]) {
    defer { erase(&bytes) }
    guard (1...Self.maximumSize).contains(bytes.count) else { return nil }
    storage = SymmetricKey(data: bytes)
  }

  /// Lends the bytes; they are not to be kept.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBytes(body)
  }

  /// Whether both are the same, compared in constant time: for the second typing of a new passphrase.
  package static func == (left: Passphrase, right: Passphrase) -> Bool {
    left.storage == right.storage
  }
}

extension Passphrase: Equatable, CustomStringConvertible, CustomReflectable {
  /// Never the passphrase.
  package var description: String { "Passphrase(…)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
