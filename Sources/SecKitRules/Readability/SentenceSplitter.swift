import SecKit

/// Cuts a run of text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, closing quotes and brackets included, when white space and something that can
/// begin a sentence follow. The end of the run ends the last one, so a list item without a full stop is a sentence too.
enum SentenceSplitter {
  /// - Parameter language: whose abbreviations end no sentence.
  static func split(_ text: String, language: LanguageProfile = .spanishOfMexico) -> [Substring] {
    let scan = TextScan(text)
    return ranges(in: scan, language).map { scan[$0] }
  }

  /// Where the sentences of a text are, as positions in the scan.
  static func ranges(in scan: TextScan, _ language: LanguageProfile) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < scan.count {
      let end = position
      position += 1
      guard isEnd(scan.letters[end]) else { continue }
      while position < scan.count, isEnd(scan.letters[position]) || isClosing(scan.letters[position]) { position += 1 }
      guard position < scan.count, scan.isSpace(position) else { continue }
      var next = position
      while next < scan.count, scan.isSpace(next) { next += 1 }
      guard next < scan.count, begins(scan, next), !endsInAbbreviation(scan, start..<end, language.abbreviations) else {
        continue
      }
      append(start..<position, of: scan, to: &sentences)
      start = position
    }
    append(start..<scan.count, of: scan, to: &sentences)
    return sentences
  }

  private static func append(_ range: Range<Int>, of scan: TextScan, to sentences: inout [Range<Int>]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, scan.isSpace(lower) { lower += 1 }
    while lower < upper, scan.isSpace(upper - 1) { upper -= 1 }
    if (lower..<upper).contains(where: scan.isWord) { sentences.append(lower..<upper) }
  }

  /// `.`, `!`, `?`, `…`
  private static func isEnd(_ letter: UInt32) -> Bool {
    letter == 0x2E || letter == 0x21 || letter == 0x3F || letter == 0x2026
  }

  /// `»`, `"`, `)`, `”`, `’`, `]`
  private static func isClosing(_ letter: UInt32) -> Bool {
    letter == 0xBB || letter == 0x22 || letter == 0x29 || letter == 0x201D || letter == 0x2019 || letter == 0x5D
  }

  /// A small letter goes on with the sentence: «¿Quién llamó? y ¿cuándo?».
  private static func begins(_ scan: TextScan, _ index: Int) -> Bool {
    let letter = scan.letters[index]
    return !scan.classes[index].contains(.lower) && letter != 0x2C && letter != 0x3B && letter != 0x3A && letter != 0x2E
  }

  /// Whether the point that ends a stretch belongs to an abbreviation or to an initial. *No.* ends a sentence when it is one
  /// alone.
  private static func endsInAbbreviation(
    _ scan: TextScan, _ range: Range<Int>, _ abbreviations: Set<String>
  ) -> Bool {
    guard scan.letters[range.upperBound] == 0x2E else { return false }
    var first = range.upperBound
    while first > range.lowerBound, scan.isLetter(first - 1) { first -= 1 }
    let length = range.upperBound - first
    guard length > 0, length <= 6 else { return false }
    if length == 1, scan.classes[first].contains(.upper) { return true }
    let name = scan[first..<range.upperBound]
    if name == "d" || name == "c" { return false }
    let small = name.lowercased()
    return small != "no" && abbreviations.contains(small) && first > range.lowerBound
  }
}
