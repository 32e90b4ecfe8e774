import Testing

@testable import SecKitVault

/// The spellings inside an age file and of its keys.
@Suite struct AgeTextTests {
  @Test(arguments: 0..<100) func base64IsItsOwnInverse(size: Int) {
    let bytes = Randomness.fixed("base64").bytes(size)
    #expect(AgeBase64.decode(AgeBase64.encode(bytes)) == bytes)
  }

  @Test(arguments: ["A", "AB", "AAF", "AA=", "AA==", "A A", "AA\n", "-_AA", "ñ"])
  func base64HasOneSpelling(_ text: String) {
    #expect(AgeBase64.decode(text.utf8) == nil)
  }

  /// BIP 173's own examples, and one of age's.
  @Test(arguments: ["a12uel5l", "A12UEL5L", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "?1ezyfcl"])
  func bech32Reads(_ text: String) throws {
    let (prefix, bytes) = try #require(Bech32.decode(text))
    #expect(Bech32.encode(bytes, prefix: prefix) == text.lowercased())
  }

  @Test(arguments: [
    "", "1", "a1", "A12uEL5L", "a12uel5m", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "añ12uel5l",
  ])
  func bech32Refuses(_ text: String) {
    #expect(Bech32.decode(text) == nil)
  }

  @Test func keysReadAndWrittenAreTheSame() throws {
    // As `age-keygen` 1.1.1 wrote them.
    let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    let identity = try #require(AgeIdentity(secret))
    #expect(identity.secretText == secret)
    #expect(identity.recipient.text == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")
    let recipient = try #require(AgeRecipient(identity.recipient.text))
    #expect(recipient.text == identity.recipient.text)
  }

  @Test(arguments: 4..<62) func oneWrongCharacterIsFound(offset: Int) {
    var text = Array("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")
    text[offset] = text[offset] == "q" ? "p" : "q"
    #expect(AgeRecipient(String(text)) == nil)
  }

  @Test(arguments: ["", "age1", "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ", "ssh-ed25519 AAAA"])
  func otherRecipientsAreRefused(_ text: String) {
    #expect(AgeRecipient(text) == nil)
    #expect(AgeIdentity(text) == nil)
  }
}
