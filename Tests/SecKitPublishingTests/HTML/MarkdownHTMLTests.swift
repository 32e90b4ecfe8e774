import SecKit
import Testing

@testable import SecKitPublishing

@Suite struct MarkdownHTMLTests {
  private let markdown = MarkdownHTML(taskWords: .init(open: "por hacer", checked: "hecho")) {
    SafeURL($0.destination).map { .init($0) }
  }

  private func html(_ text: String, with markdown: MarkdownHTML? = nil) throws -> String {
    let blocks = try #require(
      MarkdownConverter.convert(
        SourceFile(path: "prueba.md", text: text), messageFence: LanguageProfile.spanishOfMexico.messageFence
      ).value)
    return HTMLSerializer.text(of: (markdown ?? self.markdown).nodes(blocks))
  }

  @Test func boxesAreDrawnAndSpoken() throws {
    #expect(
      try html("- [ ] uno {#uno}\n- [x] dos\n") == """
        <ul class="tareas">
        <li id="uno"><span class="casilla" aria-hidden="true">☐</span><span class="solo-lector">por hacer: </span>uno</li>
        <li><span class="casilla" aria-hidden="true">☑</span><span class="solo-lector">hecho: </span>dos</li>
        </ul>

        """)
  }

  @Test func boxOfALooseItemStandsInItsParagraph() throws {
    #expect(
      try html("- [ ] uno\n\n  por qué\n") == """
        <ul class="tareas">
        <li>
        <p><span class="casilla" aria-hidden="true">☐</span><span class="solo-lector">por hacer: </span>uno</p>
        <p>por qué</p>
        </li>
        </ul>

        """)
  }

  @Test func mixedListKeepsItsBullets() throws {
    #expect(try html("- [ ] uno\n- dos\n").hasPrefix("<ul>\n<li><span class=\"casilla\""))
  }

  @Test func headingsShiftAndKeepTheirID() throws {
    var shifted = markdown
    shifted.headingShift = 1
    #expect(try html("## Señales {#senales .signs}\n", with: shifted) == "<h3 id=\"senales\">Señales</h3>\n")
    shifted.headingShift = 9
    #expect(try html("# A\n", with: shifted) == "<h6>A</h6>\n")
    shifted.headingShift = -9
    #expect(try html("### A\n", with: shifted) == "<h1>A</h1>\n")
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//malo.org", "http://x.mx"])
  func unsafeLinksKeepOnlyTheirWords(_ destination: String) throws {
    #expect(try html("[a **b**](\(destination))") == "<p>a <strong>b</strong></p>\n")
    #expect(try html("![a **b**](\(destination))") == "<p>a b</p>\n")
  }

  @Test func resolverAddsAttributes() throws {
    var resolving = markdown
    resolving.resolveLink = { _ in SafeURL("x.html").map { .init($0, [.rel("external"), .classes("fuera")]) } }
    #expect(
      try html("[a](otra.md \"T\")", with: resolving)
        == "<p><a href=\"x.html\" title=\"T\" rel=\"external\" class=\"fuera\">a</a></p>\n")
  }

  @Test func inventedMessageHasItsLook() throws {
    #expect(
      try html("```mensaje\nHola <tú>\n```\n")
        == "<pre class=\"mensaje\"><code>Hola &lt;tú&gt;\n</code></pre>\n")
  }

  @Test func deepNestingIsBounded() throws {
    let deep = try html(String(repeating: "> ", count: 5000) + "x")
    #expect(deep.components(of: "<blockquote>") == MarkdownConverter.nestingLimit)
    #expect(try html(String(repeating: "*", count: 60_000) + "a" + String(repeating: "*", count: 60_000)).contains("a"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
