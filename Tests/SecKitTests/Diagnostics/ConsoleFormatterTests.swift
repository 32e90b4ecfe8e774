import SecKitTestSupport
import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct ConsoleFormatterTests {
  @Test(arguments: MessageTable.Language.allCases)
  func plain(_ language: MessageTable.Language) throws {
    let text = ConsoleFormatter(language: language).format(SampleFaults.all, sources: SampleFaults.sources)
    try Golden.expect(text, "Console/plain-\(language.rawValue).txt")
  }

  @Test func colours() throws {
    let text = ConsoleFormatter(colour: true).format(SampleFaults.all, sources: SampleFaults.sources)
    try Golden.expect(text.replacing("\u{1B}", with: "␛"), "Console/colours.txt")
  }

  @Test func withoutColourNothingReachesTheTerminalThatItWouldObey() {
    let text = ConsoleFormatter().format(SampleFaults.all, sources: SampleFaults.sources)
    let obeyed = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(obeyed.isEmpty)
  }

  @Test func orderOfTheFaultsDoesNotMatter() {
    let formatter = ConsoleFormatter()
    let text = formatter.format(SampleFaults.all, sources: SampleFaults.sources)
    var random = SeededGenerator(seed: 3)
    let mixed = random.shuffled(SampleFaults.all)
    #expect(formatter.format(mixed, sources: SampleFaults.sources) == text)
    #expect(formatter.format([], sources: [:]).isEmpty)
  }

  /// Line, byte column of the start and end, the caret line expected below the text.
  @Test(arguments: [
    ("abc", 1, 2, "^"), ("abc", 1, 4, "^~~"), ("abc", 3, 4, "  ^"), ("abc", 4, 4, "   ^"), ("áé", 3, 5, " ^"),
    ("🔒x", 5, 6, "  ^"), ("🔒x", 1, 5, "^~"), ("\tx", 2, 3, " ^"), ("日本x", 7, 8, "    ^"),
    ("e\u{301}x", 4, 5, " ^"), ("👩🏽‍💻x", 16, 17, "  ^"), ("🇲🇽x", 9, 10, "  ^"), ("❤️x", 7, 8, "  ^"),
  ])
  func theCaretStandsUnderTheFault(_ line: String, _ start: Int, _ end: Int, _ caret: String) {
    let source = SourceFile(path: "a.md", text: line + "\n")
    let range = SourceRange(SourcePosition(line: 1, column: start), SourcePosition(line: 1, column: end))
    let text = ConsoleFormatter().format(Diagnostic(.rawHTML, in: "a.md", range), source: source)
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "  1 | \(TerminalText.sanitize(line))")
    #expect(lines[2] == "    | \(caret)")
  }

  @Test func aMegabyteOfLineIsShownAsAWindow() {
    let source = SourceFile(path: "a.md", text: String(repeating: "á", count: 500_000))
    for column in [1, 2, 61, 62, 500_001, 999_999, 1_000_000, 1_000_001] {
      let position = SourcePosition(line: 1, column: column)
      let diagnostic = Diagnostic(.rawHTML, in: "a.md", SourceRange(position, SourcePosition(line: 9, column: 1)))
      let text = ConsoleFormatter().format(diagnostic, source: source)
      #expect(text.utf8.count < 1500, "\(column)")
      #expect(text.contains("^"), "\(column)")
    }
  }

  @Test func manyOfAKindAreCounted() {
    let faults = (1...7).map { Diagnostic(.rawHTML, in: "a.md", SourceRange(at: SourcePosition(line: $0, column: 1))) }
    let more = [Diagnostic(.rawHTML, in: "b.md", .fileStart), Diagnostic(.nulCharacter, in: "b.md", .fileStart)]
    let text = ConsoleFormatter(limitPerID: 3).format(faults + more, sources: [:])
    #expect(text.components(of: "[raw-html]\n") == 3)
    #expect(text.components(of: "[nul-character]\n") == 1)
    #expect(text.hasSuffix("[raw-html] …y 5 más del mismo tipo. Usa --all para verlas todas.\n"))
    let all = ConsoleFormatter().format(faults + more, sources: [:])
    #expect(all.components(of: "[raw-html]\n") == 8)
    #expect(!all.contains("más del mismo tipo"))
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
