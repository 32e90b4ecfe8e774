/// The tags of a page as our serializer writes them: enough to judge links, ids and headings, and to fail on anything else.
struct ScannedPage: Sendable {
  struct Tag: Sendable {
    let name: String
    let attributes: [(name: String, value: String)]
    /// Which tag it lies in, by index; nil for the outermost.
    let parent: Int?
    /// The text in it, up to its end and without that of the tags in it.
    var text = ""

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }
  }

  /// Start tags in order.
  private(set) var tags: [Tag] = []
  /// What is not well-formed.
  private(set) var faults: [String] = []

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  init(_ html: String) { self.init(Array(html.utf8)) }

  init(_ bytes: [UInt8]) {
    let doctype = Array("<!DOCTYPE html>".utf8)
    guard bytes.starts(with: doctype) else {
      faults.append("no doctype")
      return
    }
    var open: [Int] = []
    var index = doctype.count
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let last = open.last { tags[last].text += Self.unescaped(bytes[index..<start]) }
      guard let end = Self.end(of: bytes[start...]) else {
        faults.append("a tag that does not end")
        return
      }
      index = end + 1
      let inner = bytes[(start + 1)..<end]
      if inner.first == UInt8(ascii: "/") {
        let name = String(decoding: inner.dropFirst(), as: UTF8.self)
        if let last = open.popLast(), tags[last].name == name { continue }
        faults.append("</\(name)> closes nothing")
      } else {
        let tag = Self.tag(inner, parent: open.last)
        tags.append(tag)
        if !Self.void.contains(tag.name) { open.append(tags.count - 1) }
      }
    }
    for index in open { faults.append("<\(tags[index].name)> stays open") }
  }

  /// The `>` that ends a tag, outside quotes.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    return bytes.indices.first { index in
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      return !isQuoted && bytes[index] == UInt8(ascii: ">")
    }
  }

  private static func tag(_ inner: ArraySlice<UInt8>, parent: Int?) -> Tag {
    let name = inner.prefix { $0 != UInt8(ascii: " ") }
    var rest = inner.dropFirst(name.count)
    var attributes: [(name: String, value: String)] = []
    while !rest.isEmpty {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
      rest = rest.dropFirst(key.count)
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst(2)
        value = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(value.count + 1)
      }
      if !key.isEmpty { attributes.append((String(decoding: key, as: UTF8.self), unescaped(value))) }
    }
    return Tag(name: String(decoding: name, as: UTF8.self), attributes: attributes, parent: parent)
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  var ids: [String] { tags.compactMap { $0["id"] } }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// The text in a tag, with that of the tags in it.
  func text(of index: Int) -> String {
    // What lies in a tag follows it in one run.
    var text = tags[index].text
    for inner in tags.indices.dropFirst(index + 1) {
      guard isIn(inner, index) else { break }
      text += tags[inner].text
    }
    return text
  }

  private func isIn(_ index: Int, _ outer: Int) -> Bool {
    var current = tags[index].parent
    while let place = current, place > outer { current = tags[place].parent }
    return current == outer
  }

  /// The levels of the headings in order.
  var headings: [Int] {
    tags.compactMap { $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil }
  }
}
