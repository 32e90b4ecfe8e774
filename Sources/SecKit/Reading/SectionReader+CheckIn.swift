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
    // The terminal asks for each statement; a box in the file would be shown nowhere.
    refuseBox(of: item)
    if !item.lead.hasWords { report(.itemWithoutText, start, ["hint": "@hint.item-text"]) }
    if item.rest.links.isEmpty {
      report(.sectionBody, start, ["name": "check-in", "expected": "@expected.link-below"])
    }
    return requiredID(item.attributes, at: start).map { CheckIn.Item(id: $0, text: item.lead, details: item.rest) }
  }
}
