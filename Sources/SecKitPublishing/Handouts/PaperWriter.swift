import SecKit

/// Who a paper is for; decides whether answers are shown. There is one source, never two.
public enum Projection: String, CaseIterable, Sendable {
  case learner, facilitator
}

/// Writes content for paper: no links to follow, channels spelled out, transclusions in place.
struct PaperWriter {
  let catalog: Catalog
  let today: CalendarDate
  let projection: Projection
  /// Whether this writes what another text brings in: links in it bring in nothing more, or texts that point at each other
  /// would never end.
  var isInside = false
  /// How many errors of the content are printed knowingly.
  var errorCount = 0
  /// The name of the style sheet that lies beside the paper.
  var stylesheet = WorkshopPapers.stylesheet

  var words: TextTable { catalog.words }

  /// Markdown of a document; a paragraph that is one link to content is replaced by what it points at.
  func html(_ blocks: [Block], of info: DocumentInfo, shift: Int = 0) -> [HTMLNode] {
    var before: String?
    return blocks.flatMap { block -> [HTMLNode] in
      let id = transclusion(block, of: info)
      defer { before = id?.document }
      guard !isInside, let id, let nodes = transcluded(id) else {
        return renderer(of: info, shift: shift).nodes([block])
      }
      // Once for several pieces of one document that follow each other.
      let isSaid = before == id.document || info.id == id.document
      return (isSaid ? [] : catalog.document(id.document).map { stale($0.info) } ?? []) + nodes
    }
  }

  func plain(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] {
    renderer(of: info, shift: 0).nodes(inlines)
  }

  private func renderer(of info: DocumentInfo, shift: Int) -> MarkdownHTML {
    let catalog = catalog
    var renderer = MarkdownHTML(
      taskWords: MarkdownHTML.TaskWords(open: words(.taskOpen), checked: words(.taskDone)),
      resolveImage: { _ in nil }
    ) { link in
      // Links to other content are words on paper; addresses outside stay, as a PDF can open them.
      guard case .external(let url) = catalog.target(of: link.destination, from: info) else { return nil }
      return SafeURL(url).map { MarkdownHTML.ResolvedLink($0) }
    }
    renderer.headingShift = shift
    renderer.anchor = { _ in nil }
    return renderer
  }

  /// What a paragraph stands for, if it holds nothing but one link to content.
  func transclusion(_ block: Block, of info: DocumentInfo) -> ContentID? {
    guard case .paragraph(let inlines) = block.content, inlines.count == 1, case .link(let link) = inlines[0],
      case .content(let id) = catalog.target(of: link.destination, from: info)
    else { return nil }
    return id
  }

  /// The pieces a transclusion puts in its place; nil for what has no form on paper of its own, whose words then stay.
  private func transcluded(_ id: ContentID) -> [HTMLNode]? {
    guard let document = catalog.document(id.document) else { return nil }
    var inner = self
    inner.isInside = true
    return inner.piece(id, of: document)
  }

  private func piece(_ id: ContentID, of document: Document) -> [HTMLNode]? {
    let info = document.info
    guard let local = id.local else { return catalog.helper(id.document).map { [helperCard($0)] } }
    if let item = catalog.item(id) { return [.element(.ul, [.classes("lista")], [self.item(item, of: info)])] }
    if let question = catalog.question(id) { return [self.question(question, of: info)] }
    let article = document.item.article
    for part in article.parts {
      switch part {
      case .checklist(let list) where list.id == local: return checklist(list, of: info)
      case .selection(let selection) where selection.id == local:
        return self.selection(selection, of: info)
      case .checkIn(let checkIn) where checkIn.id == local: return self.checkIn(checkIn, of: info)
      case .quiz(let quiz) where quiz.id == local: return self.quiz(quiz, of: info)
      case .prose(let section), .role(_, let section):
        guard let found = section.find(local) else { continue }
        return prose(found, of: info)
      case .checklist, .selection, .checkIn, .quiz: continue
      }
    }
    return nil
  }

  func prose(_ section: Section, of info: DocumentInfo) -> [HTMLNode] {
    [.element(.heading(max(3, section.level)), plain(section.title, of: info))]
      + html(section.blocks, of: info) + section.sections.flatMap { prose($0, of: info) }
  }

  /// Says that a text is overdue for review; also at the foot of every page.
  func stale(_ info: DocumentInfo) -> [HTMLNode] {
    guard info.reviewDue < today else { return [] }
    return [
      .element(
        .p, [.classes("vence")],
        text: "\(info.title): " + words(.reviewOverdue, ["date": words.date(info.reviewDue)]) + " "
          + words(.reviewOverdueAdvice))
    ]
  }
}

extension Section {
  fileprivate func find(_ id: String) -> Section? {
    self.id == id ? self : sections.lazy.compactMap { $0.find(id) }.first
  }
}
