/// Builds diagnostics about unknown words: what is allowed, what was probably meant, and the edit that says so.
enum Suggestion {
  /// - Parameters:
  ///   - located: the unknown word; a fix-it replaces it.
  ///   - candidates: the words that would have been right, in the order to show them. Few of them; for many see the other one.
  ///   - meant: the right one, where it is known.
  static func diagnostic(
    _ id: DiagnosticID, in path: String, _ located: LocatedText, arguments: [String: String],
    candidates: [String], meant: String? = nil
  ) -> Diagnostic {
    diagnostic(
      id, in: path, located, arguments, nearest: meant ?? NearestMatch.of(located.text, in: candidates),
      allowed: candidates.sorted().prefix(40).joined(separator: ", "))
  }

  /// - Parameter candidates: made once, however many words are unknown.
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
