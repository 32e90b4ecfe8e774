import SecKit

/// Formats messages outside a screen or report: on a terminal, no word is cut at the edge.
enum Message {
  /// The text with its last line ended. In a file or pipe its lines stay whole, so that scripts find them.
  static func lines(_ text: String, isTerminal: Bool) -> String {
    guard isTerminal else { return text + "\n" }
    return wrapped(text, width: SystemTerminal().size.columns)
  }

  /// Lines that fit stay as they are, with their indentation.
  static func wrapped(_ text: String, width columns: Int) -> String {
    let width = min(columns, ChoiceLayout.widestText)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard TerminalText.width(String(line)) > width else { return line + "\n" }
      let margin = String(line.prefix { $0 == " " })
      return TextWrap(width: width, indent: margin).lines(String(line)).map { $0 + "\n" }.joined()
    }.joined()
  }
}
