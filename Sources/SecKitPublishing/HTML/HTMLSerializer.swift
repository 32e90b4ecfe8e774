/// Writes nodes as HTML bytes: the one place where text becomes markup, and so the one place that escapes.
///
/// Elements of block kind stand on lines of their own, as cmark writes them.
package struct HTMLSerializer {
  private var output: [UInt8] = []

  /// - Parameter capacity: a guess of the size in bytes, to spare the growing.
  package static func bytes(of nodes: [HTMLNode], capacity: Int = 16 << 10) -> [UInt8] {
    var serializer = HTMLSerializer()
    serializer.output.reserveCapacity(capacity)
    serializer.write(nodes)
    return serializer.output
  }

  /// The same as text, for messages and tests.
  package static func text(of nodes: [HTMLNode]) -> String {
    String(decoding: bytes(of: nodes), as: UTF8.self)
  }

  /// A whole document: the doctype, then the nodes. Only ``HTMLPage`` has a reason to call it.
  static func document(_ root: HTMLNode) -> [UInt8] {
    var serializer = HTMLSerializer()
    serializer.output.reserveCapacity(32 << 10)
    serializer.append("<!DOCTYPE html>\n")
    serializer.write([root])
    return serializer.output
  }

  /// Recursion is bounded by the depth of the tree; see ``HTMLNode``.
  private mutating func write(_ nodes: [HTMLNode]) {
    for node in nodes {
      switch node {
      case .text(let text): appendEscaped(text)
      case .element(let tag, let attributes, let children):
        if tag.isBlock { startLine() }
        startTag(tag.rawValue, attributes)
        // A parser drops one line end after `<pre>`; give it one to drop, so that the text keeps its own.
        if tag == .pre, case .text(let text) = children.first, text.utf8.first == UInt8(ascii: "\n") { append("\n") }
        write(children)
        append(UInt8(ascii: "<"))
        append(UInt8(ascii: "/"))
        append(tag.rawValue)
        append(UInt8(ascii: ">"))
        if tag.isBlock { startLine() }
      case .void(let tag, let attributes):
        if tag.isBlock { startLine() }
        startTag(tag.rawValue, attributes)
        if tag.isBlock || tag == .br { startLine() }
      }
    }
  }

  private mutating func startTag(_ name: String, _ attributes: [HTMLAttribute]) {
    append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes {
      let (name, value) = attribute.written
      append(UInt8(ascii: " "))
      append(name)
      guard let value else { continue }
      append(UInt8(ascii: "="))
      append(UInt8(ascii: "\""))
      appendEscaped(value)
      append(UInt8(ascii: "\""))
    }
    append(UInt8(ascii: ">"))
  }

  private mutating func startLine() {
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func append(_ text: String) {
    var text = text
    // A run of bytes is copied at once; `utf8` would go byte by byte.
    text.withUTF8 { output.append(contentsOf: $0) }
  }

  private mutating func append(_ byte: UInt8) { output.append(byte) }

  /// Text and attribute values are escaped alike; values always stand between double quotes.
  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var runStart = 0
      for index in bytes.indices where Self.needsEscape(bytes[index]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
        append(Self.entity(for: bytes[index]))
        runStart = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
    }
  }

  /// Plain comparisons: this runs once for every byte published.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: ">")
      && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"") || byte == 0)
  }

  private static func entity(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    // NUL is an error in HTML; what a parser would put in its place stands there already.
    default: "\u{FFFD}"
    }
  }
}
