/// Finds the place of a link, image or piece of raw HTML in the file.
///
/// cmark (0.30) reports wrong inline places wherever the lines of a paragraph begin at different columns (`> a` followed by a
/// lazy `[b](c)`), after a code span over two lines, for links over two lines, and below reference definitions. Its tree is in
/// reading order, though: each link is searched for by its words, starting at the one before it.
struct LinkFinder {
  private let source: SourceFile
  /// Where the search continues.
  private(set) var cursor = 0
  private var end = 0
  /// How many more bytes may be searched, so that hostile brackets cannot make it slow.
  private var budget: Int

  init(_ source: SourceFile) {
    self.source = source
    budget = 8 * source.bytes.count + 4096
  }

  /// Moves to the next paragraph or heading.
  mutating func enter(_ block: SourceRange) {
    cursor = source.offset(of: block.start)
    end = source.offset(of: block.end)
  }

  /// What to search for.
  struct Words {
    let children: [Inline]
    let destination: String
    let isImage: Bool
  }

  /// - Parameters:
  /// - from: The cursor when the link was entered; its children have moved the cursor on.
  /// - guess: cmark's range, returned if nothing better is found.
  mutating func link(_ words: Words, from: Int, guess: SourceRange) -> SourceRange {
    let plainText = words.children.plainText
    let text = Self.letters(plainText)
    let isAutolink = words.destination.hasSuffix(plainText)
    let holdsImage = !words.children.images.isEmpty
    // A weaker match: the words without the destination, or the destination without the words if they contained HTML.
    var second: Range<Int>?
    var third: Range<Int>?
    var offset = from
    while offset < end, budget > 0 {
      budget -= 1
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if isAutolink, byte == UInt8(ascii: "<"), let found = autolink(at: offset, plainText) {
        return take(found)
      }
      guard byte == UInt8(ascii: "["), let bracket = closingBracket(of: offset) else {
        offset += 1
        continue
      }
      let isText = isMatch(offset + 1..<bracket, text, isPrefix: holdsImage)
      let isMarked = offset > from && source.bytes[offset - 1] == UInt8(ascii: "!")
      let start = words.isImage && isMarked ? offset - 1 : offset
      let tail = closingTail(after: bracket)
      let isTarget =
        tail.isInline && isMatch(bracket + 1..<tail.end, Self.letters(words.destination), isPrefix: true)
      if isText, isTarget { return take(start..<tail.end) }
      if isText, second == nil { second = start..<tail.end }
      if isTarget, third == nil { third = start..<tail.end }
      // A match at the very place that cmark reports is the right one.
      if isText, source.position(of: start) == guess.start { break }
      offset += 1
    }
    return (second ?? third).map { take($0) } ?? guess
  }

  /// Finds raw HTML by its first line.
  mutating func html(_ literal: String, guess: SourceRange) -> SourceRange {
    let line = Array(literal.utf8.prefix { $0 != 0x0A && $0 != 0x0D })
    guard let first = line.first else { return guess }
    var offset = cursor
    while offset + line.count <= end, budget > 0 {
      budget -= 1
      if source.bytes[offset] == first, source.bytes[offset..<(offset + line.count)].elementsEqual(line) {
        return take(offset..<(offset + line.count))
      }
      offset += 1
    }
    return guess
  }

  /// Whether a byte belongs to a letter or digit; these remain of a text when its markup is ignored.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func letters(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where isWord(byte) { letters.append(byte) }
    return letters
  }

  private mutating func take(_ range: Range<Int>) -> SourceRange {
    cursor = max(cursor, range.upperBound)
    return source.range(range.lowerBound, range.upperBound)
  }

  private func autolink(at offset: Int, _ text: String) -> Range<Int>? {
    let length = text.utf8.count
    guard offset + length + 1 < end, source.bytes[offset + length + 1] == UInt8(ascii: ">"),
      source.bytes[(offset + 1)...(offset + length)].elementsEqual(text.utf8)
    else { return nil }
    return offset..<(offset + length + 2)
  }

  /// The offset of the bracket that closes an opening one, skipping escapes and code spans.
  private mutating func closingBracket(of open: Int) -> Int? {
    var depth = 0
    var offset = open
    while offset < end, budget > 0 {
      budget -= 1
      switch source.bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return offset }
      case UInt8(ascii: "`"): offset = codeSpanEnd(from: offset) - 1
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The offset after a code span, or after its backticks if nothing closes them.
  private mutating func codeSpanEnd(from start: Int) -> Int {
    func run(_ offset: Int) -> Int { source.bytes[offset..<end].prefix { $0 == UInt8(ascii: "`") }.count }
    let length = run(start)
    var offset = start + length
    while offset < end, budget > 0 {
      budget -= 1
      let next = run(offset)
      if next == length { return offset + next }
      offset += max(1, next)
    }
    return start + length
  }

  /// The end of `(destination "title")` or `[reference]` after a bracket.
  private mutating func closingTail(after bracket: Int) -> (end: Int, isInline: Bool) {
    let next = bracket + 1
    guard next < end else { return (next, false) }
    if source.bytes[next] == UInt8(ascii: "[") {
      return (closingBracket(of: next).map { $0 + 1 } ?? next, false)
    }
    guard source.bytes[next] == UInt8(ascii: "(") else { return (next, false) }
    var depth = 0
    var quote: UInt8?
    var offset = next
    while offset < end, budget > 0 {
      budget -= 1
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "<") {
        quote = UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        // A quotation mark opens a title only after white space.
        if [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[offset - 1]) { quote = byte }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return (offset + 1, true) }
      }
      offset += 1
    }
    return (next, false)
  }

  /// Whether a range holds these letters, and no others unless a prefix is enough.
  private mutating func isMatch(_ range: Range<Int>, _ letters: [UInt8], isPrefix: Bool) -> Bool {
    var index = 0
    for byte in source.bytes[range] where Self.isWord(byte) {
      budget -= 1
      guard index < letters.count else { return isPrefix }
      guard byte == letters[index] else { return false }
      index += 1
    }
    return index == letters.count
  }
}
