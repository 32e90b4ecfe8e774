import SecKit

/// How easy a text is to read, by the formula of its language.
public struct Readability: Hashable, Sendable {
  public private(set) var words = 0
  public private(set) var sentences = 0
  public private(set) var syllables = 0

  public let formula: ReadingFormula

  public init(_ formula: ReadingFormula = .szigrisztPazos) { self.formula = formula }

  init(words: Int, sentences: Int, syllables: Int, _ formula: ReadingFormula = .szigrisztPazos) {
    self.formula = formula
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  /// Measures one sentence, cut as ``SentenceSplitter`` cuts.
  init(sentence: Range<Int>, in scan: TextScan, _ formula: ReadingFormula = .szigrisztPazos) {
    self.formula = formula
    Self.forEachWord(of: sentence, in: scan) { word in
      words += 1
      syllables += formula.syllables(of: word, in: scan)
    }
    if words > 0 { sentences = 1 }
  }

  /// Measures a text, cut into sentences.
  mutating func add(_ text: String, _ language: LanguageProfile = .spanishOfMexico) {
    let scan = TextScan(text)
    for sentence in SentenceSplitter.ranges(in: scan, language) {
      self = self + Readability(sentence: sentence, in: scan, formula)
    }
  }

  static func + (left: Readability, right: Readability) -> Readability {
    Readability(
      words: left.words + right.words, sentences: left.sentences + right.sentences,
      syllables: left.syllables + right.syllables, left.formula)
  }

  /// The formula's value; nil without words, or where no formula is known.
  public var value: Double? {
    formula.value(words: words, sentences: sentences, syllables: syllables)
  }

  public var band: Band? { value.map { Band($0, formula) } }

  /// What stands between spaces and slashes and holds a letter or digit.
  static func words(in sentence: String) -> [Substring] {
    let scan = TextScan(sentence)
    var found: [Substring] = []
    forEachWord(of: 0..<scan.count, in: scan) { found.append(scan[$0]) }
    return found
  }

  private static func forEachWord(of sentence: Range<Int>, in scan: TextScan, _ visit: (Range<Int>) -> Void) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if scan.isSpace(index) {
        index += 1
        continue
      }
      let start = index
      while index < sentence.upperBound, !scan.isSpace(index) { index += 1 }
      let token = start..<index
      if scan.hasAddress(token) {
        if token.contains(where: scan.isWord) { visit(token) }
        continue
      }
      var begin = start
      for end in start...index where end == index || isDivider(scan.letters[end]) {
        if (begin..<end).contains(where: scan.isWord) { visit(begin..<end) }
        begin = end + 1
      }
    }
  }

  /// `/`, `—`, `›`
  private static func isDivider(_ letter: UInt32) -> Bool { letter == 0x2F || letter == 0x2014 || letter == 0x203A }

  /// The bands of a scale, as INFLESZ names them.
  public enum Band: String, CaseIterable, Sendable {
    case veryHard = "very-hard"
    case hard, normal, easy
    case veryEasy = "very-easy"

    public init(_ value: Double, _ formula: ReadingFormula = .szigrisztPazos) {
      let limits = formula.limits
      self =
        switch value {
        case ..<limits.hard: .veryHard
        case ..<limits.normal: .hard
        case ..<limits.easy: .normal
        case ...limits.veryEasy: .easy
        default: .veryEasy
        }
    }
  }
}

extension ReadingFormula {
  /// The lowest value that a text for these readers may have: easy, normal, hard on the formula's scale. Flesch's standard begins
  /// at 60.
  public func threshold(for audience: Audience) -> Double {
    switch (self, audience) {
    case (.flesch, .participants): 60
    case (_, .participants): limits.easy
    case (_, .facilitators): limits.normal
    case (_, .specialists): limits.hard
    }
  }

  fileprivate func syllables(of word: Range<Int>, in scan: TextScan) -> Int {
    switch self {
    case .szigrisztPazos: SyllableCounter.count(token: word, in: scan)
    case .flesch: EnglishSyllables.count(token: word, in: scan)
    case .unmeasured: 0
    }
  }
}

extension Audience {
  /// The most words that a sentence for these readers may have.
  var sentenceLimit: Int { self == .participants ? 40 : 50 }
}
