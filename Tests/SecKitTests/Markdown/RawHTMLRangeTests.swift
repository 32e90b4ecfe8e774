import Testing

@testable import SecKit

/// Raw HTML is reported from its first sign to the last, also where one line is all of it.
@Suite struct RawHTMLRangeTests {
  @Test(arguments: [
    ("<!-- una nota -->\n", "<!-- una nota -->"), ("<!-- una\nnota larga -->\n\nT.\n", "<!-- una\nnota larga -->"),
    ("T.\n\n<!-- una nota -->", "<!-- una nota -->"), ("- a\n\n  <!-- b -->\n- c\n", "<!-- b -->"),
    ("> <!-- b -->\n", "<!-- b -->"), ("<div>\n  x\n</div>\n\nT.\n", "<div>\n  x\n</div>"),
    ("<?php x ?>\r\nT.\r\n", "<?php x ?>"), ("T. <b>x\n", "<b>"), ("<!-- a\r\nb -->\r\n", "<!-- a\r\nb -->"),
  ])
  func isNamedWhole(_ text: String, _ html: String) throws {
    let source = SourceFile(path: "a.md", text: text)
    let faults = MarkdownConverter.convert(source).diagnostics
    #expect(faults.map(\.id) == [.rawHTML])
    let range = try #require(faults.first).range
    let bytes = source.bytes[source.offset(of: range.start)..<source.offset(of: range.end)]
    #expect(String(decoding: bytes, as: UTF8.self) == html)
  }
}
