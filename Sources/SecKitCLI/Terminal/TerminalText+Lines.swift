import SecKit

extension TerminalText {
  /// ``sanitize(_:)`` for a text of several lines.
  static func sanitizeLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { sanitize(String($0)) }
      .joined(separator: "\n")
  }
}
