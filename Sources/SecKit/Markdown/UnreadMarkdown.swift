/// Finds what was meant as Markdown but is read as text because one sign is missing.
enum UnreadMarkdown {
  /// `##Título`, or `##` followed by a no-break space: heading signs without the space that makes them a heading.
  static func headings(in text: RunningText) -> [Range<Int>] {
    guard text.kind != .heading else { return [] }
    return text.lines.compactMap { line in
      let signs = text.bytes[line].prefix { $0 == UInt8(ascii: "#") }
      // One sign before a word is a hashtag.
      guard signs.count >= 2 || (signs.count == 1 && isOddSpace(text.bytes[signs.endIndex..<line.upperBound])),
        signs.endIndex < line.upperBound, text.bytes[signs.endIndex] > 0x20
      else { return nil }
      return line.lowerBound..<signs.endIndex
    }
  }

  private static func isOddSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = String(decoding: bytes.prefix(3), as: UTF8.self).unicodeScalars.first
    return first.map { $0.value > 0x7F && Lookalike.plain($0) == " " } ?? false
  }

  /// `[texto](url` without its end, `[texto][nombre]` whose name is not defined, `[texto] (url)` with a space between. The
  /// destinations of links that are read were blanked out.
  static func links(in text: RunningText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var open: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"):
        guard let start = open.popLast(), index > start + 1 else { break }
        var next = index + 1
        while next < bytes.count, bytes[next] == 0x20, next < index + 3 { next += 1 }
        guard next < bytes.count else { break }
        let isBox = index == start + 2
        if bytes[next] == UInt8(ascii: "("), next == index + 1 || isDestination(bytes[(next + 1)...]) {
          found.append(start..<(next + 1))
        } else if bytes[next] == UInt8(ascii: "["), next == index + 1, !isBox {
          found.append(start..<(next + 1))
        } else if bytes[next...].starts(with: fullWidthBracket) {
          found.append(start..<(next + 3))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  private static let fullWidthBracket = Array("（".utf8)
  private static let destinations = ["https:", "http:", "mailto:", "tel:", "#", "../", "./"].map { Array($0.utf8) }

  private static func isDestination(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
    return destinations.contains { word.starts(with: $0) } || word.suffix(3).elementsEqual(Array(".md".utf8))
  }

  /// `{#id}`, `{.class}` and `{: …}` that are not read as attributes.
  static func braces(in text: RunningText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        [UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[index + 1]),
        LinkFinder.isWord(bytes[index + 2]) || bytes[index + 2] == 0x20,
        let close = bytes[index...].prefix(400).firstIndex(of: UInt8(ascii: "}"))
      {
        found.append(index..<(close + 1))
        index = close
      }
      index += 1
    }
    return found
  }

  /// Attributes with one brace missing: `{#id .class` up to the end of its line, or `#id key=value}` at the end of the text.
  /// The first one suffices.
  static func openBraces(in text: RunningText) -> Range<Int>? {
    let bytes = text.bytes
    let isBegun = { (index: Int) in
      index + 1 < bytes.count && (bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "."))
        && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index + 1])
    }
    let lastClose = bytes.lastIndex(of: UInt8(ascii: "}"))
    guard lastClose != nil || bytes.contains(UInt8(ascii: "{")) else { return nil }
    let first = bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "{") && index > lastClose ?? -1 && isBegun(index + 1)
    }
    if let first {
      let end = bytes[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      return first..<end
    }
    // At the end, with no brace before it that it could close.
    guard let lastClose, bytes[(lastClose + 1)...].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }),
      !bytes[..<lastClose].contains(UInt8(ascii: "{")), !bytes[..<lastClose].contains(RunningText.blank)
    else { return nil }
    let start = bytes[..<lastClose].indices.first { index in
      index > 0 && bytes[index - 1] == 0x20 && isBegun(index)
    }
    return start.map { $0..<(lastClose + 1) }
  }

  /// The first byte of full-width signs in UTF-8.
  private static let fullWidth: UInt8 = 0xEF
  private static let accents = Array("´´´".utf8)

  /// Full-width braces at the end of a line, full-width boxes at its start, accents used as backticks.
  static func lookalikes(in text: RunningText) -> [(Range<Int>, Unicode.Scalar)] {
    var found: [(Range<Int>, Unicode.Scalar)] = []
    for line in text.lines {
      // Told from the bytes first: hardly any line has one, and looking for characters costs a hundred times as much.
      let bytes = text.bytes[line]
      guard bytes.contains(fullWidth) || bytes.starts(with: accents) else { continue }
      let words = String(decoding: bytes, as: UTF8.self)
      if let brace = words.lastIndex(of: "｛"), words.trimmed.hasSuffix("｝") || words.trimmed.hasSuffix("}") {
        let start = line.lowerBound + words[..<brace].utf8.count
        found.append((start..<(start + 3), "｛"))
      }
      if words.hasPrefix("´´´") { found.append((line.lowerBound..<(line.lowerBound + 2), "´")) }
    }
    return found
  }
}
