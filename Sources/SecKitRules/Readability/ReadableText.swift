import SecKit

/// The text that people read in a document, split into words and sentences once for all rules.
struct ReadableText: Sendable {
  struct Run: Sendable {
    let passage: Passage
    let tokens: [Token]
    /// Empty for headings and front matter, which are not sentences.
    let sentences: [Sentence]
  }

  struct Sentence: Sendable {
    let text: Substring
    let measure: Readability
  }

  let runs: [Run]
  /// By which its sentences were measured.
  let formula: ReadingFormula

  init(_ document: Document, _ language: LanguageProfile) {
    formula = language.reading
    runs = document.passages.map { passage in
      let scan = TextScan(passage.text)
      let sentences = passage.kind == .prose ? SentenceSplitter.ranges(in: scan, language) : []
      return Run(
        passage: passage, tokens: WordScanner.tokens(of: scan),
        sentences: sentences.map {
          Sentence(text: scan[$0], measure: Readability(sentence: $0, in: scan, language.reading))
        })
    }
  }

  /// The runs that participants read.
  var forParticipants: [Run] { runs.filter { $0.passage.audience == .participants } }

  /// The sentences for one kind of reader.
  func sentences(for audience: Audience) -> [Sentence] {
    runs.filter { $0.passage.audience == audience }.flatMap(\.sentences)
  }

  /// How easy the text for one kind of reader is; headings and front matter are not counted.
  func readability(for audience: Audience) -> Readability {
    sentences(for: audience).reduce(Readability(formula)) { $0 + $1.measure }
  }
}
