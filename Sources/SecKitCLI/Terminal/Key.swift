/// The meaning of one key press, decoded from the bytes that a terminal sends.
enum Key: Hashable, Sendable {
  /// A letter, digit or sign; an accented letter may be one event or two.
  case character(Character)
  /// A letter with the control key, always in lower case: `control("c")` is Ctrl-C.
  case control(Character)
  case enter, tab, backTab, backspace, delete, escape
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// A key without a meaning here: function keys, Alt with a letter, malformed or truncated sequences.
  case unknown
}
