import SecKit

extension WorkshopPapers {
  /// What participants take home: their sheets of every session, the questions, no answers, no facilitator's words.
  static func handout(_ workshop: Workshop, _ writer: PaperWriter) -> Paper {
    let info = workshop.article.info
    var content = writer.stale(info)
    content.append(.element(.p, [.classes("caja nota")], text: writer.words(.handoutPrivacy)))
    content += writer.html(workshop.article.lead, of: info)
    for element in workshop.elements {
      switch element {
      case .session(let session): content += self.session(session, writer, info)
      case .part(let part): content += sheet(part, writer, info, from: 2)
      }
    }
    content += questions(.guidePre, workshop.pre, writer)
    content += questions(.guidePost, workshop.post, writer)
    content += colophon(writer, info)
    return document(
      writer, name: handoutName, above: writer.words(.handoutTitle), info: info, content)
  }

  private static func session(
    _ session: Workshop.Session, _ writer: PaperWriter, _ info: DocumentInfo
  ) -> [HTMLNode] {
    let parts = session.parts.filter { $0.reader != .facilitator }.enumerated().flatMap { index, part in
      sheet(part, writer, info, from: 3, isFirst: index == 0)
    }
    guard !parts.isEmpty else { return [] }
    return [
      .element(
        .section, [.classes("sesion")], [.element(.h2, writer.plain(session.title, of: info))] + parts)
    ]
  }

  private static func sheet(
    _ part: Workshop.Part, _ writer: PaperWriter, _ info: DocumentInfo, from level: Int, isFirst: Bool = false
  ) -> [HTMLNode] {
    guard part.reader != .facilitator else { return [] }
    return heading(part, writer, info, from: level, isFirst: isFirst) + writer.html(part.blocks, of: info)
  }
}
