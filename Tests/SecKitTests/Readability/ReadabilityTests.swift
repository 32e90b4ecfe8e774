import Testing

@testable import SecKit
@testable import SecKitRules

/// Values worked out by hand from 206.835 − 62.3 · S/P − P/F.
@Suite struct ReadabilityTests {
  @Test(
    arguments: [
      // Tu co-rreo es la puer-ta. Cui-da-la bien. → 8 words, 2 sentences, 12 syllables: 206.835 − 93.45 − 4.
      ("Tu correo es la puerta. Cuídala bien ya.", 8, 2, 13, 101.597_5),
      // La llama-da lle-gó. → 3 words, 1 sentence, 6 syllables: 206.835 − 124.6 − 3.
      ("La llamada llegó.", 3, 1, 6, 79.235),
      ("Sí.", 1, 1, 1, 143.535),
    ] as [(String, Int, Int, Int, Double)])
  func values(_ text: String, _ words: Int, _ sentences: Int, _ syllables: Int, _ value: Double) throws {
    var readability = Readability()
    readability.add(text)
    #expect(readability == Readability(words: words, sentences: sentences, syllables: syllables))
    #expect(abs(try #require(readability.value) - value) < 0.000_1)
  }

  @Test func nothingHasNoValue() {
    var readability = Readability()
    readability.add(" … — ")
    #expect(readability.value == nil)
    #expect(readability.band == nil)
  }

  @Test func bandsBeginWhereTheScaleSays() {
    let values: [(Double, Readability.Band)] = [
      (-20, .veryHard), (39.9, .veryHard), (40, .hard), (54.9, .hard), (55, .normal), (64.9, .normal), (65, .easy),
      (80, .easy), (80.1, .veryEasy),
    ]
    for (value, band) in values { #expect(Readability.Band(value) == band) }
  }

  @Test func wordsAreCutAtSpacesSlashesAndMenuArrows() {
    let words = Readability.words(in: "Ajustes › Red y/o Wi-Fi — https://a.org/b/c (2FA) · 3")
    #expect(words.map(String.init) == ["Ajustes", "Red", "y", "o", "Wi-Fi", "https://a.org/b/c", "(2FA)", "3"])
  }

  @Test func aValueIsRoundedDown() {
    #expect(TextIsReadable.oneDecimal(64.99) == "64.9")
    #expect(TextIsReadable.oneDecimal(65) == "65.0")
    #expect(TextIsReadable.oneDecimal(-3.21) == "-3.3")
  }
}
