extension StringProtocol {
  /// The text without white space at both ends.
  package var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }

  /// Whether there is a letter or a number, not only signs.
  package var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }

  /// With a capital at its start, as sentences and choices begin.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
