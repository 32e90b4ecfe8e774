import Testing

@testable import SecKit

/// Input made to crash, to hang or to exhaust the stack.
@Suite(.serialized) struct HostileMarkdownTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// Whether it nests too deep.
    let isDeep: Bool

    init(_ name: String, _ text: String, deep: Bool = false) {
      testDescription = name
      self.text = text
      isDeep = deep
    }
  }

  private static let megabyte = SourceFile.byteLimit
  /// Enough to show what grows with the square, and four times as fast.
  private static let quarter = megabyte / 4

  static let vectors: [Vector] = [
    Vector("60,000 asterisks on each side", "*" * 60_000 + "a" + "*" * 60_000, deep: true),
    Vector("100,000 quotes", ">" * 100_000 + " a", deep: true),
    Vector("quotes over half a megabyte", ">" * (megabyte / 2) + "a", deep: true),
    Vector("lists in lists", (0..<500).map { "  " * $0 + "- a\n" }.joined(), deep: true),
    Vector("a list line", "- " * 20_000 + "a", deep: true),
    Vector("numbered and quoted", "1. > " * 10_000 + "a", deep: true),
    Vector("links in emphasis", "*[" * 20_000 + "a" + "](b)*" * 20_000),
    Vector("images in images", "![" * 20_000 + "a" + "](b)" * 20_000, deep: true),
    Vector("a megabyte of [", "[" * megabyte),
    Vector("much of ![", "![" * (quarter / 2)),
    Vector("a megabyte of {", "{" * megabyte),
    Vector("a heading of braces", "## " + "{" * 500_000 + "}" * 500_000),
    Vector("much of <", "<" * quarter),
    Vector("much of backslashes", "\\" * quarter),
    Vector("much of &", "&" * quarter),
    Vector("much of one word", "a" * quarter),
    Vector("much of line ends", "\n" * quarter),
    Vector("much of carriage returns", "\r" * quarter),
    Vector("many spaces and a word", " " * (quarter - 1) + "a"),
    Vector("much of tabs", "\t" * quarter),
    Vector("underscores and stars", "*_" * 50_000 + "a" + "_*" * 50_000),
    Vector("open brackets, one target", "[a](" * 100_000),
    Vector("bracket pairs", "[]" * 200_000),
    Vector("short links", "[a](b)" * 100_000),
    Vector("links that look alike", "[a\\][a" * 20_000 + "](b)"),
    Vector("references without number", "[r]: /x\n\n" + "[r] " * 100_000),
    Vector("code span openers", (1...900).map { "`" * $0 + "a" }.joined()),
    Vector("brackets around code spans", "[`" * 50_000 + "a"),
    Vector("attributes without end", "- a {" + "x " * 200_000),
    Vector("many attributes", "- a {" + (0..<5000).map { "k\($0)=v " }.joined() + "}"),
    Vector("a long quoted value", "- a {b=\"" + "á\n  " * 100_000 + "\"}"),
    Vector("items with attributes", (0..<20_000).map { "- a {#b\($0)}\n" }.joined()),
    Vector("headings with attributes", (0..<20_000).map { "## a {#b\($0)}\n" }.joined()),
    Vector("task markers", "- [ ] " * 5_000),
    Vector("inline comments", "<!-- " * 100_000),
    Vector("tags over lines", "a <b\n" * 100_000),
    Vector("many tags", "<b>" * 100_000),
    Vector("combining marks", "a" + "\u{301}" * 500_000),
    Vector("emoji joined", "👩🏽\u{200D}" * 60_000),
    Vector("right to left", "\u{202E}" * 300_000),
    Vector("wrapped paragraph", "á\n" * 300_000),
  ]

  @Test(arguments: vectors) func neitherCrashNorHang(_ vector: Vector) throws {
    let file = try #require(
      SourceFile.read(path: "a.md", location: "/a.md", raw: Array(vector.text.utf8)).value)
    let converted = quickly { MarkdownConverter.convert(file) }
    let blocks = try #require(converted.value)
    #expect(blocks.depth <= MarkdownConverter.nestingLimit)
    let isDeep = converted.diagnostics.contains { $0.id == .nestingTooDeep }
    #expect(isDeep == vector.isDeep)
    #expect(converted.diagnostics.count { $0.id == .nestingTooDeep } <= 1, "said once")
    #expect((blocks.ranges + converted.diagnostics.map(\.range)).allSatisfy(file.holds))
    // What walks the tree later must be quick, too.
    quickly {
      _ = blocks.paragraphs.map(\.inlines.plainText)
      _ = blocks.links.count + blocks.images.count
      _ = Section.tree(blocks)
    }
  }

  /// At the limit nothing is lost, one beyond it is.
  @Test(arguments: [(62, false), (63, false), (64, true), (70, true)])
  func theLimitIsSixtyFourLevels(_ quotes: Int, _ isDeep: Bool) throws {
    let file = SourceFile(path: "a.md", text: "> " * quotes + "fondo\n")
    let converted = MarkdownConverter.convert(file)
    #expect(converted.diagnostics.map(\.id) == (isDeep ? [.nestingTooDeep] : []))
    let text = converted.value?.paragraphs.map(\.inlines.plainText)
    #expect(text == (isDeep ? [] : ["fondo"]))
  }

  @Test func aNestedListBeyondTheLimitLosesNothingAbove() throws {
    let file = SourceFile(path: "a.md", text: (0..<40).map { "  " * $0 + "- n\($0)\n" }.joined() + "\nfin\n")
    let converted = MarkdownConverter.convert(file)
    let texts = converted.value?.paragraphs.map(\.inlines.plainText) ?? []
    #expect(texts.first == "n0")
    #expect(texts.last == "fin")
    #expect(texts.contains("n20"))
    let fault = try #require(converted.diagnostics.first)
    #expect(fault.id == .nestingTooDeep)
    #expect(fault.arguments == ["limit": "64"])
    #expect(fault.range.start.line > 20)
  }
}
