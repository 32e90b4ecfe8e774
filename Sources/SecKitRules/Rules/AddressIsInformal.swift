import SecKit

/// The kit uses *tú*. Forms that can only mean *usted* are reported; ambiguous ones (*verifique*, a subjunctive) are not, so
/// the rule misses some rather than report a right form. *Ustedes* is how Mexico addresses several people.
struct AddressIsInformal: DocumentRule {
  private static let phrases = Phrases<Void>(
    [
      "usted", "estimado usuario", "estimada usuaria", "por favor ingrese", "haga clic", "haga click", "ingrese su",
      "introduzca su", "dígale", "pídale", "llámele", "escríbale", "avísele", "muéstrele", "pregúntele",
    ].map { ($0, ()) })

  init(_ input: CatalogContext) {}

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    Self.phrases.diagnostics(in: document, text) { _, found in (.formalAddress, ["found": found]) }
      + text.forParticipants.lazy.flatMap { reflexives(in: $0, document) }.limited()
  }

  /// *Asegúrese*, *póngase*: a written accent before the ending `-ese` or `-ase` marks an imperative of *usted*.
  private func reflexives(in run: ReadableText.Run, _ document: Document) -> [Diagnostic] {
    let words = run.tokens.filter { Self.mayBeReflexive($0) && Self.isFormalReflexive($0.lowercased) }
    guard words.contains(where: { !$0.isQuoted }) else { return [] }
    var place = TextPlace(run.passage, in: document.source)
    return words.compactMap { word in
      // Quoted occurrences are located too, so that a later unquoted one is not reported at their place.
      let range = place.next([word.text])
      return word.isQuoted
        ? nil : Diagnostic(.formalAddress, in: document.source.path, range, ["found": String(word.text)])
    }
  }

  /// A quick look at the bytes: hardly any word ends so.
  private static func mayBeReflexive(_ word: Token) -> Bool {
    guard word.count > 5 else { return false }
    let end = word.text.utf8.suffix(2)
    return end.first.map { $0 | 0x20 } == UInt8(ascii: "s") && end.last.map { $0 | 0x20 } == UInt8(ascii: "e")
  }

  private static let notImperatives: Set<String> = ["paráfrase", "perífrase"]

  static func isFormalReflexive(_ word: String) -> Bool {
    guard word.count > 5, word.hasSuffix("ese") || word.hasSuffix("ase"), !notImperatives.contains(word) else {
      return false
    }
    return word.dropLast(3).contains { "áéíóú".contains($0) }
  }
}
