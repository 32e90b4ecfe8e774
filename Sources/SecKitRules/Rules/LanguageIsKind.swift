import SecKit

/// Text for participants avoids the words that `terminos.yml` lists, compared as whole words without regard to case.
///
/// Quotations in «…» are somebody else's words, and code blocks contain invented messages; both are ignored.
struct LanguageIsKind: DocumentRule {
  private let phrases: Phrases<Terms.Term>

  init(_ input: CatalogContext) { phrases = Phrases((input.terms.value ?? Terms.none).terms.map { ($0.avoid, $0) }) }

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    phrases.diagnostics(in: document, text) { term, found in
      (.termAvoided, ["found": found, "better": term.better, "why": term.why])
    }
  }
}
