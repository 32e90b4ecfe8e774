/// Why bytes cannot be a passphrase to seal with: a person who sees or remembers the words could not type them again. It
/// contains nothing of what was typed.
package enum PassphraseFault: Error, Hashable, Sendable {
  /// Nothing, or only blanks.
  case empty
  /// UTF-16, as some editors save what they call Unicode.
  case utf16
  /// Not UTF-8: another encoding, or not text at all.
  case notText
  /// A control character, such as NUL or a tab.
  case control
  /// A character without width, such as a zero-width space or a direction mark.
  case invisible
  /// More than ``Passphrase/maximumSize`` bytes.
  case tooLong
}
