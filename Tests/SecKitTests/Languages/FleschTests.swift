import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct FleschTests {
  /// Values computed by hand from Flesch's formula of 1948.
  @Test(arguments: [
    ("The cat sat on the mat.", 6, 1, 6, 116.145),
    ("This is a good day. We walk home.", 8, 2, 8, 118.175),
    ("We called Dr. Lee at the office.", 7, 1, 8, 103.0443),
  ])
  func textsAreMeasured(_ text: String, words: Int, sentences: Int, syllables: Int, value: Double) throws {
    var measure = Readability(.flesch)
    measure.add(text, .english)
    #expect(measure == Readability(words: words, sentences: sentences, syllables: syllables, .flesch))
    #expect(abs(try #require(measure.value) - value) < 0.001)
  }

  @Test func bandsFollowHisTable() {
    let values: [(Double, Readability.Band)] = [
      (29.9, .veryHard), (30, .hard), (49.9, .hard), (50, .normal), (69.9, .normal), (70, .easy), (90, .easy),
      (90.1, .veryEasy),
    ]
    for (value, band) in values { #expect(Readability.Band(value, .flesch) == band) }
  }

  /// By the dictionary. Spelling does not tell all: of these none may be missed, as the sample's words are of this kind.
  @Test func syllablesOfCommonWords() {
    let words: [(Int, String)] = [
      (1, "the cat make made looked comes home phone code lock wiped safe people's"),
      (2, "password mobile table people social nation being playing create quiet needed ended houses changes lawyer"),
      (2, "something software careful safety message notice number backup alone before diet open update"),
      (3, "digital area idea security's violence telephone united computer library"),
      (4, "security information situation usually identity community"),
      (5, "communication organization"),
    ]
    for (count, list) in words {
      for word in list.split(separator: " ") where !word.contains("'") {
        #expect(EnglishSyllables.count(word: String(word)) == count, "\(word)")
      }
    }
  }
}
