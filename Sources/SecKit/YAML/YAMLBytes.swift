/// The bytes of YAML with a current place, and functions that step over one token. Lines end where libyaml ends them: at line
/// feed, carriage return, NEL, and the line and paragraph separators.
struct YAMLBytes {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int
  private var lineStart: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    lineStart = bytes.startIndex
  }

  var isAtEnd: Bool { index >= bytes.endIndex }
  var byte: UInt8? { isAtEnd ? nil : bytes[index] }
  /// Bytes since the start of the line.
  var column: Int { index - lineStart }

  private func byte(_ distance: Int) -> UInt8? {
    index + distance < bytes.endIndex ? bytes[index + distance] : nil
  }

  /// The length of the line end at an index; 0 for none.
  static func breakLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    func byte(_ distance: Int) -> UInt8? {
      index + distance < bytes.endIndex ? bytes[index + distance] : nil
    }
    switch byte(0) {
    case 0x0A?: return 1
    case 0x0D?: return byte(1) == 0x0A ? 2 : 1
    case 0xC2? where byte(1) == 0x85: return 2
    case 0xE2? where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9): return 3
    default: return 0
    }
  }

  private var isAtBreak: Bool { Self.breakLength(bytes, at: index) > 0 }

  /// Whether white space, a line end or the end of the text follows at a distance.
  func isBlank(_ distance: Int) -> Bool {
    guard let byte = byte(distance) else { return true }
    return byte == 0x20 || byte == 0x09 || Self.breakLength(bytes, at: index + distance) > 0
  }

  /// Whether `:` followed by white space is next, on this line.
  var isBeforeColon: Bool {
    var next = self
    while next.byte == 0x20 || next.byte == 0x09 { next.index += 1 }
    return next.byte == UInt8(ascii: ":")
  }

  /// `---` or `...` alone at the start of a line.
  var isAtDocumentMark: Bool {
    guard column == 0, let first = byte, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return byte(1) == first && byte(2) == first && isBlank(3)
  }

  /// Skips the spaces at the start of a line.
  mutating func beginLine() {
    lineStart = index
    while byte == 0x20 { index += 1 }
  }

  /// Skips the byte order mark that may begin any line; it counts as one column.
  mutating func skipByteOrderMark() {
    guard column == 0, byte == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF else { return }
    index += 3
    lineStart = index - 1
    while byte == 0x20 { index += 1 }
  }

  mutating func skip(_ count: Int) { index = min(index + count, bytes.endIndex) }

  mutating func skipBreak() -> Bool {
    let length = Self.breakLength(bytes, at: index)
    index += length
    return length > 0
  }

  /// Moves to the end of the line, not past it.
  mutating func skipLine() {
    while !isAtEnd, !isAtBreak { index += 1 }
  }

  mutating func skipName() {
    while let byte, byte < 0x80, LinkFinder.isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      index += 1
    }
  }

  /// Skips `!name`, `!!name`, `!<any:uri>`.
  mutating func skipTag(isInFlow: Bool) {
    let isVerbatim = byte(1) == UInt8(ascii: "<")
    while let byte, !isBlank(0) {
      if isVerbatim, byte == UInt8(ascii: ">") { break }
      if isInFlow, !isVerbatim, byte == UInt8(ascii: ",") { return }
      index += 1
    }
    if isVerbatim, byte == UInt8(ascii: ">") { index += 1 }
  }

  /// - Returns: Whether the text reached the end of the line, so that it may continue on the next.
  mutating func skipPlain(isInFlow: Bool) -> Bool {
    let start = index
    while let byte {
      if isAtBreak { return true }
      switch byte {
      case UInt8(ascii: ":") where isBlank(1) && index > start: return false
      case UInt8(ascii: "#") where index == start || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09: return false
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"):
        if isInFlow { return false }
      default: break
      }
      index += 1
    }
    return true
  }

  mutating func skipDoubleQuoted() {
    index += 1
    while let byte, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
    skip(1)
  }

  mutating func skipSingleQuoted() {
    index += 1
    while let byte {
      index += 1
      guard byte == UInt8(ascii: "'") else { continue }
      // A doubled quote represents one quote.
      guard self.byte == UInt8(ascii: "'") else { return }
      index += 1
    }
  }

  /// From after `|` or `>` over every line that is blank or indented deeper, to the end of the last one.
  mutating func skipBlockScalar(deeperThan indent: Int) {
    skipLine()
    while !isAtEnd {
      var next = self
      _ = next.skipBreak()
      next.lineStart = next.index
      while next.byte == 0x20 { next.index += 1 }
      // The end of the text is not a line.
      guard !next.isAtEnd, next.isAtBreak || next.column > indent else { return }
      next.skipLine()
      index = next.index
    }
  }
}
