/// Texts are easy enough for their readers: the INFLESZ index of a file and the length of each sentence.
///
/// A workshop's sheets are judged apart from its guide, as participants' text. Headings are not sentences and count in
/// neither. Fewer than ``fewestWords`` words say nothing about a text.
struct TextIsReadable: Check {
  static let fewestWords = 50

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.catalog.documents.flatMap { document -> [Diagnostic] in
      let texts = document.passages.filter { $0.kind == .prose }.map(Text.init)
      let whole = Audience.allCases.compactMap { audience in
        hard(texts.filter { $0.passage.audience == audience }.flatMap(\.sentences), audience, document)
      }
      return whole + texts.lazy.flatMap { long($0, document) }.limited()
    }
  }

  /// A passage with its sentences, each measured once.
  private struct Text {
    let passage: Passage
    let sentences: [Sentence]

    init(_ passage: Passage) {
      self.passage = passage
      sentences = SentenceSplitter.split(passage.text).map {
        Sentence(text: $0, measure: Readability(sentence: $0))
      }
    }
  }

  private struct Sentence {
    let text: Substring
    let measure: Readability
  }

  private func hard(_ sentences: [Sentence], _ audience: Audience, _ document: Document) -> Diagnostic? {
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

  private func long(_ text: Text, _ document: Document) -> [Diagnostic] {
    var place = TextPlace(text.passage, in: document.source)
    return text.sentences.filter { $0.measure.words > text.passage.audience.sentenceLimit }.map { sentence in
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
