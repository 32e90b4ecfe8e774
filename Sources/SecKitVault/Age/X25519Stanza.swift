import Crypto

/// The file key wrapped for the holder of an X25519 identity: `-> X25519 <ephemeral share>`.
enum X25519Stanza {
  static let type = "X25519"
  private static let label = Array("age-encryption.org/v1/X25519".utf8)

  static func wrap(
    _ fileKey: SymmetricKey, for recipient: AgeRecipient, randomness: Randomness
  ) throws(AgeError) -> (stanza: AgeStanza, wrappingKey: SymmetricKey) {
    do {
      let ephemeral = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: randomness.key(size: 32))
      let share = Array(ephemeral.publicKey.rawRepresentation)
      let secret = try ephemeral.sharedSecretFromKeyAgreement(with: recipient.publicKey)
      let key = wrappingKey(secret, share: share, recipient: recipient)
      let argument = String(decoding: AgeBase64.encode(share), as: UTF8.self)
      return (AgeStanza(type: type, arguments: [argument], body: try FileKeyWrap.wrap(fileKey, with: key)), key)
    } catch {
      throw .cryptographyFailed
    }
  }

  /// The file key; nil if the stanza is for another recipient.
  ///
  /// - Throws: `headerDamaged` for a malformed stanza or a low-order share, which would make the secret public.
  static func unwrap(_ stanza: AgeStanza, with identity: AgeIdentity) throws(AgeError) -> SymmetricKey? {
    let damaged = AgeError.headerDamaged(line: stanza.line)
    guard stanza.arguments.count == 1, stanza.body.count == FileKeyWrap.wrappedSize,
      let share = AgeBase64.decode(stanza.arguments[0].utf8), share.count == 32
    else { throw damaged }
    do {
      let publicKey = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: share)
      let secret = try identity.privateKey.sharedSecretFromKeyAgreement(with: publicKey)
      // swift-crypto accepts the shared secret of a low-order share: zeros, known to everybody.
      guard secret.withUnsafeBytes({ $0.reduce(0, |) }) != 0 else { throw damaged }
      return FileKeyWrap.unwrap(
        stanza.body, with: wrappingKey(secret, share: share, recipient: identity.recipient))
    } catch {
      throw damaged
    }
  }

  private static func wrappingKey(_ secret: SharedSecret, share: [UInt8], recipient: AgeRecipient) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + Array(recipient.publicKey.rawRepresentation), sharedInfo: label,
      outputByteCount: 32)
  }
}
