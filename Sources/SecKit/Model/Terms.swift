/// The contents of `terminos.yml`: words to avoid, and abbreviations that everybody knows.
package struct Terms: Sendable {
  package struct Term: Sendable {
    package let avoid: String
    package let better: String
    package let why: String
  }

  package var terms: [Term] = []
  /// Abbreviations that need no explanation.
  package var knownAbbreviations: Set<String> = []

  /// No words to avoid, no known abbreviations.
  package static let none = Terms()
}
