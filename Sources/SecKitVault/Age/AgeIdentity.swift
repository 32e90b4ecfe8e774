import Crypto

/// The secret half of an ``AgeRecipient``, written `AGE-SECRET-KEY-1…`.
package struct AgeIdentity: Sendable {
  let privateKey: Curve25519.KeyAgreement.PrivateKey

  /// Generates a new identity.
  package init(randomness: Randomness = .system) throws(AgeError) {
    do {
      privateKey = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: randomness.key(size: 32))
    } catch {
      throw .cryptographyFailed
    }
  }

  /// Fails unless the text is a well-formed `AGE-SECRET-KEY-1…`, in upper case as age writes it.
  package init?(_ text: String) {
    guard text.hasPrefix("AGE-SECRET-KEY-1"), var (_, bytes) = Bech32.decode(text), bytes.count == 32 else {
      return nil
    }
    defer { erase(&bytes) }
    do {
      privateKey = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    } catch {
      return nil
    }
  }

  /// The recipient whose files this identity opens.
  package var recipient: AgeRecipient { AgeRecipient(publicKey: privateKey.publicKey) }

  /// The secret as text, for an identity file; the string cannot be erased from memory.
  package var secretText: String {
    Bech32.encode(Array(privateKey.rawRepresentation), prefix: "age-secret-key-").uppercased()
  }
}

extension AgeIdentity: CustomStringConvertible, CustomReflectable {
  /// The recipient, never the secret.
  package var description: String { "AgeIdentity(\(recipient.text))" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
