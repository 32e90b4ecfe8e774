/// Finds attributes at the end of a run of inlines and removes them.
///
/// The words are read from the bytes of the file, so that each keeps its place; the inlines only show that the braces are plain
/// text: neither escaped nor part of a code span or link.
struct TrailingAttributes {
  let inlines: [Inline]
  let attributes: Attributes
  let diagnostics: [Diagnostic]

  /// - Parameter range: The block's range; the braces are searched for from its end.
  static func split(_ inlines: [Inline], range: SourceRange, in source: SourceFile) -> TrailingAttributes {
    guard endsInBrace(inlines), let close = closingBrace(in: range, source) else { return none(inlines) }
    let first = source.offset(of: range.start)
    // The innermost brace that reads as attributes opens them: a quoted value may contain others.
    var innermost: (place: Place, result: Diagnosed<Attributes>)?
    var open = close
    for place in openingBraces(in: inlines).prefix(4) {
      guard let next = source.bytes[first..<open].lastIndex(of: UInt8(ascii: "{")) else { break }
      open = next
      guard !isEscaped(open, source, from: first), begins(place, in: inlines),
        isSame(inlines, from: place, as: source.bytes[open...close])
      else { continue }
      let result = AttributesParser.parse(source, open: open, close: close)
      if result.value != nil { return taken(inlines, at: place, result) }
      if innermost == nil { innermost = (place, result) }
    }
    guard let innermost else { return none(inlines) }
    return taken(inlines, at: innermost.place, innermost.result)
  }

  /// Attributes at the end of a paragraph's first line whose text continues on the next line because a blank line is missing.
  /// The reader of the words reports that they are misplaced; they are taken all the same, so that nothing else is reported
  /// missing because of it. The words of both lines are kept.
  static func early(_ inlines: [Inline], range: SourceRange, in source: SourceFile) -> TrailingAttributes? {
    let first = source.offset(of: range.start)
    guard let lineEnd = inlines.firstIndex(where: { $0 == .softBreak || $0 == .lineBreak }),
      let end = source.bytes[first..<source.offset(of: range.end)].firstIndex(of: 0x0A)
    else { return nil }
    let line = source.range(first, end)
    let split = split(Array(inlines[..<lineEnd]), range: line, in: source)
    guard split.attributes.range != nil else { return nil }
    return TrailingAttributes(
      inlines: split.inlines + inlines[lineEnd...], attributes: split.attributes, diagnostics: [])
  }

  /// An inline, and the index of a `{` in its text.
  private typealias Place = (inline: Int, index: String.Index)

  private static func none(_ inlines: [Inline]) -> TrailingAttributes {
    TrailingAttributes(inlines: inlines, attributes: .none, diagnostics: [])
  }

  private static func taken(
    _ inlines: [Inline], at place: Place, _ result: Diagnosed<Attributes>
  ) -> TrailingAttributes {
    TrailingAttributes(
      inlines: cut(inlines, at: place), attributes: result.value ?? .none, diagnostics: result.diagnostics)
  }

  private static func endsInBrace(_ inlines: [Inline]) -> Bool {
    guard case .text(let text) = inlines.last(where: { $0 != .softBreak }) else { return false }
    return text.mayEnd(in: UInt8(ascii: "}")) && text.trimmedEnd.utf8.last == UInt8(ascii: "}")
  }

  /// Every `{` in plain text, from the end on. Attributes may span soft breaks, and a quoted value may contain what reads as
  /// emphasis; code, links and line breaks end the search.
  private static func openingBraces(in inlines: [Inline]) -> [Place] {
    var places: [Place] = []
    for index in inlines.indices.reversed() {
      switch inlines[index] {
      case .softBreak, .emphasis, .strong: continue
      case .text(let text):
        var rest = text[...]
        while places.count < 4, let open = rest.utf8.lastIndex(of: UInt8(ascii: "{")) {
          // A brace with a combining mark is another character.
          if text[open] == "{" { places.append((index, open)) }
          rest = rest[..<open]
        }
        if places.count == 4 { return places }
      default: return places
      }
    }
    return places
  }

  /// Attributes are separated from the word before them, unless `#` or `.` identifies them or no text precedes them.
  private static func begins(_ place: Place, in inlines: [Inline]) -> Bool {
    guard case .text(let text) = inlines[place.inline] else { return false }
    let inner = text[text.index(after: place.index)...]
    if inner.first == "#" || inner.first == "." { return true }
    let before = text[..<place.index].last
    guard before?.isWhitespace ?? true else { return false }
    guard let first = inner.first(where: { !$0.isWhitespace }) else { return true }
    return first == "#" || first == "." || first.isLetter
  }

  /// The last brace of the block; only white space, a heading's closing `#` or its underline may follow it.
  private static func closingBrace(in range: SourceRange, _ source: SourceFile) -> Int? {
    let start = source.offset(of: range.start)
    let end = source.offset(of: range.end)
    guard start < end, let close = source.bytes[start..<end].lastIndex(of: UInt8(ascii: "}")),
      !isEscaped(close, source, from: start)
    else { return nil }
    let isLast = source.bytes[(close + 1)..<end].allSatisfy {
      [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: ">")].contains($0)
    }
    return isLast ? close : nil
  }

  private static func isEscaped(_ offset: Int, _ source: SourceFile, from start: Int) -> Bool {
    let backslashes = source.bytes[start..<offset].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return backslashes % 2 == 1
  }

  /// Whether the text from a place on equals that of a range of the file; entities are assumed to match.
  private static func isSame(_ inlines: [Inline], from place: Place, as bytes: ArraySlice<UInt8>) -> Bool {
    guard case .text(let text) = inlines[place.inline], !bytes.contains(UInt8(ascii: "&")) else { return true }
    let tail = String(text[place.index...]) + Array(inlines[(place.inline + 1)...]).plainText
    return tail.utf8.lazy.filter(LinkFinder.isWord).elementsEqual(bytes.lazy.filter(LinkFinder.isWord))
  }

  private static func cut(_ inlines: [Inline], at place: Place) -> [Inline] {
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
  /// False if the last byte other than ASCII space shows that the text does not end so: a fast answer for most text.
  fileprivate func mayEnd(in byte: UInt8) -> Bool {
    guard let last = utf8.last(where: { $0 > 0x20 }) else { return false }
    return last == byte || last >= 0x80
  }
}

extension StringProtocol {
  /// The text without white space at its end.
  fileprivate var trimmedEnd: SubSequence {
    var slice = self[...]
    while let last = slice.unicodeScalars.last {
      // Characters are segmented only where one could be a space beyond ASCII or a line end of two scalars.
      if ("!"..."~").contains(last) { break }
      guard let character = slice.last, character.isWhitespace else { break }
      slice = slice.dropLast()
    }
    return slice
  }
}
