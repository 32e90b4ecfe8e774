/// The kit says *tú*. Forms that can only mean *usted* are reported; those that are also something else (*verifique*, a
/// subjunctive) are not, so the list errs on the side of silence. *Ustedes* is how Mexico addresses several people.
struct AddressIsInformal: Check {
  private static let phrases = Phrases<Void>(
    [
      "usted", "estimado usuario", "estimada usuaria", "por favor ingrese", "haga clic", "haga click", "ingrese su",
      "introduzca su", "dígale", "pídale", "llámele", "escríbale", "avísele", "muéstrele", "pregúntele",
    ].map { ($0, ()) })

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.catalog.documents.flatMap { document in
      Self.phrases.diagnostics(in: document) { _, found in (.formalAddress, ["found": found]) }
        + reflexives(in: document)
    }
  }

  /// *Asegúrese*, *póngase*: a written accent before the ending `-ese` or `-ase` makes an imperative of *usted*.
  private func reflexives(in document: Document) -> [Diagnostic] {
    document.passages.lazy.filter { $0.audience == .participants }.flatMap { passage -> [Diagnostic] in
      let words = WordScanner.scan(passage.text).filter { Self.isFormalReflexive($0.lowercased) && !$0.isQuoted }
      guard !words.isEmpty else { return [] }
      var place = TextPlace(passage, in: document.source)
      return words.map { word in
        Diagnostic(
          .formalAddress, in: document.source.path, place.next([word.text]), ["found": String(word.text)])
      }
    }.limited()
  }

  private static let notImperatives: Set<String> = ["paráfrase", "perífrase"]

  static func isFormalReflexive(_ word: String) -> Bool {
    guard word.count > 5, word.hasSuffix("ese") || word.hasSuffix("ase"), !notImperatives.contains(word) else {
      return false
    }
    return word.dropLast(3).contains { "áéíóú".contains($0) }
  }
}
