/// Statements about how one is doing. Never scored, never kept: each leads to care and people.
public struct CheckIn: Sendable {
  public struct Item: Sendable {
    public let id: ContentID
    public let text: [Inline]
    /// What helps, with links.
    public let details: [Block]
  }

  public let id: String?
  public let title: [Inline]
  public let introduction: [Block]
  public let items: [Item]
}

extension SectionReader {
  /// Reads a section of class `.check-in`: a list of statements with ids, each with a link to care or people below it.
  mutating func checkIn(_ section: Section) -> CheckIn {
    var introduction: [Block] = []
    var items: [CheckIn.Item] = []
    for block in section.blocks {
      guard case .list(let list) = block.content else {
        introduction.append(block)
        continue
      }
      for item in list.items {
        check(item.attributes, allowed: Allowed())
        let start = SourceRange(at: item.range.start)
        if item.rest.links.isEmpty {
          report(.sectionBody, start, ["name": "check-in", "expected": "@expected.link-below"])
        }
        guard let id = requiredID(item.attributes, at: start) else { continue }
        items.append(CheckIn.Item(id: id, text: item.lead, details: item.rest))
      }
    }
    if items.isEmpty {
      report(.sectionBody, section.range, ["name": "check-in", "expected": "@expected.bullets"])
    }
    return CheckIn(id: section.id, title: section.title, introduction: introduction, items: items)
  }
}

extension Article {
  /// The check-in of the document, if it has one.
  public var checkIn: CheckIn? {
    parts.lazy.compactMap { if case .checkIn(let checkIn) = $0 { checkIn } else { nil } }.first
  }
}
