import SecKit

/// The kit says *tú*. Forms that can only mean *usted* are reported, where the language of the content knows such a difference; those that are also something else (*verifique*, a
/// subjunctive) are not, so the list errs on the side of silence. *Ustedes* is how Mexico addresses several people.
struct AddressIsInformal: DocumentRule {
  private let formal: LanguageProfile.FormalAddress?
  private let phrases: Phrases<Void>

  init(_ input: CatalogContext) {
    formal = input.catalog.languageProfile.formalAddress
    phrases = Phrases((formal?.phrases ?? []).map { ($0, ()) })
  }

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    guard let formal else { return [] }
    return phrases.diagnostics(in: document, text) { _, found in (.formalAddress, ["found": found]) }
      + text.forParticipants.lazy.flatMap { reflexives(in: $0, document, formal) }.limited()
  }

  /// *Asegúrese*, *póngase*: a written accent before the ending `-ese` or `-ase` makes an imperative of *usted*.
  private func reflexives(
    in run: ReadableText.Run, _ document: Document, _ formal: LanguageProfile.FormalAddress
  ) -> [Diagnostic] {
    let words = run.tokens.filter { Self.mayBeReflexive($0) && formal.isReflexive($0.lowercased) }
    guard words.contains(where: { !$0.isQuoted }) else { return [] }
    var place = TextPlace(run.passage, in: document.source)
    return words.compactMap { word in
      // What is quoted is looked for too: the same word behind it is not to be shown there.
      let range = place.next([word.text])
      return word.isQuoted
        ? nil : Diagnostic(.formalAddress, in: document.source.path, range, ["found": String(word.text)])
    }
  }

  /// Told from the bytes: hardly any word ends so.
  private static func mayBeReflexive(_ word: Token) -> Bool {
    guard word.count > 5 else { return false }
    let end = word.text.utf8.suffix(2)
    return end.first.map { $0 | 0x20 } == UInt8(ascii: "s") && end.last.map { $0 | 0x20 } == UInt8(ascii: "e")
  }
}

extension LanguageProfile.FormalAddress {
  /// Whether a word in small letters is a verb that addresses a stranger: it ends so, with an accent before the ending.
  package func isReflexive(_ word: String) -> Bool {
    guard word.count > 5, !exceptions.contains(word) else { return false }
    return reflexiveEndings.contains { word.hasSuffix($0) && word.dropLast($0.count).contains { "áéíóú".contains($0) } }
  }
}
