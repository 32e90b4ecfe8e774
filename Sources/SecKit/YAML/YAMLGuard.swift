/// Inspects YAML before the parser does, for what must not reach it: anchors and aliases, with which a small file expands
/// without bound, and nesting that would exhaust the stack.
///
/// It finds tokens as libyaml's scanner does: quotes, comments, tags, plain texts over several lines, block scalars, flow
/// brackets, and the indentation that ends each. Where it is less certain it refuses rather than accepts; the reader still
/// refuses anchors that the parser reports.
struct YAMLGuard {
  /// Front matter needs four levels; this leaves room.
  static let depthLimit = 16

  enum Finding: Equatable {
    case alias(Range<Int>)
    case tooDeep(Int)
  }

  private var cursor: YAMLBytes
  private var flowDepth = 0
  /// The columns of the open block collections, outermost first.
  private var indents: [Int] = []
  /// Whether the line before ended within a plain text, which a deeper line continues.
  private var isPlainOpen = false

  /// The first thing to refuse, if any.
  static func inspect(_ bytes: ArraySlice<UInt8>) -> Finding? {
    var scanner = YAMLGuard(cursor: YAMLBytes(bytes))
    return scanner.run()
  }

  private init(cursor: YAMLBytes) { self.cursor = cursor }

  private var indent: Int { indents.last ?? -1 }

  private mutating func run() -> Finding? {
    while !cursor.isAtEnd {
      cursor.beginLine()
      if cursor.skipBreak() { continue }
      if isPlainOpen, !cursor.isAtDocumentMark, cursor.byte != UInt8(ascii: "#"),
        flowDepth > 0 || cursor.column > indent
      {
        skipPlain()
      } else if let finding = beginTokens() {
        return finding
      }
      if let finding = scanLine() { return finding }
    }
    return nil
  }

  /// Reads what may occur only at the start of a line, before its tokens.
  private mutating func beginTokens() -> Finding? {
    isPlainOpen = false
    cursor.skipByteOrderMark()
    if cursor.isAtDocumentMark {
      indents = []
      cursor.skip(3)
    } else if cursor.column == 0, cursor.byte == UInt8(ascii: "%") {
      cursor.skipLine()
    }
    let isToken = cursor.byte != UInt8(ascii: "#") && cursor.byte != nil
    return isToken && cursor.column > Self.depthLimit * 8 ? .tooDeep(cursor.index) : nil
  }

  /// Scans the tokens of one line and moves past its end.
  private mutating func scanLine() -> Finding? {
    var dashes = 0
    while let byte = cursor.byte {
      if cursor.skipBreak() { return nil }
      if byte == 0x20 || byte == 0x09 {
        cursor.skip(1)
        continue
      }
      isPlainOpen = false
      while flowDepth == 0, let last = indents.last, last > cursor.column { indents.removeLast() }
      switch byte {
      case UInt8(ascii: "#"): cursor.skipLine()
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        let start = cursor.index
        cursor.skip(1)
        cursor.skipName()
        // Without a name it is a fault that the parser words better.
        if cursor.index > start + 1 { return .alias(start..<cursor.index) }
      case UInt8(ascii: "-") where cursor.isBlank(1), UInt8(ascii: "?") where flowDepth > 0 || cursor.isBlank(1):
        dashes += 1
        guard dashes <= Self.depthLimit else { return .tooDeep(cursor.index) }
        open(cursor.column)
        cursor.skip(1)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flowDepth += 1
        guard flowDepth <= Self.depthLimit else { return .tooDeep(cursor.index) }
        cursor.skip(1)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        flowDepth = max(0, flowDepth - 1)
        cursor.skip(1)
      case UInt8(ascii: ","): cursor.skip(1)
      case UInt8(ascii: ":") where flowDepth > 0 || cursor.isBlank(1): cursor.skip(1)
      case UInt8(ascii: "!"): cursor.skipTag(isInFlow: flowDepth > 0)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let column = cursor.column
        if byte == UInt8(ascii: "'") { cursor.skipSingleQuoted() } else { cursor.skipDoubleQuoted() }
        if cursor.isBeforeColon { open(column) }
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        cursor.skip(1)
        if flowDepth == 0 { cursor.skipBlockScalar(deeperThan: indent) }
      default:
        let column = cursor.column
        skipPlain()
        if cursor.isBeforeColon { open(column) }
      }
    }
    return nil
  }

  /// Begins a block collection at a column, if it is deeper than the innermost open one.
  private mutating func open(_ column: Int) {
    if flowDepth == 0, column > indent { indents.append(column) }
  }

  /// Plain text ends at `: ` or ` #`, in flow also at `,` and brackets; at the end of the line it may continue on the next.
  private mutating func skipPlain() {
    isPlainOpen = cursor.skipPlain(isInFlow: flowDepth > 0)
  }
}
