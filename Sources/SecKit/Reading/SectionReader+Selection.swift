extension SectionReader {
  /// Reads a section of class `.selection`.
  mutating func selection(_ section: Section) -> Article.Selection {
    let parts = listParts(section.blocks, holdsItems: { _ in true }) { $0.entry($1) }
    if parts.items().isEmpty {
      report(.sectionBody, section.range, ["name": "selection", "expected": "@expected.links"])
    }
    return Article.Selection(id: section.id, title: section.title, level: section.level, parts: parts)
  }

  /// Reads an item, which has one link; the rest of its text is what the author says of it.
  private mutating func entry(_ item: ListItem) -> Article.Selection.Entry? {
    refuseBox(of: item)
    refuseBoxes(in: item.rest)
    guard let link = item.lead.links.first else {
      report(.selectionLink, SourceRange(at: item.range.start))
      return nil
    }
    let beside = (item.lead.withoutLinks + item.rest.paragraphs.flatMap(\.inlines)).plainText
    return Article.Selection.Entry(
      link: link, words: item.lead, details: item.rest, saysHowLong: Effort.isSaid(in: beside))
  }
}

extension [Inline] {
  /// The running text without the texts of its links.
  fileprivate var withoutLinks: [Inline] {
    filter { if case .link = $0 { false } else { true } }
  }
}

extension Effort {
  /// Whether a text states how long something takes: a number, then minutes or hours, in Spanish, English or abbreviated.
  static func isSaid(in text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let units: Set<Substring> = [
      "min", "minuto", "minutos", "minute", "minutes", "h", "hora", "horas", "hour", "hours",
    ]
    return words.indices.contains { index in
      let number = words[index].prefix(while: \.isNumber)
      guard !number.isEmpty else { return false }
      let unit = words[index].dropFirst(number.count)
      if !unit.isEmpty { return units.contains(unit) }
      return index + 1 < words.count && units.contains(words[index + 1])
    }
  }
}
