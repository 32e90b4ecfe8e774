/// Builds diagnostics about unknown words: what is allowed, what was probably meant, and the edit that corrects it.
enum Suggestion {
  /// - Parameters:
  /// - located: The unknown word; a fix-it replaces it.
  /// - candidates: The right words, in the order to show them. For few words; for many, use the other function.
  /// - meant: The right word, if it is known.
  static func diagnostic(
    _ id: DiagnosticID, in path: String, _ located: LocatedText, arguments: [String: String],
    candidates: [String], meant: String? = nil
  ) -> Diagnostic {
    diagnostic(
      id, in: path, located, arguments, nearest: meant ?? NearestMatch.of(located.text, in: candidates),
      allowed: candidates.sorted().prefix(40).joined(separator: ", "))
  }

  /// - Parameter candidates: Built once, however many words are unknown.
  static func diagnostic(
    _ id: DiagnosticID, in path: String, _ located: LocatedText, arguments: [String: String],
    candidates: Candidates
  ) -> Diagnostic {
    diagnostic(
      id, in: path, located, arguments, nearest: candidates.nearest(to: located.text), allowed: candidates.allowed)
  }

  private static func diagnostic(
    _ id: DiagnosticID, in path: String, _ located: LocatedText, _ arguments: [String: String],
    nearest: String?, allowed: String
  ) -> Diagnostic {
    var arguments = arguments
    arguments["nearest"] = nearest
    arguments["allowed"] = allowed
    return Diagnostic(
      id, in: path, located.range, arguments,
      fixIts: nearest.map { [FixIt(located.range, replacement: $0)] } ?? [])
  }
}
