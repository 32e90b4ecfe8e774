import SecKit

extension WorkshopPapers {
  /// Everything a facilitator needs, with answers and clock.
  static func guide(_ workshop: Workshop, _ writer: PaperWriter) -> Paper {
    let info = workshop.article.info
    var content = writer.stale(info)
    content += overview(workshop, writer)
    content += message(.guideBefore, workshop.before, writer, info)
    content += writer.html(workshop.article.lead, of: info)
    var slots = Schedule(workshop).slots[...]
    for element in workshop.elements {
      switch element {
      case .session: if let slot = slots.popFirst() { content.append(session(slot, writer, info)) }
      case .part(let part): content += self.part(part, writer, info)
      }
    }
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
    _ title: TextKey, _ blocks: [Block], _ writer: PaperWriter, _ info: DocumentInfo
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
    for part in session.parts { content.append(wrapped(part, writer, info)) }
    return .element(.section, [.classes("sesion")], content)
  }

  private static func wrapped(_ part: Workshop.Part, _ writer: PaperWriter, _ info: DocumentInfo) -> HTMLNode {
    .element(
      .div, [.classes(part.reader == .participants ? "hoja" : "guia")],
      heading(part, writer, info, from: 3)
        + writer.html(part.blocks, of: info))
  }

  /// What stands beside the sessions.
  private static func part(_ part: Workshop.Part, _ writer: PaperWriter, _ info: DocumentInfo) -> [HTMLNode] {
    if part.reader == .participants { return [wrapped(part, writer, info)] }
    return heading(part, writer, info, from: 2) + writer.html(part.blocks, of: info)
  }

  /// A part's title, in the guide with a word that it is on the sheet too.
  /// - Parameter isFirst: whether the part is the first of its session on this paper.
  static func heading(
    _ part: Workshop.Part, _ writer: PaperWriter, _ info: DocumentInfo, from level: Int, isFirst: Bool = false
  ) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    if part.reader == .participants, writer.projection == .facilitator {
      nodes.append(.element(.p, [.element(.strong, text: writer.words(.guideParticipants))]))
    }
    // A sheet that is called what every sheet is called needs no title of its own where the line above says it, or where
    // nothing else of the session stands before it, which it would seem to belong to.
    let isSheet =
      part.reader == .participants && part.title?.plainText == writer.words(.handoutSheet)
      && (isFirst || writer.projection == .facilitator)
    if let heading = part.heading, !isSheet {
      nodes.append(.element(.heading(max(level, heading.level)), writer.plain(heading.title, of: info)))
    }
    return nodes
  }

  static func questions(_ title: TextKey, _ ids: [LocatedText], _ writer: PaperWriter) -> [HTMLNode] {
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
