/// How the ease of a text is computed from its words, sentences and syllables, and what the value means.
public enum ReadingFormula: String, Sendable, CaseIterable {
  /// The Szigriszt-Pazos index (1993) for Spanish, read on the INFLESZ scale of Barrio-Cantalejo et al. (2008).
  case szigrisztPazos = "INFLESZ"
  /// Flesch Reading Ease (1948) for English.
  case flesch = "Flesch"
  /// No formula is known for the language: texts have words and sentences, and no value.
  case unmeasured = "-"

  /// The name by which people know the scale.
  public var name: String { rawValue }

  /// The value of a text; nil without words, or without a formula.
  public func value(words: Int, sentences: Int, syllables: Int) -> Double? {
    guard words > 0, sentences > 0 else { return nil }
    let perWord = Double(syllables) / Double(words)
    let perSentence = Double(words) / Double(sentences)
    return switch self {
    case .szigrisztPazos: 206.835 - 62.3 * perWord - perSentence
    case .flesch: 206.835 - 84.6 * perWord - 1.015 * perSentence
    case .unmeasured: nil
    }
  }

  /// The values at which a text becomes hard, normal, easy and very easy. INFLESZ: the scale's own. Flesch: his table, in which
  /// 60 to 70 is standard, with its seven steps drawn together to five.
  package var limits: (hard: Double, normal: Double, easy: Double, veryEasy: Double) {
    switch self {
    case .szigrisztPazos, .unmeasured: (40, 55, 65, 80)
    case .flesch: (30, 50, 70, 90)
    }
  }
}
