/// Finds attributes at the end of a run of inlines and takes them out.
struct TrailingAttributes {
  let inlines: [Inline]
  let attributes: Attributes
  let diagnostics: [Diagnostic]

  /// - Parameter range: the block's range, in which the braces are looked for from its end.
  static func split(_ inlines: [Inline], range: SourceRange, in source: SourceFile) -> TrailingAttributes {
    guard let start = openingBrace(in: inlines), let braces = braces(in: range, source) else {
      return TrailingAttributes(inlines: inlines, attributes: .none, diagnostics: [])
    }
    let parsed = AttributesParser.parse(source, open: braces.open, close: braces.close)
    return TrailingAttributes(
      inlines: Self.cut(inlines, at: start), attributes: parsed.value ?? .none,
      diagnostics: parsed.diagnostics)
  }

  /// Whether the run ends in what reads as attributes; used where they do not belong.
  static func looksPresent(in inlines: [Inline]) -> Bool { openingBrace(in: inlines) != nil }

  /// The inline and the place in its text of the `{` that opens the attributes at the end.
  private static func openingBrace(in inlines: [Inline]) -> (inline: Int, index: String.Index)? {
    var isAtEnd = true
    // The attributes may run over soft breaks; only plain text may stand in them.
    for index in inlines.indices.reversed() {
      switch inlines[index] {
      case .softBreak: continue
      case .text(let text):
        if isAtEnd {
          guard text.mayEnd(in: UInt8(ascii: "}")), text.trimmedEnd.utf8.last == UInt8(ascii: "}") else { return nil }
          isAtEnd = false
        }
        guard let open = text.utf8.lastIndex(of: UInt8(ascii: "{")) else { continue }
        let before = text[..<open]
        let isSeparate =
          before.last?.isWhitespace ?? (index == 0 || inlines[index - 1] == .softBreak || isInline(inlines[index - 1]))
        guard isSeparate, begins(text[text.index(after: open)...]) else { return nil }
        return (index, open)
      default: return nil
      }
    }
    return nil
  }

  /// `[link](x){.class}` without a space is accepted after anything that is not text.
  private static func isInline(_ inline: Inline) -> Bool {
    if case .text = inline { return false }
    return true
  }

  private static func begins(_ text: Substring) -> Bool {
    guard let first = text.first(where: { !$0.isWhitespace }) else { return true }
    return first == "#" || first == "." || first.isLetter
  }

  private static func braces(in range: SourceRange, _ source: SourceFile) -> (open: Int, close: Int)? {
    let start = source.offset(of: range.start)
    let end = source.offset(of: range.end)
    guard start < end, let close = source.bytes[start..<end].lastIndex(of: UInt8(ascii: "}")),
      let open = source.bytes[start..<close].lastIndex(of: UInt8(ascii: "{"))
    else { return nil }
    return (open, close)
  }

  private static func cut(_ inlines: [Inline], at place: (inline: Int, index: String.Index)) -> [Inline] {
    var kept = Array(inlines[..<place.inline])
    if case .text(let text) = inlines[place.inline] {
      let before = text[..<place.index].trimmedEnd
      if !before.isEmpty { kept.append(.text(String(before))) }
    }
    while kept.last == .softBreak { kept.removeLast() }
    return kept
  }
}

extension String {
  /// False when the last byte that is no ASCII space tells that the text does not end so: the quick answer for most text.
  fileprivate func mayEnd(in byte: UInt8) -> Bool {
    guard let last = utf8.last(where: { $0 > 0x20 }) else { return false }
    return last == byte || last >= 0x80
  }
}

extension StringProtocol {
  /// Without white space at its end.
  fileprivate var trimmedEnd: SubSequence {
    var slice = self[...]
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return slice
  }
}
