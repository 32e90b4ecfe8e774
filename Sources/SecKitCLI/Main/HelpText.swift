import SecKit

/// Breaks the lines of the argument parser's help after ``Usage`` translated them. The parser itself would break them before, by
/// their English words; asked for endless lines it leaves that to us.
enum HelpText {
  /// A width at which the parser wraps nothing.
  static let unbroken = 1 << 20
  /// Longer lines are tiring to read.
  static let widest = 80
  /// The column at which the parser puts the description of an option or a command, beside its name or below it.
  private static let column = 26

  /// - Parameter width: In columns; at most ``widest`` are used, and at least as many as leave room beside the names.
  static func help(_ text: String, width: Int) -> String {
    lines(text) { wrapped($0, min(max(width, column * 3 / 2), widest)) }
  }

  /// An error stays on one line, so that it can be searched for; only the usage may be too long to read.
  static func error(_ text: String, width: Int) -> String {
    lines(text) { line in
      Usage.leads.contains { line.hasPrefix($0) } ? wrapped(line, min(width, widest)) : [String(line)]
    }
  }

  private static func lines(_ text: String, _ wrap: (Substring) -> [String]) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(wrap).joined(separator: "\n")
  }

  private static func wrapped(_ line: Substring, _ width: Int) -> [String] {
    guard TerminalText.width(String(line)) > width else { return [String(line)] }
    let margin = line.prefix { $0 == " " }.count
    var lines: [String] = []
    var current = String(repeating: " ", count: margin)
    var isEmpty = true
    for (gap, word) in words(line.dropFirst(margin)) {
      if !isEmpty, TerminalText.width(current + gap + word) > width {
        lines.append(current)
        current = String(repeating: " ", count: hanging(line, margin)) + word
      } else {
        // Gaps stay as they are: they align a text to its column.
        current += isEmpty ? word : gap + word
      }
      isEmpty = false
    }
    return lines + [current]
  }

  /// The column at which continuation lines begin.
  private static func hanging(_ line: Substring, _ margin: Int) -> Int {
    if let start = Usage.leads.first(where: { line.hasPrefix($0) }) { return start.count }
    return margin == 2 ? column : margin
  }

  /// The words with the space before each. An option and its value are one word, including brackets.
  private static func words(_ text: Substring) -> [(gap: String, word: String)] {
    text.matches(of: /(\ *)(\[[^\[\]]*\]|-\S+ <[^<>]*>|\S+)/).map { (String($0.output.1), String($0.output.2)) }
  }
}
