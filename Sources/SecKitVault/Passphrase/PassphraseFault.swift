/// Why bytes are no passphrase to seal with: whoever sees or remembers the words could not type them again. It carries nothing
/// of what was typed.
package enum PassphraseFault: Error, Hashable, Sendable {
  /// Nothing, or only blanks.
  case empty
  /// UTF-16, as some editors save what they call Unicode.
  case utf16
  /// Not UTF-8: another encoding, or no text at all.
  case notText
  /// A control character, such as NUL or a tab.
  case control
  /// A character that takes no room, such as a zero-width space or a direction mark.
  case invisible
  /// More bytes than a passphrase may have.
  case tooLong
}
