import Testing

@testable import SecKit

@Suite struct InlineTextTests {
  private func blocks(_ text: String) -> [Block] {
    MarkdownConverter.convert(SourceFile(path: "a.md", text: text)).value ?? []
  }

  @Test func plainTextKeepsTheWords() {
    let text = blocks("a *b **c*** `d`\n[e *f*](g) ![h](i)  \nj\n").paragraphs.first?.inlines.plainText
    #expect(text == "a b c d e f h j")
  }

  @Test func linksAndImagesAreFoundWhereverTheyStand() {
    let all = blocks("# [a](1)\n\n> *[b](2)*\n\n- c\n  1. **[d](3)**\n\n[![e](4)](5)\n\n*![f](6)*\n")
    #expect(all.links.map(\.destination) == ["1", "2", "3", "5"])
    #expect(all.images.map(\.source) == ["4", "6"])
  }

  @Test func itemsKnowTheirLeadAndTheRest() {
    guard case .list(let list) = blocks("- a\n\n  b\n- > c\n-\n").first?.content else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.lead.plainText) == ["a", "", ""])
    #expect(list.items.map(\.rest.count) == [1, 1, 0])
  }

  @Test func sectionsAreTrees() {
    let (lead, sections) = Section.tree(blocks("a\n\n## B {#b}\n\nc\n\n#### D\n\ne\n\n### F\n\n## G\n\n# H\n"))
    #expect(lead.count == 1)
    #expect(sections.map(\.title.plainText) == ["B", "G", "H"])
    #expect(sections[0].id == "b")
    #expect(sections[0].sections.map(\.title.plainText) == ["D", "F"])
    #expect(sections[0].all.map(\.level) == [2, 4, 3])
    #expect(sections[0].flattened.map { $0.heading?.inlines.plainText } == [nil, "D", nil, "F"])
  }
}
