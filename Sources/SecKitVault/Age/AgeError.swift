/// Why an age file could not be opened or written. No case carries content of the file or of the passphrase, so that any of
/// them may be printed.
///
/// Source of the format: C2SP, "The age file encryption format", `age-encryption.org/v1`.
package enum AgeError: Error, Hashable, Sendable {
  /// The first line is not age's.
  case notAge
  /// The first line is age's, with another version than `v1`.
  case unknownVersion
  /// The header breaks the grammar or its MAC does not match. `line` counts from 1.
  case headerDamaged(line: Int)
  /// The text around an armored file breaks the strict PEM grammar. `line` counts from 1.
  case armorDamaged(line: Int)
  /// No stanza is of a kind read here (`scrypt`, `X25519`); the name of the first is printable ASCII.
  case unknownStanza(String)
  /// The file is sealed to a passphrase, and a key was offered.
  case needsPassphrase
  /// The file is sealed to keys, and a passphrase was offered.
  case needsKey
  /// The file key did not unwrap. The format cannot tell a wrong passphrase from a damaged salt or stanza body.
  case wrongPassphrase
  /// No stanza's file key unwrapped with the key offered.
  case wrongKey
  /// scrypt would take `1 KiB × 2^log2` of memory: more than ``WorkFactor/maximum`` is refused before any of it is spent.
  case workFactorTooHigh(log2: Int)
  /// The header is authentic and the passphrase right, but a chunk of the payload is not. `chunk` counts from 0.
  case payloadDamaged(chunk: Int)
  /// The file ends in its header, in the payload's nonce, or cleanly before the payload's last chunk.
  case truncated
  /// Longer than ``AgeFile/maximumSize``.
  case tooLarge(limit: Int)
  /// The cryptographic library refused; in practice scrypt found no memory.
  case cryptographyFailed
}
