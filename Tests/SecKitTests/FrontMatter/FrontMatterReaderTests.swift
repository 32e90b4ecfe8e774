import SecKitTestSupport
import Testing

@testable import SecKit

@Suite struct FrontMatterReaderTests {
  private func read(_ yaml: String) -> (Diagnosed<YAMLValue>, SourceFile) {
    let file = SourceFile(path: "a.yml", text: yaml)
    return (FrontMatterReader.read(file, yaml: 0..<file.bytes.count), file)
  }

  /// A value as text, each part with its place.
  private func dump(_ value: YAMLValue, _ indent: String = "") -> String {
    let range = MarkupDump.text(value.range)
    switch value.content {
    case .text(let text): return "\(indent)\(range) \(text.debugDescription)\n"
    case .list(let values): return "\(indent)\(range) list\n" + values.map { dump($0, indent + "  ") }.joined()
    case .map(let entries):
      return "\(indent)\(range) map\n"
        + entries.map { "\(indent)  \(MarkupDump.text($0.keyRange)) \($0.key):\n" + dump($0.value, indent + "    ") }
        .joined()
    }
  }

  static let sources = [
    "a: b\nc: 1.10\nd: 2026-01-01\ne: true\nf: ~\ng: null\nh:\ni: ''\nj: 0x10\nk: 1e3\n",
    "title: \"á: 🔒\"\nñ: 'it''s'\né🔒: valor ñ\n",
    "a:\n  - b\n  - c: d\n    e: f\n  - [g, \"h\", {i: j}]\n", "a: |\n  uno\n  dos\nb: >-\n  tres\n  cuatro\n",
    "a: uno\n  dos\nb: c\n", "",
    "# nada\n", "- a\n- b\n", "texto\n", "a: \"uno\n  dos\"\nb: c\n", "\"a b\": c\n? d\n: e\n", "a: b\r\nc: ñ d\r\n",
    "a: b\rc: d\r",
    "# ñ\u{2028}a: b\n", "a: !!int 3\nb: no\nc: =\n", "a: ''\nb: \"\"\n", "{a: b, ñ: [c]}\n", "á: {é: \"\\u00f1 x\"}\n",
  ]

  @Test func valuesKeepTheirPlaces() throws {
    var text = ""
    for yaml in Self.sources {
      let (read, file) = read(yaml)
      let shown = yaml.replacing("\r\n", with: "␍\n").replacing("\r", with: "␍").replacing("\u{2028}", with: "␤")
      text += "=====\n" + shown.split(separator: "\n").map { "│\($0)\n" }.joined() + "-----\n"
      text += read.value.map { dump($0) } ?? "none\n"
      text += MarkupDump.dump(read.diagnostics)
      #expect(read.diagnostics.allSatisfy { file.holds($0.range) })
    }
    try Golden.expect(text, "FrontMatter/values.txt")
  }

  /// Faults of YAML, each at its place below a front matter's first line.
  static let faults = [
    FaultCase("tab as indentation", "a:\n1️⃣\tb: c\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("colon in a plain text", "ñ: b1️⃣: c\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("quote without end", "a: b\nc: 1️⃣\"d\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("bracket without end", "a: [b\nc1️⃣: d\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("brace closed by a bracket", "a: {b: c1️⃣]\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("indentation that fits nowhere", "a: b\n  c1️⃣: d\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("text after a quote", "a: \"b\" 1️⃣c\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("at sign", "a: 1️⃣@b\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("key twice", "ñ: b\na: c\nd: e\n1️⃣a: f\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("key twice, further in", "x:\n  a: c\n  1️⃣a: f\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("two documents", "a: b\n1️⃣--- \nc: d\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("control character", "a: b\nc: ñ1️⃣\u{1}\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("a list as key", "a: b\n? 1️⃣[c]\n: d\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("a map as key", "1️⃣{a: b}: c\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("unknown escape", "a: \"1️⃣\\q\"\n", ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("anchor", "título: ñ\na: 1️⃣&x b\n", ["1️⃣": [.frontMatterAlias]]),
    FaultCase("alias", "a: b\nc: [ñ, 1️⃣*x]\n", ["1️⃣": [.frontMatterAlias]]),
    FaultCase("too many brackets", "a: " + "[" * 16 + "1️⃣[" + "]" * 17 + "\n", ["1️⃣": [.frontMatterTooDeep]]),
    FaultCase("too many dashes", "- " * 16 + "1️⃣- a\n", ["1️⃣": [.frontMatterTooDeep]]),
    FaultCase(
      "too deep by lines", (0..<16).map { " " * $0 + "a:\n" }.joined() + " " * 16 + "a: 1️⃣b\n",
      ["1️⃣": [.frontMatterTooDeep]]),
    FaultCase("as deep as may be", (0..<15).map { " " * $0 + "a:\n" }.joined() + " " * 15 + "a: b\n"),
    FaultCase("clean", "a: \"*x\"\nb: [c, {d: e}]\n"),
  ]

  @Test(arguments: faults) func faultsStandAtTheirPlaces(_ fault: FaultCase) {
    let marked = MarkedSource("---\n" + fault.text + "---\n")
    let file = SourceFile(path: "a.md", text: marked.text)
    let read = FrontMatterReader.read(file, yaml: 4..<(file.bytes.count - 4))
    expect(read.diagnostics, in: ["a.md": marked], fault.expected)
    expectWhole(read.diagnostics)
    #expect((read.value == nil) == !fault.expected.isEmpty)
  }

  struct Bomb: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  /// Files of few bytes that unfold, or of many that nest.
  static let bombs: [Bomb] = [
    Bomb(
      "billion laughs",
      "a: &a [x]\n" + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [" + "*\($1)," * 9 + "*\($1)]\n" }.joined()
    ),
    Bomb(
      "laughs as keys",
      "a: &a {x: y}\n" + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) {? *\($1) : 1, ? [*\($1)] : 2}\n" }.joined()
    ),
    Bomb("merge keys", "a: &a {x: y}\nb: {<<: *a}\n"),
    Bomb(
      "hidden laughs",
      "- a: |\n    x\n  b: &a [x]\n"
        + zip("bcdefghij", "abcdefghi").map { "  \($0)\($0): &\($0) [" + "*\($1)," * 9 + "*\($1)]\n" }.joined()
    ),
    Bomb("brackets", "a: " + "[" * 10_000), Bomb("brackets closed", "a: " + "[" * 10_000 + "]" * 10_000),
    Bomb("braces", "a: " + "{b: " * 10_000),
    Bomb("dashes", "- " * 10_000 + "a"), Bomb("question marks", "? " * 10_000 + "a"),
    Bomb("deep lines", (0..<2000).map { " " * $0 + "a:\n" }.joined()),
    Bomb("deep lists", (0..<500).map { " " * $0 + "-\n" }.joined()), Bomb("a long plain text", "a: " + "b " * 400_000),
    Bomb("a long quoted text", "a: \"" + "ñ" * 400_000 + "\""),
    Bomb("a long line of keys", (0..<20_000).map { "k\($0): v\n" }.joined()),
    Bomb("a wide list", "a: [" + "b, " * 100_000 + "b]"), Bomb("many quotes", "a: " + "''" * 300_000),
    Bomb("hashes", "#" * 500_000), Bomb("spaces", " " * 500_000),
    Bomb("colons", ": " * 100_000), Bomb("commas", "a: [" + "," * 100_000), Bomb("tags", "a: " + "!t " * 100_000),
    Bomb("line ends", "\n" * 500_000),
    Bomb("carriage returns", "\r" * 500_000), Bomb("block scalar", "a: |\n" + "  ñ\n" * 100_000),
    Bomb("empty block scalar", "a: |\n" + "\n" * 300_000),
    Bomb("a long name", "a: &" + "x" * 500_000), Bomb("a long unknown key", "k" * 500_000 + ": v\n"),
  ]

  @Test(arguments: bombs) func nothingHangs(_ bomb: Bomb) throws {
    let name = bomb.testDescription
    let file = SourceFile(path: "a.yml", text: bomb.text)
    let read = quickly { FrontMatterReader.read(file, yaml: 0..<file.bytes.count) }
    #expect(read.value == nil || read.diagnostics.isEmpty, "\(name)")
    #expect(read.diagnostics.allSatisfy { file.holds($0.range) })
    let bombs = ["billion laughs", "laughs as keys", "merge keys", "hidden laughs"]
    if bombs.contains(name) { #expect(read.diagnostics.map(\.id) == [.frontMatterAlias]) }
    let deep = ["brackets", "brackets closed", "braces", "dashes", "question marks", "deep lines", "deep lists"]
    if deep.contains(name) { #expect(read.diagnostics.map(\.id) == [.frontMatterTooDeep]) }
  }
}
