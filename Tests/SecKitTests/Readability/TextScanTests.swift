import Testing

@testable import SecKit
@testable import SecKitRules

/// The scan over bytes cuts as one over `Character` does.
@Suite struct TextScanTests {
  @Test func shippedContentIsCutAlike() async throws {
    let catalog = try await RealContent.catalog()
    var words = 0
    // Cutting by `Character` is slow: every ninth document says enough.
    for (index, document) in catalog.documents.enumerated() where index % 9 == 0 {
      for passage in document.passages {
        expectSame(passage.text)
        words += WordScanner.scan(passage.text).count
      }
    }
    #expect(words > 5_000)
  }

  /// Without `ª` and `º`: `Character` takes them for capitals, Unicode for small letters.
  @Test func strangeTextIsCutAlike() {
    var random = SeededGenerator(seed: 20_261_129)
    let pieces = [
      "a", "é", "e\u{301}", "n\u{303}", "ü", "Ñ", "Ó", "u\u{308}", "X", "7", "½", "ß", "ж", "Ж", "日", "本", " ", "  ",
      "\n", "\u{A0}", "\u{202F}", ".", "…", "!", "?", "¿", "¡", "»", "«", "”", "“", "(", ")", "]", ",", ";", ":", "/",
      "—", "›",
      "-", "@", "://", "Sr.", "núm.", "no.", "EE. UU.", "cdmx.gob.mx", "SMS", "2FA", "WhatsApp", "ahuehuete",
      "pingüino",
      "guía", "quién", "y", "hoy", "reyes", "🙂", "×", "€", "%",
    ]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      expectSame(text)
    }
  }

  @Test func aDecomposedLetterIsTheComposedOne() {
    #expect(TextScan("e\u{301}n\u{303}u\u{308}").letters == TextScan("éñü").letters)
    #expect(WordScanner.key(of: "GUI\u{301}A") == WordScanner.key(of: "guía"))
    #expect(TextScan("\u{301}a").count == 2)
  }

  @Test func aStretchIsWhatWasWritten() {
    let scan = TextScan("«e\u{301}l»🙂")
    #expect(scan.count == 5)
    #expect(scan[1..<3] == "e\u{301}l")
    #expect(scan[4..<5] == "🙂")
  }

  private func expectSame(_ text: String) {
    let sentences = SentencesByCharacter.split(text)
    #expect(SentenceSplitter.split(text) == sentences, "\(text.debugDescription)")
    var measure = Readability()
    measure.add(text)
    let expected = sentences.reduce(Readability()) { $0 + ReadabilityByCharacter.measure($1) }
    #expect(measure == expected, "\(text.debugDescription)")
    let tokens = WordScanner.scan(text)
    let plain = WordsByCharacter.scan(text)
    #expect(tokens.map(\.text) == plain.map(\.text), "\(text.debugDescription)")
    #expect(tokens.map(\.isWord) == plain.map(\.isWord))
    #expect(tokens.map(\.isQuoted) == plain.map(\.isQuoted))
    for (token, old) in zip(tokens, plain) where old.isWord {
      #expect(token.traits.contains(.capitals) == old.text.allSatisfy { $0.isUppercase && $0.isLetter }, "\(old.text)")
      #expect(token.traits.contains(.small) == old.text.allSatisfy(\.isLowercase), "\(old.text)")
      #expect(token.key == WordScanner.key(of: old.lowercased), "\(old.text)")
    }
  }
}
