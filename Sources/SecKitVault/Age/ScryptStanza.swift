import Crypto
import CryptoExtras

/// The file key wrapped with a passphrase: `-> scrypt <salt> <log2 N>`.
enum ScryptStanza {
  static let type = "scrypt"
  /// The size of the salt in bytes.
  static let saltSize = 16
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)

  /// The stanza and the key that unwraps it again, with which the result can be verified without a second scrypt.
  static func wrap(
    _ fileKey: SymmetricKey, with passphrase: Passphrase, workFactor: WorkFactor, randomness: Randomness
  ) throws(AgeError) -> (stanza: AgeStanza, wrappingKey: SymmetricKey) {
    let salt = randomness.bytes(saltSize)
    let key = try wrappingKey(passphrase: passphrase, salt: salt, workFactor: workFactor)
    let arguments = [String(decoding: AgeBase64.encode(salt), as: UTF8.self), String(workFactor.log2)]
    let body = try FileKeyWrap.wrap(fileKey, with: key)
    return (AgeStanza(type: type, arguments: arguments, body: body), key)
  }

  static func unwrap(_ stanza: AgeStanza, with passphrase: Passphrase) throws(AgeError) -> SymmetricKey {
    let (salt, workFactor) = try parameters(of: stanza)
    let key = try wrappingKey(passphrase: passphrase, salt: salt, workFactor: workFactor)
    guard let fileKey = FileKeyWrap.unwrap(stanza.body, with: key) else { throw .wrongPassphrase }
    return fileKey
  }

  /// The parameters of scrypt besides the passphrase. Costs nothing.
  static func parameters(of stanza: AgeStanza) throws(AgeError) -> (salt: [UInt8], workFactor: WorkFactor) {
    let damaged = AgeError.headerDamaged(line: stanza.line)
    guard stanza.arguments.count == 2, stanza.body.count == FileKeyWrap.wrappedSize,
      let salt = AgeBase64.decode(stanza.arguments[0].utf8), salt.count == saltSize,
      let log2 = workFactorNumber(stanza.arguments[1])
    else { throw damaged }
    guard let workFactor = WorkFactor(log2: log2) else { throw .workFactorTooHigh(log2: log2) }
    return (salt, workFactor)
  }

  /// Reads a decimal number from 1 without sign or leading zeros. A number too long to represent counts as the highest there
  /// is.
  private static func workFactorNumber(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text) ?? Int.max
  }

  /// Derives the wrapping key. The only costly step: about a second at a tuned work factor.
  static func wrappingKey(
    passphrase: Passphrase, salt: [UInt8], workFactor: WorkFactor
  ) throws(AgeError) -> SymmetricKey {
    do {
      return try passphrase.withUnsafeBytes { bytes in
        try KDF.Scrypt.deriveKey(
          from: bytes, salt: label + salt, outputByteCount: 32, rounds: workFactor.rounds, blockSize: 8, parallelism: 1)
      }
    } catch {
      throw .cryptographyFailed
    }
  }
}
