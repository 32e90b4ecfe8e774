import Testing

@testable import SecKit

/// Random mixtures of everything that means something.
@Suite struct MarkdownSoupTests {
  static let pieces = [
    "a", "Á", "🔒", " ", "  ", "    ", "\n", "\n\n", "\r\n", "\r", "\t", "*", "**", "_", "`", "``", "```\n", "> ", "- ",
    "1. ", "## ",
    "[ ] ", "[x] ", "[", "]", "](", ")", "![", "(x)", "[a](b)", "{", "}", "{#a}", " {#b .c d=\"e", " {", "\"", "=", "#",
    ".", "\\", "&amp;",
    "&#125;", "<", ">", "<b>", "<!-- ", "-->", "---\n", "===\n", "[r]: /x\n", "[r]", "<https://a.mx>", "\u{301}",
    "\u{2028}", "\u{85}",
    "\u{FEFF}", "|", "~~~\n", "***", "+ ", "10) ",
  ]

  private static func soup(_ random: inout SeededGenerator, upTo length: Int) -> String {
    (0..<Int(random.next() % UInt64(length))).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
  }

  @Test(arguments: (1...16).map { UInt64($0) })
  func everyRangeLiesInTheFile(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<100 {
      let front = round % 3 == 0 ? "---\ntítulo: ñ\n---\n" : ""
      let text = front + Self.soup(&random, upTo: 60)
      let file = SourceFile(path: "a.md", text: text)
      let converted = MarkdownConverter.convert(file, from: front.utf8.count)
      let blocks = try #require(converted.value)
      let bodyStart = file.position(of: front.utf8.count)
      for range in blocks.ranges + converted.diagnostics.map(\.range)
      where !file.holds(range) || range.start < bodyStart {
        Issue.record("seed \(seed): \(MarkupDump.text(range)) in \(text.debugDescription)")
      }
      #expect(blocks.depth <= MarkdownConverter.nestingLimit)
      for link in blocks.links where !isLink(at: link.range, in: file) {
        Issue.record("seed \(seed): link \(MarkupDump.text(link.range)) in \(text.debugDescription)")
      }
    }
  }

  /// A link begins with a bracket, wherever cmark says it stands.
  private func isLink(at range: SourceRange, in file: SourceFile) -> Bool {
    let bytes = file.bytes[file.offset(of: range.start)...]
    return bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "<")
  }

  @Test(arguments: (1...8).map { UInt64($0) })
  func convertingTwiceIsTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 977)
    for _ in 0..<40 {
      let file = SourceFile(path: "a.md", text: Self.soup(&random, upTo: 80))
      let first = MarkdownConverter.convert(file)
      let second = MarkdownConverter.convert(file)
      #expect(first.value == second.value)
      #expect(first.diagnostics == second.diagnostics, "seed \(seed)")
    }
  }

  /// Whole documents of soup go through every reader.
  @Test(arguments: DocumentKind.allCases, (1...6).map { UInt64($0) })
  func readersNeverCrash(kind: DocumentKind, seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 31)
    for _ in 0..<40 {
      let front = "---\nkind: \(kind.rawValue)\nid: a\ntitle: á\nsummary: b\nreviewed: 2026-01-01\n---\n"
      let sections = (0..<4).map { _ in
        let role = Role.allCases[Int(random.next() % UInt64(Role.allCases.count))].rawValue
        return "\n## A {#s .\(role) minutes=5 phase=activity}\n\n" + Self.soup(&random, upTo: 40)
      }
      let file = SourceFile(path: "a.md", text: front + sections.joined())
      let read = DocumentReader.read(file)
      for diagnostic in read.diagnostics {
        let ranges = [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixIts.map(\.range)
        for range in ranges where !file.holds(range) {
          Issue.record("seed \(seed): \(diagnostic.id) \(MarkupDump.text(range)) in \(file.path)")
        }
      }
    }
  }
}
