import SecKit

/// Finds the places of words of running text in the file.
///
/// Inlines have no places of their own (cmark keeps none for text), so the words are searched for in the bytes of their block,
/// skipping the marks that Markdown may put between them.
struct TextPlace {
  private let source: SourceFile
  private let fallback: SourceRange
  private var offset: Int
  private let end: Int

  init(_ passage: Passage, in source: SourceFile) {
    self.source = source
    fallback = SourceRange(at: passage.range.start)
    offset = source.offset(of: passage.range.start)
    end = source.offset(of: passage.range.end)
    // The front matter's range is shared by its texts: begin where this one does.
    if passage.kind == .frontMatter, let range = search(passage.text.split(separator: " ").prefix(3).map(String.init)) {
      offset = range.lowerBound
    }
  }

  /// The next place of some consecutive words; the start of the passage if they are not found, for instance because an entity
  /// or an escape represents a letter.
  mutating func next<Text: StringProtocol>(_ words: [Text]) -> SourceRange {
    guard let range = search(words.map { String(describing: $0) }) else { return fallback }
    offset = range.upperBound
    return source.range(range.lowerBound, range.upperBound)
  }

  private func search(_ words: [String]) -> Range<Int>? {
    guard let first = words.first.map({ Array($0.utf8) }), !first.isEmpty else { return nil }
    var start = offset
    while start + first.count <= end {
      if matches(first, at: start), !isLetter(before: start),
        let last = follow(words.dropFirst(), after: start + first.count)
      {
        return start..<last
      }
      start += 1
    }
    return nil
  }

  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    start + word.count <= end && source.bytes[start..<(start + word.count)].elementsEqual(word)
  }

  /// The end of the last word if only marks separate the words from one another.
  private func follow(_ words: ArraySlice<String>, after start: Int) -> Int? {
    var place = start
    for word in words {
      let bytes = Array(word.utf8)
      while place < end, !matches(bytes, at: place), Self.isMark(source.bytes[place]) { place += 1 }
      guard matches(bytes, at: place) else { return nil }
      place += bytes.count
    }
    return isLetter(at: place) && words.isEmpty ? nil : place
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: byte < 0x80
    }
  }

  private func isLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = source.bytes[offset]
    if byte < 0x80 { return !Self.isMark(byte) }
    return String(decoding: source.bytes[offset..<min(offset + 4, end)], as: UTF8.self).first?.isLetter ?? false
  }

  private func isLetter(before offset: Int) -> Bool {
    var start = offset - 1
    while start > 0, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && start < offset && isLetter(at: start)
  }
}
