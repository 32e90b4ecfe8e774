import Testing

@testable import SecKitPublishing

@Suite struct HTMLSerializerTests {
  @Test func escapesText() {
    #expect(
      HTMLSerializer.text(of: [.text("</script><b title=\"x\">&amp;'\u{0}")])
        == "&lt;/script&gt;&lt;b title=&quot;x&quot;&gt;&amp;amp;'\u{FFFD}")
  }

  /// What a screen would obey, or what would turn the text around it, is left out wherever it stands among others.
  @Test func whatTurnsOrControlsTextIsLeftOut() {
    var harmful = (1...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + (0x7F...0x9F)
    harmful += Array(0x202A...0x202E) + Array(0x2066...0x2069) + Array(0xFDD0...0xFDEF)
    for plane in 0...16 { harmful += [plane << 16 | 0xFFFE, plane << 16 | 0xFFFF] }
    for value in harmful {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for before in ["", "a", "ñandú y «", "doce bytes 12", "¿qué?"] {
        for after in ["", "z", " & más", "» é"] {
          let node = HTMLNode.element(
            .span, [.title(before + String(Character(scalar)) + after)], text: "\(before)\(scalar)\(after)")
          let clean = HTMLNode.element(.span, [.title(before + after)], text: before + after)
          #expect(
            Array(HTMLSerializer.bytes(of: [node])) == Array(HTMLSerializer.bytes(of: [clean])),
            "U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test func whatIsWrittenStays() {
    let text = "\tá\n«» — “ ” … 👩🏽‍💻 می‌خواهم ‎x €\u{A0}5 \u{FFFD} 日本語 \u{E000} 𝕏"
    #expect(HTMLSerializer.text(of: [.text(text)]) == text)
  }

  @Test func attributeValuesCannotBreakOut() throws {
    let url = try #require(SafeURL("https://ejemplo.mx/?a=1&b=\"onclick=alert(1)"))
    let node = HTMLNode.element(.a, [.href(url), .title("\" onclick=\"alert(1)\" x=\"<>&'")], [.text("x")])
    #expect(
      HTMLSerializer.text(of: [node])
        == "<a href=\"https://ejemplo.mx/?a=1&amp;b=%22onclick=alert(1)\""
        + " title=\"&quot; onclick=&quot;alert(1)&quot; x=&quot;&lt;&gt;&amp;'\">x</a>")
  }

  @Test func blocksStandOnLinesOfTheirOwn() {
    let node = HTMLNode.element(
      .ul, [.element(.li, text: "uno"), .element(.li, [.text("dos"), .element(.p, [.element(.em, text: "tres")])])])
    #expect(
      HTMLSerializer.text(of: [node]) == "<ul>\n<li>uno</li>\n<li>dos\n<p><em>tres</em></p>\n</li>\n</ul>\n")
  }

  @Test func voidElementsHaveNoEndTag() {
    #expect(
      HTMLSerializer.text(of: [
        .element(.p, [.text("a"), .void(.br, []), .void(.input, [.type("checkbox"), .checked])])
      ])
        == "<p>a<br>\n<input type=\"checkbox\" checked></p>\n")
  }

  @Test func preformattedTextKeepsItsFirstLineEnd() {
    #expect(HTMLSerializer.text(of: [.element(.pre, text: "\na")]) == "<pre>\n\na</pre>\n")
  }

  /// The types hold the wall; this says so when somebody adds a case.
  @Test func noElementOrAttributeRunsAnything() {
    let names = HTMLTag.allCases.map(\.rawValue) + HTMLVoidTag.allCases.map(\.rawValue)
    let forbidden: Set = [
      "script", "style", "iframe", "frame", "object", "embed", "svg", "math", "base", "form", "template", "noscript",
      "applet", "plaintext", "xmp", "textarea",
    ]
    #expect(forbidden.isDisjoint(with: names))
  }

  @Test func documentBeginsWithTheDoctypeAndThePolicy() throws {
    let style = try #require(SafeURL("estilo.css"))
    var page = HTMLPage(
      language: "es-MX", title: "A & B </title>", description: "\"c\"", styles: [style],
      body: [.element(.main, text: "á")])
    page.bodyClasses = "paso"
    page.isGuarded = true
    page.scripts = [try #require(SafeURL("prueba.js"))]
    page.data = [JSONScript(id: "datos", "[\"</script><!--\"]")]
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == """
        <!DOCTYPE html>
        <html lang="es-MX">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; \
        script-src 'self' file:; base-uri 'none'; form-action 'none'">
        <title>A &amp; B &lt;/title&gt;</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="&quot;c&quot;">
        <link rel="stylesheet" href="estilo.css">
        <script type="application/json" id="datos">["\\u003C/script>\\u003C!--"]</script>
        <script src="prueba.js" defer></script>
        </head>
        <body class="paso">
        <main>á</main>
        </body>
        </html>

        """)
    #expect(page.bytes == page.bytes)
  }

  /// Nothing in a style sheet ends it, and what it says stays what it says.
  @Test(arguments: ["</style><script>x</script>", "a{content:\"</STYLE >\"}", "<!-- </style", "\0</", "<<//style>"])
  func styleSheetsAreNotLeft(_ css: String) {
    let text = HTMLSerializer.text(of: [.style(StyleSheet(css)), .element(.p, text: "x")])
    #expect(text.hasPrefix("<style>\n") && text.hasSuffix("\n</style>\n<p>x</p>\n"))
    #expect(text.split(separator: "</").count == 3 && !text.contains("\0"))
    #expect(StyleSheet("a > b { content: \" <\" }").text == "a > b { content: \" <\" }")
  }
}
