import SecKit

/// How output to a terminal may look: which escape sequences it supports and the person wants.
struct TerminalStyle: Hashable, Sendable {
  /// Text from top to bottom, a line at a time, without drawing: for screen readers and simple terminals.
  let isPlain: Bool
  /// Whether colours may be used.
  let hasColour: Bool
  /// Whether the terminal supports escape sequences at all.
  let obeysEscapes: Bool

  /// - Parameters:
  /// - environment: The process's environment, of which `TERM` and `NO_COLOR` are used.
  /// - isTerminal: Whether the output is a terminal; a file or pipe gets neither colours nor escapes.
  /// - plain: Whether the person asked for plain text.
  init(environment: [String: String], isTerminal: Bool, plain: Bool = false) {
    let kind = environment["TERM"] ?? ""
    obeysEscapes = isTerminal && kind != "dumb" && !kind.isEmpty
    isPlain = plain || !obeysEscapes
    hasColour = !isPlain && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// The role of a piece of text, which decides how it looks.
  enum Role: Hashable, Sendable {
    case text, heading, focus, note
  }

  /// The text with the sequences for its role around it; the text must already be sanitized.
  func paint(_ text: String, _ role: Role) -> String {
    guard let code = code(for: role), !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Bold and inverse are not colours; without colours the roles differ by them and always by their signs.
  private func code(for role: Role) -> String? {
    guard !isPlain else { return nil }
    return switch role {
    case .text: nil
    case .heading: "1"
    case .focus: hasColour ? "1;36" : "1"
    case .note: hasColour ? "36" : nil
    }
  }
}
