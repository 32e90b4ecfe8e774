import SecKit

/// A whole document as report lines, in the order of its file. Only the feedback to questions is left to `seckit quiz`.
extension ContentLines {
  static func lines(_ item: ContentItem) -> [ReportLine] {
    let article = item.article
    var lines = Self.lines(article.lead) + article.parts.flatMap(part)
    if case .glossary(let glossary) = item {
      for term in glossary.terms { lines += [.blank, .heading(term.title)] + Self.lines(term.definition) }
    }
    return lines
  }

  private static func part(_ part: Article.Part) -> [ReportLine] {
    switch part {
    case .prose(let section), .role(_, let section): title(section.title) + lines(section.flattened)
    case .checklist(let list):
      title(list.title)
        + told(list.parts) { item in [.item("[ ] " + item.text.plainText)] + lines(item.details, level: 1) }
    case .selection(let selection):
      title(selection.title)
        + told(selection.parts) { entry in [.item("[ ] " + entry.words.plainText)] + lines(entry.details, level: 1) }
    case .checkIn(let checkIn):
      title(checkIn.title)
        + told(checkIn.parts) { item in [.item(item.text.plainText)] + lines(item.details, level: 1) }
    case .quiz(let quiz):
      title(quiz.title) + lines(quiz.introduction) + quiz.questions.map { .item($0.prompt.plainText) }
    }
  }

  private static func title(_ title: [Inline]) -> [ReportLine] { [.blank, .heading(title.plainText)] }
}

extension ContentLines {
  fileprivate static func told<Item>(
    _ parts: [ListPart<Item>], _ tell: (Item) -> [ReportLine]
  ) -> [ReportLine] {
    parts.flatMap { part -> [ReportLine] in
      switch part {
      case .text(let blocks): lines(blocks)
      case .items(let items): items.flatMap(tell)
      }
    }
  }
}
