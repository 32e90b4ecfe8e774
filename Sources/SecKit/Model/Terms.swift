/// The words of `terminos.yml`: which to avoid, which abbreviations everybody knows.
package struct Terms: Sendable {
  package struct Term: Sendable {
    package let avoid: String
    package let better: String
    package let why: String
  }

  package var terms: [Term] = []
  /// Abbreviations that need no explanation.
  package var knownAbbreviations: Set<String> = []

  /// No word to avoid, no abbreviation known.
  package static let none = Terms()
}
