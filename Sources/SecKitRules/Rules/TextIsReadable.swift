import SecKit

/// Texts are easy enough for their readers: the rule checks the INFLESZ index of a file and the length of each sentence.
///
/// A workshop's sheets are judged separately from its guide, as text for participants. Headings are not sentences and count in
/// neither. Fewer than ``fewestWords`` words are too few to judge a text.
struct TextIsReadable: DocumentRule {
  static let fewestWords = 50

  init(_ input: CatalogContext) {}

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    let whole = Audience.allCases.compactMap { hard(text.sentences(for: $0), $0, document) }
    return whole + text.runs.lazy.flatMap { long($0, document) }.limited()
  }

  private func hard(_ sentences: [ReadableText.Sentence], _ audience: Audience, _ document: Document) -> Diagnostic? {
    let total = sentences.reduce(Readability()) { $0 + $1.measure }
    guard total.words >= Self.fewestWords, let value = total.value, value < audience.readabilityThreshold else {
      return nil
    }
    let worst = sentences.filter { $0.measure.words >= 5 }.min {
      ($0.measure.value ?? .infinity) < ($1.measure.value ?? .infinity)
    }
    return Diagnostic(
      .readabilityFile, in: document.source.path, document.info.place.idRange,
      [
        "score": Self.oneDecimal(value), "threshold": String(Int(audience.readabilityThreshold)),
        "worst": (worst?.text.split(separator: " ").prefix(8).joined(separator: " ") ?? "") + "…",
      ])
  }

  private func long(_ run: ReadableText.Run, _ document: Document) -> [Diagnostic] {
    let limit = run.passage.audience.sentenceLimit
    let found = run.sentences.filter { $0.measure.words > limit }
    guard !found.isEmpty else { return [] }
    var place = TextPlace(run.passage, in: document.source)
    return found.map { sentence in
      let start = sentence.text.split(separator: " ").prefix(2).map { $0.filter { $0.isLetter || $0.isNumber } }
      return Diagnostic(
        .readabilitySentence, in: document.source.path, place.next(start.filter { !$0.isEmpty }),
        ["words": String(sentence.measure.words)])
    }
  }

  /// A number with one digit after the point, rounded down: a text that just misses its threshold must not seem to reach it.
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
