/// Builds diagnostics about unknown words: what is allowed, what was probably meant, and the edit that says so.
enum Suggestion {
  /// - Parameters:
  ///   - located: the unknown word; a fix-it replaces it.
  ///   - candidates: the words that would have been right, in the order to show them.
  static func diagnostic(
    _ id: DiagnosticID, in path: String, _ located: Attributes.Located, arguments: [String: String],
    candidates: [String]
  ) -> Diagnostic {
    var arguments = arguments
    let nearest = NearestMatch.of(located.text, in: candidates)
    arguments["nearest"] = nearest
    arguments["allowed"] = candidates.sorted().prefix(40).joined(separator: ", ")
    return Diagnostic(
      id, in: path, located.range, arguments,
      fixIts: nearest.map { [FixIt(located.range, replacement: $0)] } ?? [])
  }
}
