/// What one press on a keyboard means, once the bytes a terminal sends for it are read.
enum Key: Hashable, Sendable {
  /// A letter, digit or sign; an accented letter may come as one or as two.
  case character(Character)
  /// A letter with the control key, always in lower case: `control("c")` is Ctrl-C.
  case control(Character)
  case enter, tab, backTab, backspace, delete, escape
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// Anything without a meaning here: function keys, Alt with a letter, malformed or cut sequences.
  case unknown
}
