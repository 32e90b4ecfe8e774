/// Reads `{#id .class key=value key="two words" flag}` from the bytes of a file, so that every word keeps its place.
struct AttributesParser {
  private let source: SourceFile
  private var offset: Int
  private let end: Int
  private var attributes = Attributes()
  /// Keys and flags, and classes, that were read already.
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

  /// False when something is no attribute at all.
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
        guard parseKeyOrFlag(name) else { return false }
      }
    }
  }

  /// White space, and the marks of the quote that a wrapped line stands in.
  private mutating func skipSpace() {
    var isLineStart = false
    while offset < end {
      let byte = source.bytes[offset]
      if byte == 0x0A || byte == 0x0D {
        isLineStart = true
      } else if !Self.isSpace(byte) {
        guard isLineStart, byte == UInt8(ascii: ">") else { return }
      }
      offset += 1
    }
  }

  private mutating func parseKeyOrFlag(_ name: Attributes.Located) -> Bool {
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
  private mutating func word() -> Attributes.Located? {
    let start = offset
    while offset < end, Self.isWord(source.bytes[offset]) { offset += 1 }
    return offset > start ? located(start, offset) : nil
  }

  private mutating func value() -> Attributes.Located? {
    guard offset < end else { return nil }
    guard source.bytes[offset] == UInt8(ascii: "\"") else {
      let start = offset
      while offset < end, !Self.isSpace(source.bytes[offset]), source.bytes[offset] != UInt8(ascii: "\"") {
        offset += 1
      }
      return offset > start ? located(start, offset) : nil
    }
    let start = offset + 1
    guard let close = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    offset = close + 1
    return located(start, close)
  }

  private func located(_ start: Int, _ end: Int) -> Attributes.Located {
    let bytes = source.bytes[start..<end]
    var text = String(decoding: bytes, as: UTF8.self)
    // A quoted value may be wrapped: it reads as one line.
    if bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      text = text.split(whereSeparator: \.isNewline).map { $0.drop { $0.isWhitespace || $0 == ">" }.trimmed }
        .joined(separator: " ")
    }
    return Attributes.Located(text: text, range: source.range(start, end))
  }

  private mutating func duplicate(_ name: Attributes.Located) {
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
