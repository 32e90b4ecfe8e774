import SecKit

extension WorkshopPapers {
  /// What participants take home: their sheets of every session, the questions, no answers, no facilitator's words.
  static func handout(_ workshop: Workshop, _ writer: PaperWriter) -> Paper {
    let info = workshop.article.info
    var content = writer.stale(info)
    content.append(.element(.p, [.classes("caja nota")], text: writer.words(.handoutPrivacy)))
    for session in workshop.sessions {
      let parts = session.parts.filter { $0.reader != .facilitator }
      guard !parts.isEmpty else { continue }
      var nodes: [HTMLNode] = [.element(.h2, writer.plain(session.title, of: info))]
      for part in parts {
        // A sheet that is called what every sheet is called needs no title of its own.
        if let title = part.title, part.reader == .everybody {
          nodes.append(.element(.h3, writer.plain(title, of: info)))
        }
        nodes += writer.html(part.blocks, of: info)
      }
      content.append(.element(.section, [.classes("sesion")], nodes))
    }
    for case .role(.participants, let section) in workshop.article.parts {
      content += writer.prose(section, of: info)
    }
    content += questions(.guidePre, workshop.pre, writer)
    content += questions(.guidePost, workshop.post, writer)
    content += colophon(writer, info)
    return document(
      writer, name: handoutName, above: writer.words(.handoutTitle), info: info, content)
  }
}
