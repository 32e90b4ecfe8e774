/// How easy a text is to read: the Szigriszt-Pazos index (1993), read on the INFLESZ scale of Barrio-Cantalejo et al. (2008).
public struct Readability: Hashable, Sendable {
  public private(set) var words = 0
  public private(set) var sentences = 0
  public private(set) var syllables = 0

  public init() {}

  init(words: Int, sentences: Int, syllables: Int) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  /// Measures one sentence, cut as ``SentenceSplitter`` cuts.
  init(sentence: some StringProtocol) {
    let tokens = Self.words(in: sentence)
    guard !tokens.isEmpty else { return }
    words = tokens.count
    sentences = 1
    syllables = tokens.reduce(0) { $0 + SyllableCounter.count(token: $1) }
  }

  mutating func add(_ text: String) {
    for sentence in SentenceSplitter.split(text) { self = self + Readability(sentence: sentence) }
  }

  static func + (left: Readability, right: Readability) -> Readability {
    Readability(
      words: left.words + right.words, sentences: left.sentences + right.sentences,
      syllables: left.syllables + right.syllables)
  }

  /// 206.835 − 62.3 · syllables/words − words/sentences; nil without words.
  public var value: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(sentences)
  }

  public var band: Band? { value.map(Band.init) }

  /// What stands between spaces and slashes and holds a letter or digit.
  static func words<Text: StringProtocol>(in sentence: Text) -> [Text.SubSequence] {
    sentence.split { $0.isWhitespace }.flatMap { token -> [Text.SubSequence] in
      if token.contains("://") { return [token] }
      return token.split { $0 == "/" || $0 == "—" || $0 == "›" }
    }.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The bands of the INFLESZ scale.
  public enum Band: String, CaseIterable, Sendable {
    case veryHard = "very-hard"
    case hard, normal, easy
    case veryEasy = "very-easy"

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
  /// The lowest index that a text for these readers may have.
  public var readabilityThreshold: Double {
    switch self {
    case .participants: 65
    case .facilitators: 55
    case .specialists: 40
    }
  }

  /// The most words that a sentence for these readers may have.
  var sentenceLimit: Int { self == .participants ? 40 : 50 }
}
