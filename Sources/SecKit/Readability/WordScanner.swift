/// A word or mark of a text.
struct Token: Sendable {
  /// As written.
  let text: Substring
  let lowercased: String
  /// Whether letters or digits stand in it; marks are tokens of one character.
  let isWord: Bool
  /// Whether it stands inside «…»: somebody else's words.
  let isQuoted: Bool
}

/// Cuts a text into words and marks.
enum WordScanner {
  static func scan(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      let isWord = first.isLetter || first.isNumber
      let word = isWord ? rest.prefix { $0.isLetter || $0.isNumber } : rest.prefix(1)
      if first == "«" { depth += 1 }
      tokens.append(Token(text: word, lowercased: word.lowercased(), isWord: isWord, isQuoted: depth > 0))
      if first == "»" { depth = max(0, depth - 1) }
      rest = rest[word.endIndex...]
    }
    return tokens
  }
}
