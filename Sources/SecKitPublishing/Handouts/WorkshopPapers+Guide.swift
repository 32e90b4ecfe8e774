import SecKit

extension WorkshopPapers {
  /// Everything a facilitator needs, with answers and clock.
  static func guide(_ workshop: Workshop, _ writer: PaperWriter) -> Paper {
    let info = workshop.article.info
    var content = writer.stale(info)
    content += overview(workshop, writer)
    content += writer.html(workshop.article.lead, of: info)
    for part in workshop.article.parts {
      if case .prose(let section) = part { content += writer.prose(section, of: info) }
      if case .role(_, let section) = part { content += writer.prose(section, of: info) }
    }
    content += message(.guideBefore, workshop.before, writer, info)
    for slot in Schedule(workshop).slots { content.append(session(slot, writer, info)) }
    content += questions(.guidePre, workshop.pre, writer)
    if workshop.post.map(\.text) != workshop.pre.map(\.text) {
      content += questions(.guidePost, workshop.post, writer)
    }
    content += message(.guideAfter, workshop.after, writer, info)
    content += colophon(writer, info)
    return document(writer, name: guideName, above: writer.words(.guideTitle), info: info, content)
  }

  private static func overview(_ workshop: Workshop, _ writer: PaperWriter) -> [HTMLNode] {
    let words = writer.words
    let info = workshop.article.info
    let group = words(
      .workshopGroup,
      ["low": String(workshop.group.lowerBound), "high": String(workshop.group.upperBound)])
    let facts = [
      words.duration(minutes: workshop.minutes), group,
      words(.workshopFacilitators, ["n": String(workshop.facilitators)]),
    ]
    var nodes: [HTMLNode] = [
      .element(.ul, [.classes("datos")], facts.map { .element(.li, [.classes("ficha")], text: $0) })
    ]
    if let note = workshop.audienceNote {
      nodes += [.element(.h2, text: words(.guideForWhom)), .element(.p, text: note)]
    }
    nodes += [
      .element(.h2, text: words(.workshopObjectives)),
      .element(.ul, info.objectives.map { .element(.li, text: $0.text) }),
      .element(.h2, text: words(.workshopAgenda)), agenda(workshop, writer),
      .element(.h2, text: words(.workshopMaterials)),
      .element(
        .ul, [.classes("tareas")],
        workshop.materials.map {
          .element(
            .li, [.element(.span, [.classes("casilla"), .ariaHidden], text: "☐"), .element(.span, text: $0)])
        }),
      .element(.p, [.classes("caja aviso")], text: words(.guideCheckDates)),
    ]
    return nodes
  }

  private static func agenda(_ workshop: Workshop, _ writer: PaperWriter) -> HTMLNode {
    let words = writer.words
    let info = workshop.article.info
    let head: HTMLNode = .element(
      .thead,
      [
        .element(
          .tr,
          [words(.guideTime), words(.guideSession), words(.guideDuration)].map {
            .element(.th, [.scope(.col)], text: $0)
          })
      ])
    let rows = Schedule(workshop).slots.map { slot -> HTMLNode in
      .element(
        .tr,
        [
          .element(.td, text: "\(Schedule.clock(slot.start))–\(Schedule.clock(slot.end))"),
          .element(.td, writer.plain(slot.session.title, of: info)),
          .element(.td, text: words.duration(minutes: slot.session.minutes)),
        ])
    }
    return .element(.table, [.classes("agenda")], [head, .element(.tbody, rows)])
  }

  private static func message(
    _ title: Word, _ blocks: [Block], _ writer: PaperWriter, _ info: DocumentInfo
  ) -> [HTMLNode] {
    blocks.isEmpty
      ? []
      : [
        .element(.h2, text: writer.words(title)),
        .element(.div, [.classes("caja nota")], writer.html(blocks, of: info, shift: 2)),
      ]
  }

  private static func session(_ slot: Schedule.Slot, _ writer: PaperWriter, _ info: DocumentInfo) -> HTMLNode {
    let words = writer.words
    let session = slot.session
    let title: [HTMLNode] = [
      .element(.span, [.classes("hora")], text: "\(Schedule.clock(slot.start))–\(Schedule.clock(slot.end))"),
      .text(" "),
    ]
    var facts = [words(session.phase.word), words.duration(minutes: session.minutes)]
    facts += session.objectives.compactMap { objective in
      info.objectives.first { $0.id == objective.text }?.text
    }
    var content: [HTMLNode] = [
      .element(.h2, title + writer.plain(session.title, of: info)),
      .element(.ul, [.classes("datos")], facts.map { .element(.li, [.classes("ficha")], text: $0) }),
    ]
    for part in session.parts {
      var nodes: [HTMLNode] = []
      if let title = part.title, part.reader != .participants {
        nodes.append(.element(.h3, writer.plain(title, of: info)))
      }
      if part.reader == .participants {
        nodes.append(.element(.p, [.element(.strong, text: words(.guideParticipants))]))
      }
      nodes += writer.html(part.blocks, of: info)
      content.append(
        .element(.div, [.classes(part.reader == .participants ? "hoja" : "guia")], nodes))
    }
    return .element(.section, [.classes("sesion")], content)
  }

  static func questions(_ title: Word, _ ids: [Attributes.Located], _ writer: PaperWriter) -> [HTMLNode] {
    var said: Set<String> = []
    let nodes = ids.flatMap { id -> [HTMLNode] in
      guard let id = ContentID(id.text), let question = writer.catalog.question(id),
        let info = writer.catalog.document(id.document)?.info
      else { return [] }
      let stale = said.insert(info.id).inserted ? writer.stale(info) : []
      return stale + [writer.question(question, of: info)]
    }
    guard !nodes.isEmpty else { return [] }
    return [
      .element(.section, [.classes("salto")], [.element(.h2, text: writer.words(title))] + nodes)
    ]
  }

}
