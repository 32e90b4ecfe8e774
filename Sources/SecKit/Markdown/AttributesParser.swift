/// Reads `{#id .class key=value key="two words" flag}` from the bytes of a file, so that every word keeps its place.
struct AttributesParser {
  private let source: SourceFile
  private var offset: Int
  private let end: Int
  private var attributes = Attributes()
  /// Keys, flags and classes that were already read.
  private var names: Set<String> = []
  private var classes: Set<String> = []
  private var diagnostics: [Diagnostic] = []

  /// Parses between two braces.
  /// - Parameters:
  ///   - open: the offset of `{`.
  ///   - close: the offset of the matching `}`.
  static func parse(_ source: SourceFile, open: Int, close: Int) -> Diagnosed<Attributes> {
    var parser = AttributesParser(source: source, offset: open + 1, end: close)
    guard parser.parseAll() else {
      let text = String(decoding: source.bytes[open...close].prefix(60), as: UTF8.self)
      return .failure(
        Diagnostic(
          .attributesMalformed, in: source.path, source.range(open, close + 1), ["text": text]))
    }
    parser.attributes.range = source.range(open, close + 1)
    return Diagnosed(parser.attributes, parser.diagnostics)
  }

  private init(source: SourceFile, offset: Int, end: Int) {
    self.source = source
    self.offset = offset
    self.end = end
  }

  /// Parses everything; false if something is not an attribute at all.
  private mutating func parseAll() -> Bool {
    while true {
      skipSpace()
      guard offset < end else { return true }
      switch source.bytes[offset] {
      case UInt8(ascii: "#"):
        offset += 1
        guard let id = word() else { return false }
        if attributes.id == nil { attributes.id = id } else { duplicate(id) }
      case UInt8(ascii: "."):
        offset += 1
        guard let name = word() else { return false }
        if classes.insert(name.text).inserted { attributes.classes.append(name) } else { duplicate(name) }
      default:
        guard let name = word() else { return false }
        // By the sign it looks like: a full-width sign was already reported.
        switch name.text.first {
        case "#"?:
          let id = LocatedText(text: String(name.text.dropFirst()), range: name.range)
          if attributes.id == nil { attributes.id = id } else { duplicate(id) }
        case "."?: attributes.classes.append(LocatedText(text: String(name.text.dropFirst()), range: name.range))
        default: guard parseKeyOrFlag(name) else { return false }
        }
      }
    }
  }

  /// Skips white space, and the quote marks at the start of a wrapped line within a quote.
  private mutating func skipSpace() {
    var isLineStart = false
    while offset < end {
      let byte = source.bytes[offset]
      if byte == 0x0A || byte == 0x0D {
        isLineStart = true
      } else if byte >= 0x80 {
        // A no-break space reads as a space; there is no doubt to report.
        let length = oddSpace(at: offset)
        guard length > 0 else { return }
        offset += length - 1
      } else if !Self.isSpace(byte) {
        guard isLineStart, byte == UInt8(ascii: ">") else { return }
      }
      offset += 1
    }
  }

  private mutating func parseKeyOrFlag(_ name: LocatedText) -> Bool {
    if let sign = name.text.firstIndex(of: "="), sign > name.text.startIndex {
      let key = LocatedText(text: String(name.text[..<sign]), range: name.range)
      let value = LocatedText(text: String(name.text[sign...].dropFirst()), range: name.range)
      if names.insert(key.text).inserted { attributes.values.append((key, value)) }
      return true
    }
    let isKnown = !names.insert(name.text).inserted
    guard offset < end, source.bytes[offset] == UInt8(ascii: "=") else {
      if isKnown { duplicate(name) } else { attributes.flags.append(name) }
      return true
    }
    offset += 1
    guard let value = value() else { return false }
    if isKnown { duplicate(name) } else { attributes.values.append((name, value)) }
    return true
  }

  /// A run of letters, digits, `-`, `_` and bytes of non-ASCII letters.
  private mutating func word() -> LocatedText? {
    let start = offset
    while offset < end, Self.isWord(source.bytes[offset]), oddSpace(at: offset) == 0 { offset += 1 }
    return offset > start ? plain(located(start, offset)) : nil
  }

  private mutating func value() -> LocatedText? {
    guard offset < end else { return nil }
    let opening = quotation(at: offset)
    guard opening > 0 else {
      let start = offset
      while offset < end, !Self.isSpace(source.bytes[offset]), oddSpace(at: offset) == 0,
        source.bytes[offset] != UInt8(ascii: "\"")
      { offset += 1 }
      return offset > start ? plain(located(start, offset)) : nil
    }
    let start = offset + opening
    let straight = opening == 1 ? source.bytes[start..<end].firstIndex(of: UInt8(ascii: "\"")) : nil
    guard let close = straight ?? (start..<end).first(where: { quotation(at: $0) > 0 }) else { return nil }
    let first = offset
    offset = close + quotation(at: close)
    let value = located(start, close)
    if straight == nil { reportQuotation(first, close, value.text) }
    return value
  }

  /// The length of a quotation mark or of a character that looks like one.
  private func quotation(at offset: Int) -> Int {
    let bytes = source.bytes[offset..<end]
    switch bytes.first {
    case UInt8(ascii: "\"")?: return 1
    case 0xC2? where bytes.starts(with: [0xC2, 0xAB]) || bytes.starts(with: [0xC2, 0xBB]): return 2
    case 0xE2? where bytes.count > 2 && bytes[offset + 1] == 0x80 && (0x9C...0x9F).contains(bytes[offset + 2]): return 3
    case 0xEF? where bytes.starts(with: [0xEF, 0xBC, 0x82]): return 3
    default: return 0
    }
  }

  private mutating func reportQuotation(_ first: Int, _ close: Int, _ value: String) {
    let isOpening = quotation(at: first) > 1
    let odd = isOpening ? first : close
    let scalar = String(decoding: source.bytes[odd..<(odd + quotation(at: odd))], as: UTF8.self).unicodeScalars.first
    diagnostics.append(
      Lookalike.diagnostic(
        in: source.path, source.range(first, close + quotation(at: close)), scalar ?? "\"", replacement: "\"\(value)\"")
    )
  }

  /// The length of a white space beyond ASCII; 0 for anything else.
  private func oddSpace(at offset: Int) -> Int {
    guard source.bytes[offset] >= 0x80, offset < end else { return 0 }
    let bytes = source.bytes[offset..<min(offset + 3, end)]
    guard bytes.first == 0xC2 || (0xE1...0xE3).contains(bytes.first ?? 0),
      let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, Lookalike.plain(scalar) == " "
    else { return 0 }
    return UTF8.width(scalar)
  }

  /// The word as it looks; reports that it was written with lookalikes.
  private mutating func plain(_ word: LocatedText) -> LocatedText {
    guard let lookalike = Lookalike.diagnostic(in: source.path, word) else {
      return LocatedText(text: Lookalike.plain(word.text), range: word.range)
    }
    diagnostics.append(lookalike)
    return LocatedText(text: Lookalike.plain(word.text), range: word.range)
  }

  private func located(_ start: Int, _ end: Int) -> LocatedText {
    let bytes = source.bytes[start..<end]
    var text = String(decoding: bytes, as: UTF8.self)
    // A quoted value may be wrapped: it reads as one line.
    if bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      text = text.split(whereSeparator: \.isNewline).map { $0.drop { $0.isWhitespace || $0 == ">" }.trimmed }
        .joined(separator: " ")
    }
    return LocatedText(text: text, range: source.range(start, end))
  }

  private mutating func duplicate(_ name: LocatedText) {
    diagnostics.append(
      Diagnostic(.attributeDuplicate, in: source.path, name.range, ["name": name.text]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...0xFF: true
    default: false
    }
  }
}
