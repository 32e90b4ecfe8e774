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
    // Only nodes have pages: an id further in would be a link to nowhere.
    for sub in section.sections.flatMap(\.all) {
      if let id = sub.attributes.id { reader.report(.attributesMisplaced, id.range) }
    }
    let (body, items) = split(&reader, section.flattened)
    let answers = items.compactMap { answer(&reader, $0) }
    reader.refuseBeyondKeys(answers.map(\.range), limit: 10)
    // The node's content was checked all the same, so that the missing id is the only fault reported.
    guard let id else { return nil }
    return Route.Node(
      id: id, title: section.title, body: body, isDanger: section.attributes.hasClass("danger"),
      isEnd: section.attributes.hasClass("end"), answers: answers,
      range: section.range)
  }

  /// Splits a node into the text above the answers and the answers: the last list of links. The list ends the node, as every
  /// projection shows the answers below everything else.
  private static func split(
    _ reader: inout SectionReader, _ blocks: [Block]
  ) -> (body: [Block], answers: [ListItem]) {
    guard let last = blocks.lastIndex(where: { $0.list?.isOfAnswers ?? false }) else { return (blocks, []) }
    for block in blocks[(last + 1)...] { reader.report(.afterAnswers, block.range) }
    // A different bullet begins another list; with nothing between them, readers see one list.
    var first = last
    while first > 0, blocks[first - 1].list?.isOfAnswers ?? false { first -= 1 }
    let body = Array(blocks[..<first])
    for block in body {
      guard let list = block.list, list.isOfAnswers, list.items.contains(where: \.leadsOn) else { continue }
      reader.report(.listApart, SourceRange(at: block.range.start))
    }
    return (body, blocks[first...last].flatMap { $0.list?.items ?? [] })
  }

  private static func answer(_ reader: inout SectionReader, _ item: ListItem) -> Route.Answer? {
    reader.check(item.attributes, allowed: SectionReader.Allowed(classes: ["not-helped"]))
    if let id = item.attributes.id { reader.report(.attributesMisplaced, id.range) }
    reader.refuseBox(of: item)
    guard let link = item.lead.links.first else { return nil }
    return Route.Answer(
      text: link.children, link: link, isNotHelped: item.attributes.hasClass("not-helped"),
      range: SourceRange(at: item.range.start))
  }
}

extension Block.List {
  /// Whether every item consists of one link.
  fileprivate var isOfAnswers: Bool { start == nil && items.allSatisfy(\.isAnswer) }
}

extension ListItem {
  /// Whether the whole item is one link.
  fileprivate var isAnswer: Bool {
    guard blocks.count == 1, lead.count == 1, case .link = lead.first else { return false }
    return true
  }

  /// Whether an answer leads to a node or a route, or says that it did not help: in a list of things to read, no item does.
  fileprivate var leadsOn: Bool {
    guard let destination = lead.links.first?.destination else { return false }
    return attributes.hasClass("not-helped") || !destination.contains { "/:".contains($0) }
  }
}
