/// Reads JSON strictly: RFC 8259, no duplicate names in an object, limited nesting.
///
/// The system's decoder silently takes the last of two equal names and reports faults in English and without a place.
package struct JSONParser {
  /// Deeper than every format that is read with it.
  static let depthLimit = 16

  private let source: SourceFile
  private let bytes: [UInt8]
  private var index = 0

  private init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  /// Reads a whole text.
  package static func parse(_ source: SourceFile) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(source)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == parser.bytes.count else { throw parser.problem("json.rest") }
    return value
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func problem(_ label: String, from start: Int? = nil) -> JSONProblem {
    let start = start ?? index
    return JSONProblem(range: source.range(start, max(index, start)), label: label)
  }

  private mutating func expect(_ wanted: Unicode.Scalar, _ label: String) throws(JSONProblem) {
    skipSpace()
    guard let byte else { throw problem("json.end") }
    guard byte == UInt8(ascii: wanted) else { throw problem(label) }
    index += 1
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    skipSpace()
    guard depth < Self.depthLimit else { throw problem("json.deep") }
    let start = index
    let content: JSONValue.Content
    switch byte {
    case nil: throw problem("json.end")
    case UInt8(ascii: "{"): content = .object(try object(depth: depth))
    case UInt8(ascii: "["): content = .array(try array(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    default: content = try word()
    }
    return JSONValue(content: content, range: source.range(start, index))
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> [JSONValue.Member] {
    index += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    skipSpace()
    if byte == UInt8(ascii: "}") {
      index += 1
      return members
    }
    while true {
      skipSpace()
      let start = index
      guard byte == UInt8(ascii: "\"") else { throw problem(byte == nil ? "json.end" : "json.name") }
      let name = try string()
      let range = source.range(start, index)
      guard names.insert(name).inserted else { throw problem("json.twice", from: start) }
      try expect(":", "json.colon")
      members.append(JSONValue.Member(name: name, nameRange: range, value: try value(depth: depth + 1)))
      guard try goesOn(closing: "}") else { return members }
    }
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> [JSONValue] {
    index += 1
    skipSpace()
    if byte == UInt8(ascii: "]") {
      index += 1
      return []
    }
    var elements: [JSONValue] = []
    while true {
      elements.append(try value(depth: depth + 1))
      guard try goesOn(closing: "]") else { return elements }
    }
  }

  /// Whether a comma follows; false if the object or array is closed.
  private mutating func goesOn(closing: Unicode.Scalar) throws(JSONProblem) -> Bool {
    skipSpace()
    if byte == UInt8(ascii: closing) {
      index += 1
      return false
    }
    try expect(",", "json.comma")
    return true
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() throws(JSONProblem) -> JSONValue.Content {
    let start = index
    while let byte, !Self.endsWord(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil else {
        throw problem("json.value", from: start)
      }
      return .number(text)
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || ",:[]{}\"".utf8.contains(byte) }
}

extension JSONParser {
  private mutating func string() throws(JSONProblem) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while let byte {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw problem("json.control", from: index - 1)
      default: text.append(byte)
      }
    }
    throw problem("json.quote", from: start)
  }

  /// The bytes that an escape represents.
  private mutating func escape() throws(JSONProblem) -> [UInt8] {
    let start = index - 1
    guard let byte else { throw problem("json.end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard let scalar = try scalar(from: start) else { throw problem("json.escape", from: start) }
      return Array(String(Character(scalar)).utf8)
    default: throw problem("json.escape", from: start)
    }
  }

  /// The character of a `\u` escape, or of a pair of them; nil for half a pair.
  private mutating func scalar(from start: Int) throws(JSONProblem) -> Unicode.Scalar? {
    let first = try hexadecimal(from: start)
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[index...].starts(with: "\\u".utf8) else { return nil }
    index += 2
    let second = try hexadecimal(from: start)
    guard (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal(from start: Int) throws(JSONProblem) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem("json.escape", from: start)
      }
      number = number << 4 + UInt32(digit)
      index += 1
    }
    return number
  }
}
