/// Looks through YAML before the parser does, for what must not reach it: anchors and aliases, with which a small file
/// unfolds without end, and nesting that would exhaust the stack.
///
/// It follows quotes, comments, block scalars and flow brackets, no more: where a plain text's second line begins with
/// `*` or `&` it refuses a file that YAML would accept.
struct YAMLGuard {
  /// Front matter needs four levels; this leaves room.
  static let depthLimit = 16

  enum Finding: Equatable {
    case alias(Range<Int>)
    case tooDeep(Int)
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var flowDepth = 0

  /// The first thing to refuse, if any.
  static func inspect(_ bytes: ArraySlice<UInt8>) -> Finding? {
    var scanner = YAMLGuard(bytes: bytes, index: bytes.startIndex)
    return scanner.run()
  }

  private init(bytes: ArraySlice<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
  }

  private mutating func run() -> Finding? {
    while index < bytes.endIndex {
      let lineStart = index
      skipSpaces()
      let indent = index - lineStart
      guard indent <= Self.depthLimit * 8 else { return .tooDeep(index) }
      if let finding = scanLine(indent: indent) { return finding }
    }
    return nil
  }

  /// Scans the tokens of one line and moves past its end.
  private mutating func scanLine(indent: Int) -> Finding? {
    var dashes = 0
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A:
        index += 1
        return nil
      case 0x20, 0x09, 0x0D: index += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        let start = index
        while index < bytes.endIndex, !Self.endsName(bytes[index]) { index += 1 }
        return .alias(start..<index)
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        guard isIndicator else {
          skipPlain()
          break
        }
        dashes += 1
        guard dashes <= Self.depthLimit else { return .tooDeep(index) }
        index += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        guard flowDepth <= Self.depthLimit else { return .tooDeep(index) }
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
      case UInt8(ascii: "\""): skipDoubleQuoted()
      case UInt8(ascii: "'"): skipSingleQuoted()
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if flowDepth == 0 {
          skipBlockScalar(indent: indent)
          return nil
        }
        index += 1
      default: skipPlain()
      }
    }
    return nil
  }

  /// `- ` and `? ` are indicators; `-x` is text.
  private var isIndicator: Bool {
    index + 1 >= bytes.endIndex || [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index + 1])
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    [0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(byte)
  }

  private mutating func skipSpaces() {
    while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
  }

  private mutating func skipLine() {
    while index < bytes.endIndex, bytes[index] != 0x0A { index += 1 }
  }

  /// Plain text ends at `: `, ` #`, the end of the line, and in flow also at `,` and brackets.
  private mutating func skipPlain() {
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A: return
      case UInt8(ascii: ":") where index + 1 >= bytes.endIndex || Self.endsName(bytes[index + 1]): return
      case UInt8(ascii: "#") where bytes[index - 1] == 0x20: return
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"):
        if flowDepth > 0 { return }
      default: break
      }
      index += 1
    }
  }

  private mutating func skipDoubleQuoted() {
    index += 1
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index + 1, bytes.endIndex)
  }

  private mutating func skipSingleQuoted() {
    index += 1
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "'") {
        // A doubled quote stands for itself.
        guard index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "'") else { break }
        index += 1
      }
      index += 1
    }
    index = min(index + 1, bytes.endIndex)
  }

  /// Skips the header line and every line that is indented deeper, or blank.
  private mutating func skipBlockScalar(indent: Int) {
    skipLine()
    while index < bytes.endIndex {
      let lineStart = index + 1
      var next = lineStart
      while next < bytes.endIndex, bytes[next] == 0x20 { next += 1 }
      let isBlank = next >= bytes.endIndex || bytes[next] == 0x0A || bytes[next] == 0x0D
      guard isBlank || next - lineStart > indent else { break }
      index = lineStart
      skipLine()
    }
    index = min(index + 1, bytes.endIndex)
  }
}
