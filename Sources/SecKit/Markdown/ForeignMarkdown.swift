/// Finds syntax that other Markdown viewers render and CommonMark does not know: published, readers would see the raw signs.
struct ForeignMarkdown {
  /// A form, named by the entry of the message table that says what readers see.
  struct Finding: Equatable {
    let form: Form
    /// The bytes within the text that was searched.
    let range: Range<Int>
  }

  enum Form: String, CaseIterable {
    case table, footnote, strike, mark, superscript, wiki = "wiki-link", emoji, address, callout, math, definition,
      entity
    case container, template, bullet, emphasis
  }

  private let text: RunningText
  private let bytes: [UInt8]
  private var found: [Finding] = []
  /// Runs of signs that no later run closes.
  private var unclosed: Set<[UInt8]> = []
  /// What looks like an entity in the text that readers see.
  private lazy var literalEntities: Set<Substring> = Self.entities(in: text.inlines.plainText)
  /// Pairs of double asterisks with white space on both sides.
  private var stars: [Range<Int>] = []
  private lazy var hasStars = text.inlines.plainText.contains("**")

  static func find(in text: RunningText) -> [Finding] {
    // Most text has none of the signs that a form needs.
    var finder = ForeignMarkdown(text: text, bytes: text.bytes)
    finder.scan()
    finder.scanLines()
    // A single one is an operator, as in `2 ** 3`.
    if finder.stars.count > 1 { for stars in finder.stars { finder.add(.emphasis, stars) } }
    return finder.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(text: RunningText, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0x20 }
  private func isBlank(_ index: Int) -> Bool { byte(index) <= 0x20 }
  private func isWord(_ index: Int) -> Bool { LinkFinder.isWord(byte(index)) }

  private mutating func add(_ form: Form, _ range: Range<Int>) { found.append(Finding(form: form, range: range)) }

  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      let end: Int? =
        switch bytes[index] {
        case UInt8(ascii: "~"): pair(index, UInt8(ascii: "~"), 1...2, .strike)
        case UInt8(ascii: "="): pair(index, UInt8(ascii: "="), 2...2, .mark)
        case UInt8(ascii: "^"): superscript(index)
        case UInt8(ascii: "["): bracket(index)
        case UInt8(ascii: ":"): emoji(index)
        case UInt8(ascii: "h"), UInt8(ascii: "w"): address(index)
        case UInt8(ascii: "$"): math(index)
        case UInt8(ascii: "&"): entity(index)
        case UInt8(ascii: "{"): template(index)
        case UInt8(ascii: "*"): emphasis(index)
        default: nil
        }
      index = max(index + 1, end ?? 0)
    }
  }

  /// Finds a run of signs, words, and the same run again.
  private mutating func pair(_ start: Int, _ sign: UInt8, _ lengths: ClosedRange<Int>, _ form: Form) -> Int? {
    var open = start
    while byte(open) == sign { open += 1 }
    let length = open - start
    let run = [UInt8](repeating: sign, count: length)
    guard lengths.contains(length), !isBlank(open), byte(open) != RunningText.blank, !unclosed.contains(run) else {
      return open
    }
    var index = open
    while index < bytes.count {
      guard bytes[index] == sign else {
        // A single sign encloses one word; a double sign, any words of a paragraph.
        if length == 1, isBlank(index) { return open }
        index += 1
        continue
      }
      var end = index
      while byte(end) == sign { end += 1 }
      if end - index == length, !isBlank(index - 1) {
        add(form, start..<end)
        return end
      }
      index = end
    }
    unclosed.insert(run)
    return open
  }

  private mutating func superscript(_ start: Int) -> Int? {
    guard byte(start - 1) != UInt8(ascii: "[") else { return nil }
    let end = bytes[(start + 1)...].prefix(24).firstIndex { $0 == UInt8(ascii: "^") || $0 <= 0x20 }
    guard let end, bytes[end] == UInt8(ascii: "^"), end > start + 1 else { return nil }
    add(.superscript, start..<(end + 1))
    return end + 1
  }

  /// Finds `[^1]`, `[[page]]`, and `[!NOTE]` at the start of a quote.
  private mutating func bracket(_ start: Int) -> Int? {
    let limit = min(bytes.count, start + 200)
    guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    switch byte(start + 1) {
    case UInt8(ascii: "^"):
      guard close > start + 2, !bytes[start..<close].contains(0x20) else { return nil }
      add(.footnote, start..<(close + 1))
    case UInt8(ascii: "["):
      guard byte(close + 1) == UInt8(ascii: "]"), close > start + 2 else { return nil }
      add(.wiki, (byte(start - 1) == UInt8(ascii: "!") ? start - 1 : start)..<(close + 2))
      return close + 2
    case UInt8(ascii: "!"):
      guard text.kind == .quoteLead, start == 0, close > start + 2 else { return nil }
      add(.callout, start..<(close + 1))
    default: return nil
    }
    return close + 1
  }

  /// Finds `:candado:`, separated from the words around it.
  private mutating func emoji(_ start: Int) -> Int? {
    guard !isWord(start - 1), byte(start - 1) != UInt8(ascii: ":") else { return nil }
    var end = start + 1
    while (isWord(end) && byte(end) < 0x80) || byte(end) == UInt8(ascii: "_") || byte(end) == UInt8(ascii: "-")
      || byte(end) == UInt8(ascii: "+")
    { end += 1 }
    let hasLetter = bytes[(start + 1)..<min(end, bytes.count)].contains {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")
    }
    guard end > start + 2, byte(end) == UInt8(ascii: ":"), hasLetter, !isWord(end + 1) else { return nil }
    add(.emoji, start..<(end + 1))
    return end + 1
  }

  private static let beginnings = ["https://", "http://", "www."].map { Array($0.utf8) }

  private mutating func address(_ start: Int) -> Int? {
    guard start == 0 || !isWord(start - 1), byte(start - 1) != UInt8(ascii: "."), byte(start - 1) != UInt8(ascii: "@"),
      let beginning = Self.beginnings.first(where: { bytes[start...].starts(with: $0) })
    else { return nil }
    var end = start + beginning.count
    guard isWord(end) else { return nil }
    while end < bytes.count, bytes[end] > 0x20,
      ![UInt8(ascii: "<"), UInt8(ascii: ")"), RunningText.blank].contains(bytes[end])
    {
      end += 1
    }
    while let last = bytes[start..<end].last, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x2A, 0x5F].contains(last) {
      end -= 1
    }
    let isInLink = text.isInLink(start)
    if !isInLink, bytes[(start + beginning.count)..<end].contains(UInt8(ascii: ".")) { add(.address, start..<end) }
    return end
  }

  /// Finds `$$…$$`, or `$…$` around something that is surely not a price.
  private mutating func math(_ start: Int) -> Int? {
    let length = byte(start + 1) == UInt8(ascii: "$") ? 2 : 1
    let first = start + length
    guard !isBlank(first) || length == 2,
      let close = bytes[first...].prefix(300).firstIndex(of: UInt8(ascii: "$")), close > first
    else { return nil }
    if length == 2 {
      guard byte(close + 1) == UInt8(ascii: "$") else { return nil }
    } else {
      let inside = bytes[first..<close]
      // A backslash before a letter is not an escape and was not blanked out.
      let isFormula = inside.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "^") }
      guard isFormula, !isBlank(close - 1) else { return nil }
    }
    add(.math, start..<(close + length))
    return close + length
  }

  /// Finds `&nombre;` that encodes no character.
  private mutating func entity(_ start: Int) -> Int? {
    var end = start + 1
    while isWord(end), byte(end) < 0x80, end < start + 34 { end += 1 }
    guard end > start + 2, byte(end) == UInt8(ascii: ";"), !(0x30...0x39).contains(byte(start + 1)) else { return nil }
    let name = String(decoding: bytes[start...end], as: UTF8.self)
    guard literalEntities.contains(name[...]) else { return end }
    add(.entity, start..<(end + 1))
    return end + 1
  }

  private static func entities(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "&").dropFirst(text.hasPrefix("&") ? 0 : 1).compactMap { part in
        part.prefix(34).firstIndex(of: ";").map { "&" + part[...$0] }.map { $0[...] }
      })
  }

  /// Finds `{{nombre}}` and `{% … %}`.
  private mutating func template(_ start: Int) -> Int? {
    let second = byte(start + 1)
    guard second == UInt8(ascii: "{") || second == UInt8(ascii: "%") else { return nil }
    let last = second == UInt8(ascii: "{") ? UInt8(ascii: "}") : second
    var index = start + 2
    while index + 1 < bytes.count, index < start + 200 {
      if bytes[index] == last, bytes[index + 1] == UInt8(ascii: "}") {
        add(.template, start..<(index + 2))
        return index + 2
      }
      index += 1
    }
    return nil
  }

  /// Finds `** palabras **`: with a space inside, no viewer renders it as emphasis.
  private mutating func emphasis(_ start: Int) -> Int? {
    guard byte(start + 1) == UInt8(ascii: "*"), byte(start - 1) != UInt8(ascii: "*") else { return nil }
    var end = start
    while byte(end) == UInt8(ascii: "*") { end += 1 }
    if end - start == 2, isBlank(start - 1), isBlank(end), hasStars { stars.append(start..<end) }
    return end
  }

  // MARK: Lines

  private mutating func scanLines() {
    let lines = text.lines
    var isTable = false
    for (number, line) in lines.enumerated() {
      if number > 0, !isTable, Self.isTableRule(bytes[line]), bytes[lines[number - 1]].contains(UInt8(ascii: "|")) {
        add(.table, lines[number - 1])
        isTable = true
      }
      scanStart(of: line, isFirst: number == 0)
    }
  }

  /// Whether a line reads `|---|:--:|`, with at least one bar.
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    let allowed = [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09]
    return line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-")) && line.allSatisfy(allowed.contains)
  }

  private static let starts: [(text: [UInt8], form: Form)] = {
    let known: [(String, Form)] = [
      (":::", .container), ("!!! ", .container), ("??? ", .container), ("[TOC]", .container), ("+++", .container),
      ("• ", .bullet), ("● ", .bullet), ("◦ ", .bullet), ("‣ ", .bullet), ("▪ ", .bullet), ("· ", .bullet),
      ("– ", .bullet),
      ("− ", .bullet), ("‑ ", .bullet), ("‐ ", .bullet), ("— [ ]", .bullet), ("— [x]", .bullet), ("-[", .bullet),
      ("•\t", .bullet),
    ]
    return known.map { (Array($0.0.utf8), $0.1) }
  }()

  private mutating func scanStart(of line: Range<Int>, isFirst: Bool) {
    guard text.kind != .heading else { return }
    for start in Self.starts where bytes[line].starts(with: start.text) {
      add(start.form, line.lowerBound..<min(line.upperBound, line.lowerBound + start.text.count))
      return
    }
    // A definition is on the line below its term.
    if !isFirst, byte(line.lowerBound) == UInt8(ascii: ":"), isBlank(line.lowerBound + 1), !line.isEmpty {
      add(.definition, line.lowerBound..<(line.lowerBound + 1))
    }
  }
}
