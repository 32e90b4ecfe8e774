import SecKitTestSupport
import Testing

@testable import SecKit

/// Trees with ranges, one golden a theme: the source stands above its dump.
@Suite struct MarkdownTreeTests {
  /// Theme and its sources; `␍` stands for a carriage return, `⇥` for a tab.
  static let themes: [(String, [String])] = [
    (
      "blocks",
      [
        "# Uno\n\nDos *tres*.\n", "Título\n===\n\nOtro\n---\n", "> cita\n> sigue\nperezosa\n\n***\n",
        "```mensaje\nHola < b\n```\n", "    código\n", "## Con cierre ##\n", "##\n", "a  \nb\\\nc\nd\n",
        "> > dos\n>\n> uno\n", "",
        "   \n\n", "1) a\n2) b\n", "0. cero\n",
      ]
    ),
    (
      "positions",
      [
        "á [é](x)\nñ [ü](y)\n", "- uno [a](x)\n  dos [b](y)\n", "> uno [a](x)\n> dos [b](y)\nperezosa [c](z)\n",
        "> - a\n>   [b](y)\n>   ![c](z)\n", "1. a\n\n   b\n   [c](d)\n", "🔒 **[a](x)** _[b](y)_\n", "⇥- x\n",
        "-⇥a\n⇥[b](c)\n",
        "Título\n[a](b)\n===\n", "[r]: /x\n[a](b) [r]\n", "<https://a.mx> <a@b.mx>\n", "a [b\nc](d) [e](f)\n",
        "- a\n\n\n- b\n\nfin\n",
        "[a](b)␍[c](d)␍␍e\n", "a `x\ny` [b](c)\n", "[r]: /x\n\n[a] [a](c) [a][r] [r] \\[a](c) [a `]`](c)\n\n[a]: /y\n",
        "[a (b)](c \"t)\") [x](<y z>) [á &amp; b](c) [a](d(e)f)\n", "![](a) [](b) [a\\]b](c)\n",
        "- x\n perezosa <b\n  c> [á\n\tñ](d)\n", "# *a* [b](c)\n", "[![a](b)](c)\n", "- > a\n  > [b](c)\n",
      ]
    ),
    (
      "attributes",
      [
        "## A {#a}\n", "## A {#a .b c=d e=\"f g\" h}\n", "## Á 🔒 {#á}\n", "## A {#a} ##\n", "A\nB {#a}\n---\n",
        "## {#a}\n",
        "## A {}\n", "## A{#a}\n", "## `x` {#a}\n", "## [x](y) {#a}\n", "## [x](y){#a}\n", "## **x**{#a}\n",
        "- a {#b}\n", "- [ ] a {#b\n  .c\n  d=\"e f\"}\n", "- a\n  {#b}\n", "- {#b}\n", "- a {#b}\n\n  más\n",
        "- a {#b}\n  - c {#d}\n    - e {#f}\n",
        "> - a {#b\n>   .c}\n", "- a {#b}␍\n- c {#d\n  e=f}␍\n", "- [a](b) {.not-helped}\n", "1. a {#b}\n",
        "- a {for=x,y when=z:2 repeat=6months}\n",
        "- a {also=\"x {y} z\"}\n", "## A {#a-b_c}\n", "- a {title=\"á, é\"}  \n",
      ]
    ),
    (
      "attributes-refused",
      [
        "## A {#a #b .c .c d=e d=f g g}\n", "## A {#}\n", "## A {a=}\n", "## A {a=\"b}\n", "## A {a=b\"c}\n",
        "## A {.}\n", "## A {#a,b}\n",
        "# A {#a}\n", "##### A {#a}\n", "Párrafo {#a}\n", "Párrafo {.a b}\nde dos {#c}\n", "> cita {#a}\n",
        "- a\n\n  segundo {#b}\n",
        "- a {d=\"<x>\" \\}\n",
      ]
    ),
    (
      "attributes-none",
      [
        "## A {1}\n", "## A { \n", "## A }\n", "## A {#a} b\n", "## A `{#a}`\n", "## A \\{#a\\}\n", "## A \\{#a}\n",
        "- a {#b} c &#123;x&#125;\n",
        "- a {\"x\"}\n", "Usa {nombre}, por favor\n", "    {#a}\n", "## A {#a\\}\n", "- a &#123;#b}\n",
      ]
    ),
    (
      "tasks",
      [
        "- [ ] a\n- [x] b\n- [X] c\n", "- [ ]\n", "- [ ]  a\n", "- [x]b\n", "- [-] a\n", "- []a\n", "- [ ] **a** b\n",
        "1. [ ] a\n",
        "- [ ] [a](b)\n", "- [ ]\n  a\n", "- [ ] {#a}\n", "- \\[ ] a\n", "- [ ] a\n\n  [x] b\n", "[ ] a\n",
        "- [x]: /y\n- [x] a\n", "- > [ ] a\n",
        "- ⇥[ ] a\n",
      ]
    ),
    (
      "html",
      [
        "<div>\na\n</div>\n\nb\n", "a <b>c</b>\n", "<!-- x -->\n", "a <!-- x --> b\n", "- <br>\n",
        "> <script>\n> x\n> </script>\n", "<https://a.mx>\n",
        "`<b>`\n", "a < b > c\n", "á\n🔒 <i>x</i>\n", "- a\n  b <u>\n",
      ]
    ),
  ]

  private static func shown(_ source: String) -> String {
    source.replacing("\r\n", with: "␍\n").replacing("\r", with: "␍").replacing("\t", with: "⇥")
  }

  @Test(arguments: themes) func trees(_ theme: String, _ sources: [String]) throws {
    var text = ""
    for marked in sources {
      let source = marked.replacing("␍", with: "\r").replacing("⇥", with: "\t")
      let file = SourceFile(path: "a.md", text: source)
      let converted = MarkdownConverter.convert(file)
      let blocks = try #require(converted.value)
      for range in blocks.ranges + converted.diagnostics.map(\.range) {
        #expect(file.holds(range), "\(source.debugDescription): \(range)")
      }
      let lines = source.replacing("\r\n", with: "␍\n").replacing("\t", with: "⇥").replacing("\r", with: "␍").split(
        separator: "\n", omittingEmptySubsequences: false)
      text += "=====\n" + lines.dropLast().map { "│\($0)\n" }.joined() + "-----\n"
      text += MarkupDump.dump(blocks) + MarkupDump.dump(converted.diagnostics)
    }
    try Golden.expect(text, "Markdown/\(theme).txt")
  }

  /// The same Markdown further down a file: after a front matter, with and without carriage returns.
  @Test(arguments: ["\n", "\r\n"]) func positionsCountTheFrontMatter(lineEnd: String) throws {
    let marked = MarkedSource(
      ["---", "título: ñ", "---", "", "1️⃣## Á {2️⃣#a}", "", "á 3️⃣[b](c)", "d 4️⃣[e](f)", "- 🔒 5️⃣[g](h)", ""]
        .joined(separator: lineEnd))
    let file = SourceFile(path: "a.md", text: marked.text)
    let split = try #require(FrontMatterSplitter.split(file).value)
    let blocks = try #require(MarkdownConverter.convert(file, from: split.bodyStart).value)
    #expect(blocks.first?.range.start == marked.places["1️⃣"])
    #expect(blocks.first?.heading?.attributes.id?.range.start.column == (marked.places["2️⃣"]?.column ?? 0) + 1)
    let places = blocks.links.map(\.range.start)
    #expect(places == ["3️⃣", "4️⃣", "5️⃣"].compactMap { marked.places[$0] })
  }

  @Test func withoutOurAdditionsItIsPlainCommonMark() throws {
    let file = SourceFile(path: "a.md", text: "## A {#a}\n\n- [ ] b {#c}\n")
    let blocks = try #require(MarkdownConverter.convert(file, readsAttributes: false).value)
    #expect(blocks.first?.heading?.inlines.plainText == "A {#a}")
    guard case .list(let list) = blocks.last?.content else {
      Issue.record("no list")
      return
    }
    #expect(list.items.first?.marker == nil)
    #expect(list.items.first?.lead.plainText == "[ ] b {#c}")
  }
}
