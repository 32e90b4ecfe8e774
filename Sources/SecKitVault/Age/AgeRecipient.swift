import Crypto

/// Somebody a file can be sealed to: an X25519 public key, spelt `age1…`. No secret.
package struct AgeRecipient: Sendable {
  let publicKey: Curve25519.KeyAgreement.PublicKey

  init(publicKey: Curve25519.KeyAgreement.PublicKey) {
    self.publicKey = publicKey
  }

  /// Nil unless the text is a well-formed `age1…`; kinds of age key other than X25519 are not read here.
  package init?(_ text: String) {
    guard let (prefix, bytes) = Bech32.decode(text), prefix == "age", text.hasPrefix("age1"), bytes.count == 32
    else { return nil }
    do {
      publicKey = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
    } catch {
      return nil
    }
  }

  /// As `age-keygen` writes it.
  package var text: String { Bech32.encode(Array(publicKey.rawRepresentation), prefix: "age") }
}
