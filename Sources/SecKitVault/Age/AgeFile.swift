import Crypto

/// Seals bytes into an age v1 file and opens one. `age -d` opens what this writes; this opens what age writes for a passphrase
/// or an X25519 key, armored or not.
package enum AgeFile {
  /// The maximum size of a sealed file in bytes, armored or not.
  package static let maximumSize = 16 * 1024 * 1024

  /// Seals bytes without armor.
  ///
  /// - Throws: `tooLarge`, or `cryptographyFailed` if scrypt cannot allocate memory.
  package static func seal(
    _ plaintext: [UInt8], to lock: AgeLock, randomness: Randomness = .system
  ) throws(AgeError) -> SealedFile {
    // Before the costly step: the header is small compared with what the limit leaves for it.
    guard PayloadStream.sealedSize(of: plaintext.count) <= maximumSize else { throw .tooLarge(limit: maximumSize) }
    let fileKey = randomness.key(size: FileKeyWrap.fileKeySize)
    var wrapped: [(stanza: AgeStanza, wrappingKey: SymmetricKey)] = []
    switch lock {
    case .passphrase(let passphrase, let workFactor):
      wrapped.append(
        try ScryptStanza.wrap(fileKey, with: passphrase, workFactor: workFactor, randomness: randomness))
    case .recipients(let first, let others):
      for recipient in [first] + others {
        wrapped.append(try X25519Stanza.wrap(fileKey, for: recipient, randomness: randomness))
      }
    }
    let header = AgeHeader(stanzas: wrapped.map(\.stanza), fileKey: fileKey).serialized
    let payload = try PayloadStream.seal(plaintext, fileKey: fileKey, randomness: randomness)
    guard header.count <= AgeHeader.maximumSize, header.count + payload.count <= maximumSize else {
      throw .tooLarge(limit: maximumSize)
    }
    return SealedFile(bytes: header + payload, wrappingKeys: wrapped.map(\.wrappingKey))
  }

  /// The whole plaintext, or nothing.
  ///
  /// - Throws: Any ``AgeError``; ``AgeError/wrongPassphrase`` before the payload is read.
  package static func open(_ file: [UInt8], with key: AgeKey) throws(AgeError) -> [UInt8] {
    guard file.count <= maximumSize else { throw .tooLarge(limit: maximumSize) }
    let binary = AgeArmor.isArmored(file) ? try AgeArmor.decode(file) : file
    let (header, size) = try AgeHeaderParser.parse(binary)
    let fileKey =
      switch key {
      case .passphrase(let passphrase): try unwrap(header, with: passphrase)
      case .identity(let identity): try unwrap(header, with: identity)
      }
    guard header.isAuthentic(under: fileKey) else { throw macMismatch(header) }
    return try PayloadStream.open(binary[size...], fileKey: fileKey)
  }

  /// Whether a file is sealed under this passphrase, even if its payload is damaged. Costs one scrypt.
  static func isSealed(_ file: [UInt8], under passphrase: Passphrase) throws(AgeError) -> Bool {
    let stanza = try passphraseStanza(of: file)
    do throws(AgeError) {
      _ = try ScryptStanza.unwrap(stanza, with: passphrase)
      return true
    } catch {
      guard error == .wrongPassphrase else { throw error }
      return false
    }
  }

  /// Checks, without a passphrase, for reasons why none would open the file: a damaged header or end, another kind of lock.
  /// Damage elsewhere is found only on opening. Costs nothing.
  static func check(_ file: [UInt8]) throws(AgeError) { _ = try passphraseStanza(of: file) }

  private static func passphraseStanza(of file: [UInt8]) throws(AgeError) -> AgeStanza {
    guard file.count <= maximumSize else { throw .tooLarge(limit: maximumSize) }
    let binary = AgeArmor.isArmored(file) ? try AgeArmor.decode(file) : file
    let (header, size) = try AgeHeaderParser.parse(binary)
    let stanza = try passphraseStanza(of: header)
    _ = try ScryptStanza.parameters(of: stanza)
    guard binary.count - size >= PayloadStream.sealedSize(of: 0) else { throw .truncated }
    return stanza
  }

  private static func passphraseStanza(of header: AgeHeader) throws(AgeError) -> AgeStanza {
    try refuseCrowdedPassphrase(header)
    if let stanza = header.stanzas.first(where: { $0.type == ScryptStanza.type }) { return stanza }
    throw header.stanzas.contains { $0.type == X25519Stanza.type } ? .needsKey : unknown(header)
  }

  private static func unwrap(_ header: AgeHeader, with passphrase: Passphrase) throws(AgeError) -> SymmetricKey {
    try ScryptStanza.unwrap(try passphraseStanza(of: header), with: passphrase)
  }

  private static func unwrap(_ header: AgeHeader, with identity: AgeIdentity) throws(AgeError) -> SymmetricKey {
    try refuseCrowdedPassphrase(header)
    let stanzas = header.stanzas.filter { $0.type == X25519Stanza.type }
    for stanza in stanzas {
      if let fileKey = try X25519Stanza.unwrap(stanza, with: identity) { return fileKey }
    }
    guard stanzas.isEmpty else { throw .wrongKey }
    throw header.stanzas.contains { $0.type == ScryptStanza.type } ? .needsPassphrase : unknown(header)
  }

  /// Throws if a passphrase's stanza is not the only one.
  private static func refuseCrowdedPassphrase(_ header: AgeHeader) throws(AgeError) {
    guard header.stanzas.count > 1, let stanza = header.stanzas.first(where: { $0.type == ScryptStanza.type }) else {
      return
    }
    throw .headerDamaged(line: stanza.line)
  }

  private static func unknown(_ header: AgeHeader) -> AgeError {
    .unknownStanza(header.stanzas.first?.type ?? "")
  }

  static func macMismatch(_ header: AgeHeader) -> AgeError {
    .headerDamaged(line: header.authenticatedBytes.count { $0 == UInt8(ascii: "\n") } + 1)
  }
}
