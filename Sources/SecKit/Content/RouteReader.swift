/// Reads a decision route: every level-2 heading is a node.
enum RouteReader {
  static func read(_ reader: inout SectionReader, _ blocks: [Block]) -> Route {
    let (lead, sections) = Section.tree(blocks)
    let nodes = sections.compactMap { node(&reader, $0) }
    if nodes.isEmpty {
      reader.report(
        .sectionBody, SourceRange(at: reader.info.place.idRange.start),
        ["name": "danger", "expected": "@expected.nodes"])
    }
    return Route(article: Article(info: reader.info, lead: lead, parts: []), nodes: nodes)
  }

  private static func node(_ reader: inout SectionReader, _ section: Section) -> Route.Node? {
    reader.check(
      section.attributes,
      allowed: SectionReader.Allowed(classes: Role.allowed(in: .route).map(\.rawValue)))
    let id = reader.requiredID(section.attributes, at: section.range)
    var text: [Block] = []
    var actions: [ListItem] = []
    var answers: [Route.Answer] = []
    for block in section.allBlocks {
      guard case .list(let list) = block.content else {
        text.append(block)
        continue
      }
      if list.start != nil {
        actions += list.items
      } else if list.items.allSatisfy({ $0.isAnswer }) {
        for item in list.items { if let answer = answer(&reader, item) { answers.append(answer) } }
      } else {
        text.append(block)
      }
    }
    // What belongs to the node was looked at all the same, so that the missing id is all that is said.
    guard let id else { return nil }
    return Route.Node(
      id: id, title: section.title, text: text, isDanger: section.attributes.hasClass("danger"),
      isEnd: section.attributes.hasClass("end"), actions: actions, answers: answers, range: section.range)
  }

  private static func answer(_ reader: inout SectionReader, _ item: ListItem) -> Route.Answer? {
    reader.check(item.attributes, allowed: SectionReader.Allowed(classes: ["not-helped"]))
    guard let link = item.lead.links.first else { return nil }
    return Route.Answer(
      text: link.children, link: link, isNotHelped: item.attributes.hasClass("not-helped"),
      range: SourceRange(at: item.range.start))
  }
}

extension ListItem {
  /// Whether the whole first paragraph is one link.
  fileprivate var isAnswer: Bool {
    guard rest.isEmpty, lead.count == 1, case .link = lead.first else { return false }
    return true
  }
}
