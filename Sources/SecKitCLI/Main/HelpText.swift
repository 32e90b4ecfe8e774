import SecKit

/// Breaks the lines of the argument parser's help after ``Usage`` translated them. The parser itself would break them before, by
/// their English words; asked for endless lines it leaves that to us.
enum HelpText {
  /// A width at which the parser breaks nothing.
  static let unbroken = 1 << 20
  /// Wider lines tire the eye.
  static let widest = 80
  /// Where the parser puts what an option or a command does, beside its name or below it.
  private static let column = 26

  /// - Parameter width: in columns; more than ``widest`` are not used, nor fewer than leave room beside the names.
  static func help(_ text: String, width: Int) -> String {
    lines(text) { wrapped($0, min(max(width, column * 3 / 2), widest)) }
  }

  /// An error stays on its line, where it can be searched for; only how a command is called may be long beyond reading.
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
        // Gaps stay as they are: they bring a text to its column.
        current += isEmpty ? word : gap + word
      }
      isEmpty = false
    }
    return lines + [current]
  }

  /// Where the lines after the first begin.
  private static func hanging(_ line: Substring, _ margin: Int) -> Int {
    if let start = Usage.leads.first(where: { line.hasPrefix($0) }) { return start.count }
    return margin == 2 ? column : margin
  }

  /// Words with the space before each. An option with its value is one word, with its brackets if it has them.
  private static func words(_ text: Substring) -> [(gap: String, word: String)] {
    text.matches(of: /(\ *)(\[[^\[\]]*\]|-\S+ <[^<>]*>|\S+)/).map { (String($0.output.1), String($0.output.2)) }
  }
}
