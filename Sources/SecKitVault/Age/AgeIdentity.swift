import Crypto

/// The secret half of an ``AgeRecipient``, spelt `AGE-SECRET-KEY-1…`.
package struct AgeIdentity: Sendable {
  let privateKey: Curve25519.KeyAgreement.PrivateKey

  /// A new one.
  package init(randomness: Randomness = .system) throws(AgeError) {
    do {
      privateKey = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: randomness.key(size: 32))
    } catch {
      throw .cryptographyFailed
    }
  }

  /// Nil unless the text is a well-formed `AGE-SECRET-KEY-1…`, in upper case as age writes it.
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

  /// Whom to seal to so that this identity opens.
  package var recipient: AgeRecipient { AgeRecipient(publicKey: privateKey.publicKey) }

  /// The secret as text, to be written to an identity file; the string cannot be erased from memory.
  package var secretText: String {
    Bech32.encode(Array(privateKey.rawRepresentation), prefix: "age-secret-key-").uppercased()
  }
}

extension AgeIdentity: CustomStringConvertible, CustomReflectable {
  /// Whom it opens for, never the secret.
  package var description: String { "AgeIdentity(\(recipient.text))" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
