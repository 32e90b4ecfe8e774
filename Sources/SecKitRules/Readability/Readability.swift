import SecKit

/// How easy a text is to read: the Szigriszt-Pazos index (1993) on the INFLESZ scale of Barrio-Cantalejo et al. (2008).
public struct Readability: Hashable, Sendable {
  /// The number of words measured.
  public private(set) var words = 0
  /// The number of sentences measured.
  public private(set) var sentences = 0
  /// The number of syllables in all words.
  public private(set) var syllables = 0

  /// The measure of an empty text.
  public init() {}

  init(words: Int, sentences: Int, syllables: Int) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  /// Measures one sentence, as split by ``SentenceSplitter``.
  init(sentence: Range<Int>, in scan: TextScan) {
    Self.forEachWord(of: sentence, in: scan) { word in
      words += 1
      syllables += SyllableCounter.count(token: word, in: scan)
    }
    if words > 0 { sentences = 1 }
  }

  mutating func add(_ text: String) {
    let scan = TextScan(text)
    for sentence in SentenceSplitter.ranges(in: scan) { self = self + Readability(sentence: sentence, in: scan) }
  }

  static func + (left: Readability, right: Readability) -> Readability {
    Readability(
      words: left.words + right.words, sentences: left.sentences + right.sentences,
      syllables: left.syllables + right.syllables)
  }

  /// 206.835 − 62.3 · syllables/words − words/sentences; nil without words. The higher, the easier.
  public var value: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(sentences)
  }

  /// The band of the value; nil without words.
  public var band: Band? { value.map(Band.init) }

  /// The parts between spaces and slashes that contain a letter or digit.
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

  /// The bands of the INFLESZ scale.
  public enum Band: String, CaseIterable, Sendable {
    case veryHard = "very-hard"
    case hard, normal, easy
    case veryEasy = "very-easy"

    /// The band that contains an index.
    public init(_ value: Double) {
      self =
        switch value {
        case ..<40: .veryHard
        case ..<55: .hard
        case ..<65: .normal
        case ...80: .easy
        default: .veryEasy
        }
    }
  }
}

extension Audience {
  /// The lowest index allowed in a text for these readers.
  public var readabilityThreshold: Double {
    switch self {
    case .participants: 65
    case .facilitators: 55
    case .specialists: 40
    }
  }

  /// The most words allowed in a sentence for these readers.
  var sentenceLimit: Int { self == .participants ? 40 : 50 }
}
