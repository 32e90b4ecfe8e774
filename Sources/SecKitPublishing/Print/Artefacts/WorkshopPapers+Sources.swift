import SecKit

extension WorkshopPapers {
  /// The documents whose words may be on a workshop's papers: its own, those of its questions, and those that stand for a
  /// paragraph that is one link.
  public static func sources(of workshop: Workshop, in catalog: Catalog) -> [Document] {
    let today = workshop.article.info.reviewed
    let writer = PaperWriter(catalog: catalog, today: today, projection: .facilitator)
    var open = [workshop.article.info.id] + (workshop.pre + workshop.post).compactMap { ContentID($0.text)?.document }
    var seen: Set<String> = []
    var found: [Document] = []
    while let id = open.popLast() {
      guard seen.insert(id).inserted, let document = catalog.document(id) else { continue }
      found.append(document)
      open += document.blocks.everyBlock.compactMap { writer.transclusion($0, of: document.info)?.document }
    }
    return found.sorted { $0.source.path < $1.source.path }
  }
}

extension [Block] {
  /// These blocks and those in them.
  fileprivate var everyBlock: [Block] {
    flatMap { block -> [Block] in
      switch block.content {
      case .quote(let blocks): [block] + blocks.everyBlock
      case .list(let list): [block] + list.items.flatMap(\.blocks).everyBlock
      case .paragraph, .heading, .code, .thematicBreak: [block]
      }
    }
  }
}
