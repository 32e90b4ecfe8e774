import Crypto

/// Seals the 16-byte file key in the body of a stanza: ChaCha20-Poly1305 under a key that is used once, hence a nonce of zeros.
enum FileKeyWrap {
  /// The size of the file key in bytes.
  static let fileKeySize = 16
  /// The size in bytes of the wrapped file key with its tag. Any other length is refused before decryption, against
  /// partitioning oracles.
  static let wrappedSize = 32

  static func wrap(_ fileKey: SymmetricKey, with key: SymmetricKey) throws(AgeError) -> [UInt8] {
    do {
      return try fileKey.withUnsafeBytes { bytes in
        let box = try ChaChaPoly.seal(bytes, using: key, nonce: zeroNonce())
        return Array(box.ciphertext) + Array(box.tag)
      }
    } catch {
      throw .cryptographyFailed
    }
  }

  /// The file key; nil if it was wrapped with another key.
  static func unwrap(_ body: [UInt8], with key: SymmetricKey) -> SymmetricKey? {
    do {
      let box = try ChaChaPoly.SealedBox(
        nonce: zeroNonce(), ciphertext: body.prefix(fileKeySize), tag: body.dropFirst(fileKeySize))
      return SymmetricKey(data: try ChaChaPoly.open(box, using: key))
    } catch {
      return nil
    }
  }

  private static func zeroNonce() throws -> ChaChaPoly.Nonce {
    try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
  }
}
