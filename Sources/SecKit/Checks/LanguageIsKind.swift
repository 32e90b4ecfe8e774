/// Participants' text does without the words that `terminos.yml` lists, compared as whole words without regard to case.
///
/// What stands in «…» is somebody else's words, and code blocks hold invented messages; both are left alone.
struct LanguageIsKind: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    guard let source = input.folder.terms else { return [] }
    let read = TermsReader.read(source)
    let phrases = Phrases((read.value ?? Terms()).terms.map { ($0.avoid, $0) })
    return read.diagnostics
      + input.catalog.documents.flatMap { document in
        phrases.diagnostics(in: document) { term, found in
          (.termAvoided, ["found": found, "better": term.better, "why": term.why])
        }
      }
  }
}
