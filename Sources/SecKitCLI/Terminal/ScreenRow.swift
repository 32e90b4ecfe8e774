/// One line of the screen: sanitized text and its role.
struct ScreenRow: Hashable, Sendable {
  var text: String
  var role: TerminalStyle.Role = .text
}
