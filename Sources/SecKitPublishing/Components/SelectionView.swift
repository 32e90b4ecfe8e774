import SecKit

/// Items of other documents, with what the author says of each here.
struct SelectionView {
  let selection: Article.Selection
  let info: DocumentInfo

  init(_ selection: Article.Selection, of info: DocumentInfo) {
    self.selection = selection
    self.info = info
  }

  /// The title stands above.
  func onPage(_ r: some PageMedium) -> [HTMLNode] { content(r) { entryOnPage($0, r) } }

  func onPaper(_ r: some PaperMedium) -> [HTMLNode] {
    [.element(.h3, r.plain(selection.title, of: info))] + content(r) { entryOnPaper($0, r) }
  }

  private func content(
    _ r: some ContentRenderer, _ entry: (Article.Selection.Entry) -> HTMLNode
  ) -> [HTMLNode] {
    selection.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .text(let blocks): r.html(blocks, of: info)
      case .items(let entries): [.element(.ul, [.classes("lista")], entries.map(entry))]
      }
    }
  }

  /// The item that an entry brings in, and the document that it is from.
  private func item(_ entry: Article.Selection.Entry, _ r: some ContentRenderer) -> ChecklistItemView? {
    guard let id = r.target(entry.link, of: info), let item = r.catalog.item(id),
      let owner = r.catalog.document(id.document)?.info
    else { return nil }
    return ChecklistItemView(item, of: owner)
  }

  private func entryOnPage(_ entry: Article.Selection.Entry, _ r: some PageMedium) -> HTMLNode {
    let words: [HTMLNode] = [.element(.p, [.classes("apunte")], r.text(entry.words, of: info))]
    let details = r.html(entry.details, of: info)
    guard let item = item(entry, r) else { return .element(.li, [.classes("punto")], words + details) }
    // Two durations for one thing would contradict each other: the author's is about today.
    let facts = item.facts(r, effort: !entry.saysHowLong)
    return .element(
      .li, [.classes("punto")],
      item.statement(r) + ReviewNote(item.info).onPage(r) + words + facts + details + item.whyAndHow(r, anchors: false))
  }

  private func entryOnPaper(_ entry: Article.Selection.Entry, _ r: some PaperMedium) -> HTMLNode {
    let words: [HTMLNode] =
      [.element(.p, r.plain(entry.words, of: info))] + r.html(entry.details, of: info)
    guard let item = item(entry, r) else { return .element(.li, [.classes("punto")], words) }
    return .element(
      .li, [.classes("punto")],
      [Box.empty, .element(.span, [.classes("afirmacion")], r.plain(item.item.text, of: item.info))] + words)
  }
}
