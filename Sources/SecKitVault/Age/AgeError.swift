/// Why an age file could not be opened or written. No case contains anything of the file's content or of the passphrase, so
/// that all of them may be printed.
///
/// Source of the format: C2SP, "The age file encryption format", `age-encryption.org/v1`.
package enum AgeError: Error, Hashable, Sendable {
  /// The first line is not that of an age file.
  case notAge
  /// The first line is age's, but with a version other than `v1`.
  case unknownVersion
  /// The header breaks the grammar or its MAC does not match. `line` counts from 1.
  case headerDamaged(line: Int)
  /// The text around an armored file breaks the strict PEM grammar. `line` counts from 1.
  case armorDamaged(line: Int)
  /// No stanza is of a supported kind (`scrypt`, `X25519`); the name of the first one is printable ASCII.
  case unknownStanza(String)
  /// The file is sealed with a passphrase, and a key was given.
  case needsPassphrase
  /// The file is sealed to keys, and a passphrase was given.
  case needsKey
  /// The file key could not be unwrapped. The format cannot distinguish a wrong passphrase from a damaged salt or stanza body.
  case wrongPassphrase
  /// No stanza's file key could be unwrapped with the given key.
  case wrongKey
  /// scrypt would need `1 KiB × 2^log2` of memory: more than ``WorkFactor/maximum`` is refused before any of it is allocated.
  case workFactorTooHigh(log2: Int)
  /// The header is authentic and the passphrase right, but a chunk of the payload is damaged. `chunk` counts from 0.
  case payloadDamaged(chunk: Int)
  /// The file ends in its header, in the payload's nonce, or between chunks before the last one.
  case truncated
  /// The file is larger than ``AgeFile/maximumSize``.
  case tooLarge(limit: Int)
  /// The cryptographic library failed; in practice scrypt could not allocate memory.
  case cryptographyFailed
}
