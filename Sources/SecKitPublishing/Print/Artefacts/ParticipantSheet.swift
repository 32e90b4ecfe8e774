import SecKit

/// What participants take home: their sheets of every session, the questions, no answers, no facilitator's words.
struct ParticipantSheet: Artefact {
  static let id = "hoja-participantes"
  static let projection = Projection.learner
  static let above = TextKey.handoutTitle

  let context: WorkshopContext

  init(_ context: WorkshopContext) { self.context = context }

  var content: [HTMLNode] {
    var content: [HTMLNode] = [.element(.p, [.classes("caja nota")], text: words(.handoutPrivacy))]
    content += writer.html(workshop.article.lead, of: info)
    for element in workshop.elements {
      switch element {
      case .session(let session): content += self.session(session)
      case .part(let part): content += sheet(part, from: 2)
      }
    }
    content += questions(.guidePre, workshop.pre)
    content += questions(.guidePost, workshop.post)
    return content
  }

  private func session(_ session: Workshop.Session) -> [HTMLNode] {
    let parts = session.parts.filter { $0.reader != .facilitator }.enumerated().flatMap { index, part in
      sheet(part, from: 3, isFirst: index == 0)
    }
    guard !parts.isEmpty else { return [] }
    return [
      .element(
        .section, [.classes("sesion")], [.element(.h2, writer.plain(session.title, of: info))] + parts)
    ]
  }

  private func sheet(_ part: Workshop.Part, from level: Int, isFirst: Bool = false) -> [HTMLNode] {
    guard part.reader != .facilitator else { return [] }
    return heading(part, from: level, isFirst: isFirst) + writer.html(part.blocks, of: info)
  }
}
