import SecKit

/// Writes content for paper: no links to follow, channels spelled out, transclusions in place.
struct PaperWriter: PaperMedium {
  let catalog: Catalog
  let today: CalendarDate
  let projection: Projection
  /// Whether this writes what another text brings in: links in it bring in nothing more, or texts that point at each other
  /// would never end.
  var isInside = false
  /// How many errors of the content are printed knowingly.
  var errorCount = 0
  /// The name of the style sheet that lies beside the paper.
  var stylesheet = PrintDocument.stylesheet

  /// Markdown of a document; a paragraph that is one link to content is replaced by what it points at.
  func html(_ blocks: [Block], of info: DocumentInfo, shift: Int, anchors: Bool) -> [HTMLNode] {
    var before: String?
    return blocks.flatMap { block -> [HTMLNode] in
      let id = transclusion(block, of: info)
      defer { before = id?.document }
      guard !isInside, let id, let nodes = transcluded(id) else {
        return renderer(of: info, shift: shift).nodes([block])
      }
      // Once for several pieces of one document that follow each other.
      let isSaid = before == id.document || info.id == id.document
      return (isSaid ? [] : catalog.document(id.document).map { ReviewNote($0.info).onPaper(self) } ?? []) + nodes
    }
  }

  func plain(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] {
    renderer(of: info, shift: 0).nodes(inlines)
  }

  func text(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] { plain(inlines, of: info) }

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
    guard let local = id.local else { return catalog.helper(id.document).map { [ContactCard($0).onPaper(self)] } }
    if let item = catalog.item(id) {
      return [.element(.ul, [.classes("lista")], [ChecklistItemView(item, of: info).onPaper(self)])]
    }
    if let question = catalog.question(id) { return [QuestionCard(question, of: info).onPaper(self)] }
    let article = document.item.article
    for part in article.parts {
      switch part {
      case .checklist(let list) where list.id == local: return ChecklistView(list, of: info).onPaper(self)
      case .selection(let selection) where selection.id == local:
        return SelectionView(selection, of: info).onPaper(self)
      case .checkIn(let checkIn) where checkIn.id == local: return CheckInView(checkIn, of: info).onPaper(self)
      case .quiz(let quiz) where quiz.id == local: return QuizView(quiz, of: info).onPaper(self)
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
}

extension Section {
  fileprivate func find(_ id: String) -> Section? {
    self.id == id ? self : sections.lazy.compactMap { $0.find(id) }.first
  }
}
