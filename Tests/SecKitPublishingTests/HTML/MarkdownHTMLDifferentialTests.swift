import CCMark
import Foundation
import SecKit
import Testing

@testable import SecKitPublishing

/// Our HTML against cmark's own for plain CommonMark.
@Suite struct MarkdownHTMLDifferentialTests {
  @Test(arguments: MarkdownSnippets.all)
  func snippetIsAsCMarkWritesIt(_ markdown: String) throws {
    #expect(try ours(markdown) == theirs(markdown))
  }

  /// All that the kit ships.
  @Test(arguments: contentFiles()) func contentIsAsCMarkWritesIt(_ path: String) throws {
    let text = try String(contentsOfFile: Kits.root + "/" + path, encoding: .utf8)
    let body = text.range(of: "\n---\n").map { String(text[$0.upperBound...]) } ?? text
    #expect(try ours(body) == theirs(body))
  }

  @Test func thereIsContent() {
    #expect(Self.contentFiles().count > 90)
    #expect(Self.contentFiles().contains { $0.hasPrefix("curricula/") })
  }

  private static func contentFiles() -> [String] {
    ["Content", "curricula"].flatMap { folder in
      let found = FileManager.default.enumerator(atPath: Kits.root + "/" + folder)?.compactMap { $0 as? String } ?? []
      return found.filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }
  }

  private func ours(_ text: String) throws -> String {
    let markdown = MarkdownHTML(taskWords: .init(open: "", checked: "")) { link in
      SafeURL(link.destination).map { .init($0) }
    }
    let source = SourceFile(path: "prueba.md", text: text)
    let blocks = try #require(MarkdownConverter.convert(source, readsAttributes: false).value)
    return HTMLSerializer.text(of: markdown.nodes(blocks))
  }

  /// cmark writes XHTML, more entities, and a line end into an empty quote; both say the same.
  private func theirs(_ text: String) throws -> String {
    let html = try #require(text.withCString { cmark_markdown_to_html($0, strlen($0), CMARK_OPT_DEFAULT) })
    defer { free(html) }
    return String(cString: html)
      .replacing(" />", with: ">").replacing("&#x27;", with: "'")
      .replacing("<blockquote>\n</blockquote>", with: "<blockquote></blockquote>")
  }
}
