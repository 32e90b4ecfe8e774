import SecKit

extension PageRenderer {
  /// Items of other documents, with what the author says of each here and a link to where it stands.
  func selection(_ selection: Article.Selection, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(selection.title, level: selection.level, id: selection.id, of: info)]
    for part in selection.parts {
      switch part {
      case .text(let blocks): nodes += html(blocks, of: info)
      case .items(let entries):
        var items: [HTMLNode] = []
        for entry in entries { items.append(self.entry(entry, of: info)) }
        nodes.append(.element(.ul, [.classes("lista")], items))
      }
    }
    return nodes
  }

  private func entry(_ entry: Article.Selection.Entry, of info: DocumentInfo) -> HTMLNode {
    let words: [HTMLNode] = [.element(.p, [.classes("apunte")], text(entry.words, of: info))]
    guard let id = target(entry.link, of: info), let item = catalog.item(id),
      let owner = catalog.document(id.document)?.info
    else { return .element(.li, [.classes("punto")], words + html(entry.details, of: info)) }
    // Two durations for one thing would contradict each other: the author's is about today.
    let facts = datos(chips(item, effort: !entry.saysHowLong))
    return .element(
      .li, [.classes("punto")],
      statement(item, of: owner) + staleNote(owner) + words + facts + html(entry.details, of: info)
        + whyAndHow(item, of: owner, anchors: false))
  }
}
