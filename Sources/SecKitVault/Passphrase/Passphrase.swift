import Crypto

/// The secret that seals records.
///
/// Its bytes are in storage that is overwritten when the last copy is released (`SymmetricKey`'s). What this cannot promise:
/// the system may have moved the memory to swap or hibernated it, a debugger or a core dump may have read it while in use, the
/// terminal's own buffers contained what was typed, and a `String` made from a passphrase anywhere is never overwritten.
/// Somebody who seizes the computer while the program runs may find it.
package struct Passphrase: Sendable {
  /// The maximum size in bytes. Longer input is a mistake, such as a pasted file.
  package static let maximumSize = 1024

  private let storage: SymmetricKey

  /// Takes the bytes and overwrites the caller's copy, whether used or not. Fails if there are none or more than
  /// ``maximumSize``.
  ///
  /// The bytes stay as given, since files made elsewhere may be sealed under any bytes; see ``fitToSeal()`` and ``forms``.
  package init?(erasing bytes: inout [UInt8]) {
    defer { erase(&bytes) }
    guard (1...Self.maximumSize).contains(bytes.count) else { return nil }
    storage = SymmetricKey(data: bytes)
  }

  /// Gives access to the bytes during the call; they must not be kept.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBytes(body)
  }

  /// Whether both are the same, compared in constant time: for the second typing of a new passphrase.
  package static func == (left: Passphrase, right: Passphrase) -> Bool {
    left.storage == right.storage
  }
}

extension Passphrase: Equatable, CustomStringConvertible, CustomReflectable {
  /// A fixed text, never the passphrase.
  package var description: String { "Passphrase(…)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
