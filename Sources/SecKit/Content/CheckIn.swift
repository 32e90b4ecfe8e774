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
  /// The heading's level in the file.
  public let level: Int
  /// The lists, and what is said around them.
  public let parts: [ListPart<Item>]

  /// The statements of all lists, in order.
  public var items: [Item] { parts.items() }
}

extension SectionReader {
  /// Reads a section of class `.check-in`: lists of statements with ids, each with a link to care or people below it.
  mutating func checkIn(_ section: Section) -> CheckIn {
    let parts = listParts(section.blocks, holdsItems: { _ in true }) { $0.statement($1) }
    let checkIn = CheckIn(id: section.id, title: section.title, level: section.level, parts: parts)
    if checkIn.items.isEmpty {
      report(.sectionBody, section.range, ["name": "check-in", "expected": "@expected.bullets"])
    }
    refuseBeyondKeys(checkIn.items.compactMap { $0.id.local.flatMap { localIDs[$0] } })
    return checkIn
  }

  private mutating func statement(_ item: ListItem) -> CheckIn.Item? {
    check(item.attributes, allowed: Allowed())
    let start = SourceRange(at: item.range.start)
    // Whoever ticks a statement at the terminal is asked there; a box in the file is shown nowhere.
    refuseBox(of: item)
    if !item.lead.hasWords { report(.itemWithoutText, start, ["hint": "@hint.item-text"]) }
    if item.rest.links.isEmpty {
      report(.sectionBody, start, ["name": "check-in", "expected": "@expected.link-below"])
    }
    return requiredID(item.attributes, at: start).map { CheckIn.Item(id: $0, text: item.lead, details: item.rest) }
  }
}

extension Article {
  /// The check-in of the document, if it has one; several sections make one.
  public var checkIn: CheckIn? {
    let all = parts.compactMap { if case .checkIn(let checkIn) = $0 { checkIn } else { nil } }
    return all.first.map {
      CheckIn(id: $0.id, title: $0.title, level: $0.level, parts: all.flatMap(\.parts))
    }
  }
}
