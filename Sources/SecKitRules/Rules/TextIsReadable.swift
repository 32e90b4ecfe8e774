import SecKit

/// Texts are easy enough for their readers: the value of a file on the scale of its language and the length of each sentence.
///
/// A workshop's sheets are judged apart from its guide, as participants' text. Headings are not sentences and count in
/// neither. Fewer than ``fewestWords`` words say nothing about a text.
struct TextIsReadable: DocumentRule {
  static let fewestWords = 50

  init(_ input: CatalogContext) {}

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    let whole = Audience.allCases.compactMap { hard(text, $0, document) }
    return whole + text.runs.lazy.flatMap { long($0, document) }.limited()
  }

  private func hard(_ text: ReadableText, _ audience: Audience, _ document: Document) -> Diagnostic? {
    let sentences = text.sentences(for: audience)
    let total = sentences.reduce(Readability(text.formula)) { $0 + $1.measure }
    let threshold = text.formula.threshold(for: audience)
    guard total.words >= Self.fewestWords, let value = total.value, value < threshold else { return nil }
    let worst = sentences.filter { $0.measure.words >= 5 }.min {
      ($0.measure.value ?? .infinity) < ($1.measure.value ?? .infinity)
    }
    return Diagnostic(
      .readabilityFile, in: document.source.path, document.info.place.idRange,
      [
        "scale": text.formula.name, "score": Self.oneDecimal(value), "threshold": String(Int(threshold)),
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
