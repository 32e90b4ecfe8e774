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
    // Without the room that was not needed: a build holds every page until the last is written.
    return Array(serializer.output[...])
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
      case .prose(let children): write(children)
      case .style(let sheet):
        startLine()
        append("<style>")
        append(sheet.written)
        append("</style>\n")
      case .script(let url):
        startLine()
        // Runs when the page is there, in order.
        startTag("script", [.source(url), .deferred])
        append("</script>\n")
      case .data(let data):
        startLine()
        startTag("script", [.type("application/json"), .id(data.id)])
        append(data.text)
        append("</script>\n")
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

  /// Text and attribute values are escaped alike; values always stand between double quotes. What would change the order of the
  /// text around it, or is no character of HTML, is left out.
  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var runStart = 0
      var index = 0
      while index < bytes.count {
        if bytes.count - index >= 8, !Self.mayNeedEscape(amongEightOf: bytes, from: index) {
          index += 8
          continue
        }
        if Self.needsEscape(bytes[index]) {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
          append(Self.entity(for: bytes[index]))
          runStart = index + 1
        }
        let harmful = HarmfulCharacter.length(in: bytes, at: index)
        if harmful > 0 {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
          runStart = index + harmful
        }
        index += max(1, harmful)
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
    }
  }

  /// Whether one of the eight bytes from an index on, all of which must be there, needs an escape. Eight at a time, as
  /// this runs over every byte published.
  @inline(__always)
  private static func mayNeedEscape(amongEightOf bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The highest bit of a byte is set where the byte is zero once the wanted one is taken out, and nowhere before it.
    func matches(_ byte: UInt8) -> UInt64 {
      let rest = word ^ (ones &* UInt64(byte))
      return (rest &- ones) & ~rest
    }
    let ampersands = matches(UInt8(ascii: "&")) | matches(UInt8(ascii: "\"")) | matches(0)
    let brackets = matches(UInt8(ascii: "<")) | matches(UInt8(ascii: ">"))
    // Control characters: below a space, DEL, or begun by 0xC2; others that are left out are begun by 0xE0 or more.
    let controls = ((word &- ones &* 0x20) & ~word) | matches(0x7F) | matches(0xC2)
    let high = (word & (word << 1) & (word << 2))
    return (ampersands | brackets | controls | high) & (ones &* 0x80) != 0
  }

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
