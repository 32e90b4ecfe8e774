import SecKit

/// What people read in a document, cut into words and sentences once for every rule that looks at them.
struct ReadableText: Sendable {
  struct Run: Sendable {
    let passage: Passage
    let tokens: [Token]
    /// Empty for headings and front matter, which are no sentences.
    let sentences: [Sentence]
  }

  struct Sentence: Sendable {
    let text: Substring
    let measure: Readability
  }

  let runs: [Run]

  init(_ document: Document) {
    runs = document.passages.map { passage in
      let scan = TextScan(passage.text)
      let sentences = passage.kind == .prose ? SentenceSplitter.ranges(in: scan) : []
      return Run(
        passage: passage, tokens: WordScanner.tokens(of: scan),
        sentences: sentences.map { Sentence(text: scan[$0], measure: Readability(sentence: $0, in: scan)) })
    }
  }

  /// What participants read.
  var forParticipants: [Run] { runs.filter { $0.passage.audience == .participants } }

  /// The sentences for some readers.
  func sentences(for audience: Audience) -> [Sentence] {
    runs.filter { $0.passage.audience == audience }.flatMap(\.sentences)
  }

  /// How easy the text for some readers is; headings and front matter are not counted.
  func readability(for audience: Audience) -> Readability {
    sentences(for: audience).reduce(Readability()) { $0 + $1.measure }
  }
}
