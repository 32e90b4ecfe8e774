/// A paragraph or heading as written in the file, with everything blanked out that is not running text: code spans, escaped
/// signs, the destinations of links, attributes, and quotations in «…», which are somebody else's words. What is found in it
/// keeps its place.
struct RunningText {
  /// The offset in the file at which the bytes begin.
  let start: Int
  /// As many bytes as in the file; blanked-out ones are ``blank``.
  private(set) var bytes: [UInt8]
  let inlines: [Inline]
  /// The ranges of links; their texts are running text.
  let links: [Range<Int>]
  let kind: Kind
  /// Where the attributes begin; the end of the text if there are none.
  let attributesStart: Int

  enum Kind { case heading, paragraph, itemLead, quoteLead }

  static let blank: UInt8 = 0x01

  init(_ inlines: [Inline], range: SourceRange, attributes: SourceRange?, kind: Kind, in source: SourceFile) {
    start = source.offset(of: range.start)
    bytes = Array(source.bytes[start..<source.offset(of: range.end)])
    self.inlines = inlines
    self.kind = kind
    let first = start
    let count = bytes.count
    func inner(_ range: SourceRange) -> Range<Int> {
      let low = min(max(0, source.offset(of: range.start) - first), count)
      return low..<min(max(low, source.offset(of: range.end) - first), count)
    }
    let taken = attributes.map(inner)
    attributesStart = taken?.lowerBound ?? count
    links = inlines.links.map { inner($0.range) }
    let images = inlines.images.map { inner($0.range) }
    blankCode()
    for link in links + images { blankTail(link) }
    if let taken { blank(taken) }
    blankQuotations()
  }

  /// Text that has no place of its own in the file.
  init(plain text: String, inlines: [Inline]) {
    start = 0
    bytes = Array(text.utf8)
    self.inlines = inlines
    links = []
    kind = .paragraph
    attributesStart = bytes.count
    blankQuotations()
  }

  private mutating func blank(_ range: Range<Int>) { for index in range { bytes[index] = Self.blank } }

  /// Blanks escapes and code spans in one pass: code has no escapes, and an escaped backtick opens no code.
  private mutating func blankCode() {
    // For each run of backticks, from the end on, the start of the next run of the same length.
    var next: [Int: Int] = [:]
    var closing: [Int: Int] = [:]
    var index = bytes.count
    while index > 0 {
      index -= 1
      guard bytes[index] == UInt8(ascii: "`") else { continue }
      let end = index + 1
      while index > 0, bytes[index - 1] == UInt8(ascii: "`") { index -= 1 }
      closing[index] = next[end - index]
      next[end - index] = index
    }
    index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && Self.isPunctuation(bytes[index + 1]):
        blank(index..<(index + 2))
        index += 2
      case UInt8(ascii: "`"):
        var end = index
        while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
        let stop = closing[index].map { $0 + end - index } ?? end
        blank(index..<stop)
        index = stop
      default: index += 1
      }
    }
  }

  /// Blanks a link's destination, or the whole link if its text is its destination.
  private mutating func blankTail(_ link: Range<Int>) {
    if let first = link.first, bytes[first] == UInt8(ascii: "<") { return blank(link) }
    var index = link.upperBound - 2
    while index > link.lowerBound {
      if bytes[index] == UInt8(ascii: "]"), [UInt8(ascii: "("), UInt8(ascii: "[")].contains(bytes[index + 1]) {
        return blank(index + 1..<link.upperBound)
      }
      index -= 1
    }
  }

  private mutating func blankQuotations() {
    var depth = 0
    var opened = 0
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xAB {
        if depth == 0 { opened = index }
        depth += 1
      } else if bytes[index] == 0xC2, bytes[index + 1] == 0xBB, depth > 0 {
        depth -= 1
        if depth == 0 { blank(opened..<(index + 2)) }
      }
      index += 1
    }
  }

  /// Whether a place belongs to a link; links are in the order of the text.
  func isInLink(_ place: Int) -> Bool {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].contains(place)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// The lines without the quote marks and white space before their words.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var index = 0
    while index <= bytes.count {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var first = index
      while first < end,
        bytes[first] == 0x20 || bytes[first] == 0x09 || (index > 0 && bytes[first] == UInt8(ascii: ">"))
      {
        first += 1
      }
      lines.append(first..<end)
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      index = end + (isPair ? 2 : 1)
    }
    return lines
  }
}

extension [Block] {
  /// Calls the body for every run of text with the kind of its place, in reading order.
  func forEachRun(
    in source: SourceFile, isQuote: Bool = false, _ visit: (RunningText) -> Void
  ) {
    for (index, block) in enumerated() {
      switch block.content {
      case .paragraph(let inlines):
        let kind: RunningText.Kind = isQuote && index == 0 ? .quoteLead : .paragraph
        visit(RunningText(inlines, range: block.range, attributes: nil, kind: kind, in: source))
      case .heading(let heading):
        visit(
          RunningText(
            heading.inlines, range: block.range, attributes: heading.attributes.range, kind: .heading, in: source))
      case .quote(let blocks): blocks.forEachRun(in: source, isQuote: true, visit)
      case .list(let list):
        for item in list.items {
          if case .paragraph(let inlines)? = item.blocks.first?.content {
            visit(
              RunningText(
                inlines, range: item.blocks[0].range, attributes: item.attributes.range, kind: .itemLead, in: source))
          } else {
            item.blocks.prefix(1).map { $0 }.forEachRun(in: source, visit)
          }
          item.blocks.dropFirst().map { $0 }.forEachRun(in: source, visit)
        }
      case .code, .thematicBreak: break
      }
    }
  }
}
