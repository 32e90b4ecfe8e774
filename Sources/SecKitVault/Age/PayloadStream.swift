import Crypto

/// The payload: a nonce, then chunks of 64 KiB, each sealed with its number and a flag for the last one (STREAM, Hoang,
/// Reyhanitabar, Rogaway and Vizár, 2015), so that chunks cannot be swapped, dropped or cut off unnoticed.
enum PayloadStream {
  /// The size of a chunk in bytes, before sealing.
  static let chunkSize = 64 * 1024
  static let tagSize = 16
  static let nonceSize = 16
  static let sealedChunkSize = chunkSize + tagSize

  /// The size of a plaintext when sealed, in bytes, nonce included.
  static func sealedSize(of plaintextSize: Int) -> Int {
    let chunks = max(1, (plaintextSize + chunkSize - 1) / chunkSize)
    return nonceSize + plaintextSize + chunks * tagSize
  }

  static func seal(_ plaintext: [UInt8], fileKey: SymmetricKey, randomness: Randomness) throws(AgeError) -> [UInt8] {
    let nonce = randomness.bytes(nonceSize)
    let key = payloadKey(fileKey, nonce: nonce)
    var sealed = nonce
    sealed.reserveCapacity(sealedSize(of: plaintext.count))
    var number = 0
    var rest = plaintext[...]
    repeat {
      let chunk = rest.prefix(chunkSize)
      rest = rest.dropFirst(chunkSize)
      do {
        let box = try ChaChaPoly.seal(chunk, using: key, nonce: chunkNonce(number, isLast: rest.isEmpty))
        sealed += box.ciphertext
        sealed += box.tag
      } catch {
        throw .cryptographyFailed
      }
      number += 1
    } while !rest.isEmpty
    return sealed
  }

  /// The whole plaintext, or nothing.
  static func open(_ payload: ArraySlice<UInt8>, fileKey: SymmetricKey) throws(AgeError) -> [UInt8] {
    guard payload.count >= nonceSize else { throw .truncated }
    let key = payloadKey(fileKey, nonce: Array(payload.prefix(nonceSize)))
    var rest = payload.dropFirst(nonceSize)
    guard !rest.isEmpty else { throw .truncated }
    var plaintext: [UInt8] = []
    plaintext.reserveCapacity(rest.count)
    var number = 0
    while !rest.isEmpty {
      let chunk = rest.prefix(sealedChunkSize)
      rest = rest.dropFirst(sealedChunkSize)
      if let opened = openChunk(chunk, key: key, number: number, isLast: rest.isEmpty) {
        // An empty last chunk is allowed only if it is the whole payload; otherwise a plaintext would have two forms.
        guard !opened.isEmpty || number == 0 else { throw .payloadDamaged(chunk: number) }
        plaintext += opened
      } else if rest.isEmpty, openChunk(chunk, key: key, number: number, isLast: false) != nil {
        // Authentic, but not written as the last chunk: the chunks after it are missing.
        throw .truncated
      } else {
        throw .payloadDamaged(chunk: number)
      }
      number += 1
    }
    return plaintext
  }

  private static func openChunk(_ chunk: ArraySlice<UInt8>, key: SymmetricKey, number: Int, isLast: Bool) -> [UInt8]? {
    guard chunk.count >= tagSize else { return nil }
    do {
      let box = try ChaChaPoly.SealedBox(
        nonce: chunkNonce(number, isLast: isLast), ciphertext: chunk.dropLast(tagSize), tag: chunk.suffix(tagSize))
      return Array(try ChaChaPoly.open(box, using: key))
    } catch {
      return nil
    }
  }

  /// The chunk's number in 11 bytes, most significant first, then 1 for the last chunk and 0 for the others.
  private static func chunkNonce(_ number: Int, isLast: Bool) throws -> ChaChaPoly.Nonce {
    let counter = withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    return try ChaChaPoly.Nonce(data: [0, 0, 0] + counter + [isLast ? 1 : 0])
  }

  private static func payloadKey(_ fileKey: SymmetricKey, nonce: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: fileKey, salt: nonce, info: Array("payload".utf8), outputByteCount: 32)
  }
}
