extension StringProtocol {
  /// The text without white space at both ends.
  package var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }

  /// Whether the text has a letter or a digit, and not only signs.
  var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }
}
