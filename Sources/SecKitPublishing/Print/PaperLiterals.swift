import SecKit

/// What somebody copies by hand from a paper, letter by letter: addresses, commands, fingerprints, names of users. The style
/// sheet keeps a marked one together where a line has room for it and breaks it without a sign elsewhere.
enum PaperLiterals {
  /// Longer ones are laid in pieces, as they may not fit on a line.
  private static let pieceLimit = 20

  /// Marks the literals of running text; everything between them stays text.
  /// - Parameter isLiteral: whether a word, without the punctuation around it, is one.
  fileprivate static func marking(
    _ text: String, where isLiteral: (Substring) -> Bool
  ) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var plain = ""
    for word in words(of: text) {
      let core = Self.core(of: word)
      guard let first = core.first, !first.isWhitespace, isLiteral(core) else {
        plain += word
        continue
      }
      plain += word[..<core.startIndex]
      if !plain.isEmpty { nodes.append(.text(plain)) }
      nodes.append(.element(.span, [.classes("literal")], pieces(of: core)))
      plain = String(word[core.endIndex...])
    }
    if !plain.isEmpty { nodes.append(.text(plain)) }
    return nodes
  }

  /// Runs of white space and runs of anything else, in turn.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isWhitespace == first.isWhitespace }
      words.append(word)
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func core(of word: Substring) -> Substring {
    var core = word.drop { "«“\"'‘([{¿¡<".contains($0) }
    while let last = core.last, "»”\"'’)]}?!>.,;:…".contains(last) { core.removeLast() }
    return core
  }

  /// No piece ends in a hyphen: at the end of a line nobody could tell whether it belongs.
  private static func pieces(of literal: Substring) -> [HTMLNode] {
    guard literal.count > 30 else { return [.text(String(literal))] }
    var pieces: [String] = [""]
    for character in literal {
      let last = pieces.last ?? ""
      let isFull = last.count >= pieceLimit || last.count >= 8 && last.last.map { "/.?&=_@:".contains($0) } == true
      if isFull, let end = last.last, !"-‐‑–".contains(end) || last.count >= 2 * pieceLimit { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map { .element(.span, [.classes("trozo")], text: $0) }
  }

  /// Letters with signs of addresses or digits among them. A hyphen alone joins two words.
  fileprivate static func isAddress(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter) && word.unicodeScalars.contains(where: isSign) && canBreak(word)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", ".", "/", "\\", "_", ":", "#", "%", "&", "=", "+", "~", "*", "0"..."9": true
    default: false
    }
  }

  /// Whether a line could end in the word: words of four letters are not hyphenated.
  fileprivate static func canBreak(_ word: Substring) -> Bool {
    if word.count > 30 || word.contains("-") { return true }
    return word.split { !$0.isLetter }.contains { $0.count > 4 } && word.contains { !$0.isLetter }
  }
}

extension [HTMLNode] {
  /// Marks what is copied by hand; see ``PaperLiterals``.
  var markingLiterals: [HTMLNode] {
    marking { PaperLiterals.marking($0, where: PaperLiterals.isAddress) }
  }

  private func marking(_ mark: (String) -> [HTMLNode]) -> [HTMLNode] {
    flatMap { node -> [HTMLNode] in
      switch node {
      case .text(let text): mark(text)
      case .element(let tag, let attributes, let children) where tag == .code || tag == .pre:
        [
          .element(
            tag, attributes,
            children.marking { PaperLiterals.marking($0, where: PaperLiterals.canBreak) })
        ]
      case .element(let tag, let attributes, let children): [.element(tag, attributes, children.marking(mark))]
      case .prose(let children): [.prose(children.marking(mark))]
      case .void, .style, .script, .data: [node]
      }
    }
  }
}
