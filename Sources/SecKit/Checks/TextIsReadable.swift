/// Texts are easy enough for their readers: the INFLESZ index of a file and the length of each sentence.
///
/// A workshop's sheets are judged apart from its guide, as participants' text. Headings are not sentences and count in
/// neither. Fewer than ``fewestWords`` words say nothing about a text.
struct TextIsReadable: Check {
  static let fewestWords = 50

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.catalog.documents.flatMap { document -> [Diagnostic] in
      let passages = document.passages.filter { $0.kind == .prose }
      let whole = Audience.allCases.compactMap { audience in
        hard(passages.filter { $0.audience == audience }, audience, document)
      }
      return whole + passages.flatMap { long($0, document) }
    }
  }

  private func hard(_ passages: [Passage], _ audience: Audience, _ document: Document) -> Diagnostic? {
    var total = Readability()
    var worst: (value: Double, text: Substring)?
    for sentence in passages.flatMap({ SentenceSplitter.split($0.text) }) {
      total.add(sentence: sentence)
      var own = Readability()
      own.add(sentence: sentence)
      if own.words >= 5, let value = own.value, value < worst?.value ?? .infinity { worst = (value, sentence) }
    }
    guard total.words >= Self.fewestWords, let value = total.value, value < audience.readabilityThreshold else {
      return nil
    }
    return Diagnostic(
      .readabilityFile, in: document.source.path, document.info.place.idRange,
      [
        "score": Self.oneDecimal(value), "threshold": String(Int(audience.readabilityThreshold)),
        "worst": (worst?.text.split(separator: " ").prefix(8).joined(separator: " ") ?? "") + "…",
      ])
  }

  private func long(_ passage: Passage, _ document: Document) -> [Diagnostic] {
    var place = TextPlace(passage, in: document.source)
    return SentenceSplitter.split(passage.text).compactMap { sentence in
      let words = Readability.words(in: sentence).count
      guard words > passage.audience.sentenceLimit else { return nil }
      let start = sentence.split(separator: " ").prefix(2).map { $0.filter { $0.isLetter || $0.isNumber } }
      return Diagnostic(
        .readabilitySentence, in: document.source.path, place.next(start.filter { !$0.isEmpty }),
        ["words": String(words)])
    }
  }

  /// A number with one digit after the point, rounded down: a text that just misses its threshold must not seem to reach it.
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
