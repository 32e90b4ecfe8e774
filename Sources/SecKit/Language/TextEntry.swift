/// An entry of a table with its hint.
public struct TextEntry: Hashable, Sendable {
  /// What is said: of a diagnostic what is wrong and what to do.
  public let summary: String
  /// What its hint adds: why it matters or how to mend it; nil where the summary says enough.
  public let explanation: String?
}

extension TextTable {
  /// An entry with its hint, their placeholders not filled in; nil if there is none.
  package func entry(_ name: String) -> TextEntry? {
    self[name].map { TextEntry(summary: $0, explanation: self[name + Self.hint]) }
  }
}
