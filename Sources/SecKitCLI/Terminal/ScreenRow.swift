/// One line of the screen: sanitized text and what it is.
struct ScreenRow: Hashable, Sendable {
  var text: String
  var role: TerminalStyle.Role = .text
}
