import SecKit

extension Artefact {
  /// A part's title, in the guide with a word that it is on the sheet too.
  /// - Parameter isFirst: whether the part is the first of its session on this paper.
  func heading(_ part: Workshop.Part, from level: Int, isFirst: Bool = false) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    if part.reader == .participants, Self.projection == .facilitator {
      nodes.append(.element(.p, [.element(.strong, text: words(.guideParticipants))]))
    }
    // A sheet that is called what every sheet is called needs no title of its own where the line above says it, or where
    // nothing else of the session stands before it, which it would seem to belong to.
    let isSheet =
      part.reader == .participants && part.title?.plainText == words(.handoutSheet)
      && (isFirst || Self.projection == .facilitator)
    if let heading = part.heading, !isSheet {
      nodes.append(.element(.heading(max(level, heading.level)), writer.plain(heading.title, of: info)))
    }
    return nodes
  }

  /// Questions by their ids, with the word above them.
  func questions(_ title: TextKey, _ ids: [LocatedText]) -> [HTMLNode] {
    let writer = writer
    var said: Set<String> = []
    let nodes = ids.flatMap { id -> [HTMLNode] in
      guard let id = ContentID(id.text), let question = writer.catalog.question(id),
        let info = writer.catalog.document(id.document)?.info
      else { return [] }
      let stale = said.insert(info.id).inserted ? ReviewNote(info).onPaper(writer) : []
      return stale + [QuestionCard(question, of: info).onPaper(writer)]
    }
    guard !nodes.isEmpty else { return [] }
    return [
      .element(.section, [.classes("salto")], [.element(.h2, text: words(title))] + nodes)
    ]
  }
}
