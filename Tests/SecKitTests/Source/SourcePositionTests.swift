import Testing

@testable import SecKit

@Suite struct SourcePositionTests {
  @Test(arguments: [
    ("", [""]),
    ("a", ["a"]),
    ("a\nb", ["a", "b"]),
    ("a\n", ["a", ""]),
    ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb\r", ["a", "b", ""]),
    ("a\r\r\nb", ["a", "", "b"]),
    ("a\n\rb", ["a", "", "b"]),
    ("\u{2028}\u{85}x", ["\u{2028}\u{85}x"]),
  ])
  func linesEndAtLineFeedCarriageReturnOrBoth(_ text: String, _ lines: [String]) {
    let source = SourceFile(path: "a", text: text)
    let read = (1...lines.count).map { String(decoding: source.line($0), as: UTF8.self) }
    #expect(read == lines)
    #expect(source.line(lines.count + 1).isEmpty)
    #expect(source.line(0).isEmpty)
    // An empty text has one line all the same; a final line end begins no other.
    #expect(source.lineCount == max(1, lines.count - (lines.last == "" && !text.isEmpty ? 1 : 0)))
  }

  /// Text, offset, line, column.
  static let vectors: [(String, Int, Int, Int)] = [
    ("abc", 0, 1, 1),
    ("abc", 3, 1, 4),
    ("á🔒x", 2, 1, 3),
    ("á🔒x", 6, 1, 7),
    ("a\nb", 1, 1, 2),
    ("a\nb", 2, 2, 1),
    ("a\r\nb", 1, 1, 2),
    // Between the two halves of a line end one is still at the end of the line.
    ("a\r\nb", 2, 1, 2),
    ("a\r\nb", 3, 2, 1),
    ("a\rb", 2, 2, 1),
    ("abc", 99, 1, 4),
    ("abc\n", 99, 2, 1),
    ("abc", -1, 1, 1),
    ("", 0, 1, 1),
  ]

  @Test(arguments: vectors)
  func offsetsBecomePositions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let source = SourceFile(path: "a", text: text)
    #expect(source.position(of: offset) == SourcePosition(line: line, column: column))
  }

  /// Text, line, column, offset.
  @Test(arguments: [
    ("abc\r\ndé", 1, 1, 0), ("abc\r\ndé", 1, 99, 3), ("abc\r\ndé", 2, 2, 6), ("abc\r\ndé", 2, 99, 8),
    ("abc\r\ndé", 0, 5, 0), ("abc\r\ndé", -3, -3, 0), ("abc\r\ndé", 1, 0, 0), ("abc\r\ndé", 2, -7, 5),
    ("abc\r\ndé", 99, 1, 8),
  ])
  func positionsOutsideAreClamped(_ text: String, _ line: Int, _ column: Int, _ offset: Int) {
    let source = SourceFile(path: "a", text: text)
    #expect(source.offset(of: SourcePosition(line: line, column: column)) == offset)
  }

  @Test func rangesNeverRunBackwards() {
    let late = SourcePosition(line: 3, column: 1)
    let early = SourcePosition(line: 1, column: 4)
    #expect(SourceRange(late, early).end == late)
    #expect(SourceRange(early, late).end == late)
  }

  @Test func clampingPutsBothEndsIntoTheFile() {
    let source = SourceFile(path: "a", text: "uno\ndós")
    let wild = SourceRange(SourcePosition(line: 0, column: 7), SourcePosition(line: 40, column: 0))
    #expect(source.clamp(wild) == source.range(0, 8))
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func offsetsAndPositionsGoBackAndForth(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "🔒", "\n", "\r\n", "\r", "\u{2028}", "e\u{301}", "\t", "👩🏽‍💻"]
    for _ in 0..<60 {
      let text = (0..<Int(random.next() % 40)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let source = SourceFile(path: "a", text: text)
      var before = SourcePosition.start
      for offset in 0...source.bytes.count {
        let position = source.position(of: offset)
        let back = source.offset(of: position)
        let isInsideLineEnd =
          offset > 0 && offset < source.bytes.count && source.bytes[offset - 1] == 13
          && source.bytes[offset] == 10
        #expect(back == (isInsideLineEnd ? offset - 1 : offset), "seed \(seed): \(text.debugDescription) at \(offset)")
        #expect(source.position(of: back) == position, "seed \(seed): \(text.debugDescription) at \(offset)")
        #expect(before <= position, "seed \(seed): positions grow with offsets")
        before = position
      }
    }
  }

  @Test func marksStandBeforeTheirPlaces() {
    let marked = MarkedSource("á1️⃣b\r\n🔒2️⃣c")
    #expect(marked.text == "áb\r\n🔒c")
    #expect(marked.places["1️⃣"] == SourcePosition(line: 1, column: 3))
    #expect(marked.places["2️⃣"] == SourcePosition(line: 2, column: 5))
  }
}
