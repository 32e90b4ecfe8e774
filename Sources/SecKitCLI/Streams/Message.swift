import SecKit

/// What is said outside a screen or report: on a terminal no word is cut at its edge.
enum Message {
  /// The text with its last line ended. Into a file or pipe it stays as it is, so that scripts find whole lines.
  static func lines(_ text: String, isTerminal: Bool) -> String {
    guard isTerminal else { return text + "\n" }
    return wrapped(text, width: SystemTerminal().size.columns)
  }

  /// Lines that fit stay as they are, with their indents.
  static func wrapped(_ text: String, width columns: Int) -> String {
    let width = min(columns, ChoiceLayout.widestText)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard TerminalText.width(String(line)) > width else { return line + "\n" }
      let margin = String(line.prefix { $0 == " " })
      return TextWrap(width: width, indent: margin).lines(String(line)).map { $0 + "\n" }.joined()
    }.joined()
  }
}
