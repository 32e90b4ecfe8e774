import Crypto

/// A recipient of sealed files: an X25519 public key, written `age1…`. Not secret.
package struct AgeRecipient: Sendable {
  let publicKey: Curve25519.KeyAgreement.PublicKey

  init(publicKey: Curve25519.KeyAgreement.PublicKey) {
    self.publicKey = publicKey
  }

  /// Fails unless the text is a well-formed `age1…`; other kinds of age keys than X25519 are not supported.
  package init?(_ text: String) {
    guard let (prefix, bytes) = Bech32.decode(text), prefix == "age", text.hasPrefix("age1"), bytes.count == 32
    else { return nil }
    do {
      publicKey = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
    } catch {
      return nil
    }
  }

  /// The key as `age-keygen` writes it.
  package var text: String { Bech32.encode(Array(publicKey.rawRepresentation), prefix: "age") }
}
