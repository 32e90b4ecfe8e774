import SecKit
import Testing

@testable import SecKitCLI

/// Reports as Markdown: whatever the content says is read back as those words, and as nothing else.
@Suite struct ReportMarkdownTests {
  /// The blocks that any reader of CommonMark sees, as the words of each; nil where one is no paragraph.
  private func paragraphs(_ markdown: String) -> [String?] {
    let source = SourceFile(path: "informe.md", text: markdown)
    return (MarkdownConverter.convert(source, readsAttributes: false).value ?? []).map { block in
      if case .paragraph(let inlines) = block.content { return inlines.plainText }
      return nil
    }
  }

  @Test(arguments: [
    "1. uno", "12) doce", "+ más", "- guion", "-", "---", "===", "+", "&copy; &amp; &#35;", "# título", "> cita", "~~~",
    "```",
    "    código", "* * *", "__init__", "[a](b)", "<b>", "a | b", "\\", "1.", "3.14", "-5 grados", "~~tachado~~",
    "1\\. uno",
  ]) func aParagraphIsAParagraph(_ text: String) {
    let wanted = String(text.drop { $0 == " " })
    #expect(paragraphs(ReportMarkdown.text([.paragraph(text)])) == [wanted])
    #expect(
      paragraphs(ReportMarkdown.text([.paragraph("antes"), .paragraph(text), .paragraph("después")]))
        == ["antes", wanted, "después"])
  }

  @Test func anyTextIsItself() {
    var generator = SeededGenerator(seed: 14)
    let pieces = [
      "1", "23", ".", ")", "+", "-", "=", "&", "copy", ";", "#", "*", "_", "~", "`", "\\", " ", "a", "é", "\u{301}",
      "<", ">", "!", "[", "]", "(", "|", ":",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      // By scalars: a blank with a combining mark behind it is a blank all the same.
      var scalars = text.unicodeScalars[...]
      while scalars.first == " " { scalars.removeFirst() }
      while scalars.last == " " { scalars.removeLast() }
      let words = String(scalars)
      guard !words.isEmpty else { continue }
      let found = paragraphs(ReportMarkdown.text([.paragraph(text)]))
      #expect(found == [words], "\(text.debugDescription)")
    }
  }

  /// In a list, the same: no item begins a list of its own.
  @Test func anItemIsAnItem() throws {
    let lines: [ReportLine] = [.item("1. uno", marker: "-", level: 0), .item("- dos", marker: "2.", level: 0)]
    let source = SourceFile(path: "informe.md", text: ReportMarkdown.text(lines))
    let lists = try #require(MarkdownConverter.convert(source, readsAttributes: false).value)
    let texts = lists.flatMap { block -> [String] in
      guard case .list(let list) = block.content else { return [] }
      return list.items.map { $0.blocks.count == 1 ? $0.lead.plainText : "?" }
    }
    #expect(texts == ["1. uno", "- dos"])
  }
}

/// Keys of long lists.
@Suite struct OptionKeyTests {
  @Test func noTwoOptionsHaveOneKey() async throws {
    let words = try await ShippedCatalog.load().words
    let quit = ChoicePrompt.Command(id: "quit", key: words.key(.keyQuit), label: "")
    for count in [1, 9, 20, 26, 27, 32] {
      for keys in [words.letters(count, besides: [quit]), words.optionKeys(count), (0..<count).map(TextTable.letter)] {
        #expect(Set(keys.map { $0.lowercased() }).count == count, "\(keys)")
        #expect(keys.allSatisfy { $0 == $0.lowercased().first })
      }
      #expect(!words.letters(count, besides: [quit]).contains(quit.key))
    }
  }
}
