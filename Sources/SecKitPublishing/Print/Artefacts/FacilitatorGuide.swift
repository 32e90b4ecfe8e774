import SecKit

/// Everything a facilitator needs, with answers and clock.
struct FacilitatorGuide: Artefact {
  static let id = "guia-facilitacion"
  static let projection = Projection.facilitator
  static let above = TextKey.guideTitle

  let context: WorkshopContext

  init(_ context: WorkshopContext) { self.context = context }

  var content: [HTMLNode] {
    var content = overview()
    content += message(.guideBefore, workshop.before)
    content += writer.html(workshop.article.lead, of: info)
    var slots = Schedule(workshop).slots[...]
    for element in workshop.elements {
      switch element {
      case .session: if let slot = slots.popFirst() { content.append(session(slot)) }
      case .part(let part): content += self.part(part)
      }
    }
    content += questions(.guidePre, workshop.pre)
    if workshop.post.map(\.text) != workshop.pre.map(\.text) {
      content += questions(.guidePost, workshop.post)
    }
    content += message(.guideAfter, workshop.after)
    return content
  }

  private func overview() -> [HTMLNode] {
    let words = words
    let group = words(
      .workshopGroup,
      ["low": String(workshop.group.lowerBound), "high": String(workshop.group.upperBound)])
    let facts = [
      words.duration(minutes: workshop.minutes), group,
      words(.workshopFacilitators, ["n": String(workshop.facilitators)]),
    ]
    var nodes: [HTMLNode] = [
      FactList.node(facts)
    ]
    if let note = workshop.audienceNote {
      nodes += [.element(.h2, text: words(.guideForWhom)), .element(.p, text: note)]
    }
    nodes += [
      .element(.h2, text: words(.workshopObjectives)),
      .element(.ul, info.objectives.map { .element(.li, text: $0.text) }),
      .element(.h2, text: words(.workshopAgenda)), agenda(),
      .element(.h2, text: words(.workshopMaterials)),
      Box.list(workshop.materials),
      .element(.p, [.classes("caja aviso")], text: words(.guideCheckDates)),
    ]
    return nodes
  }

  private func agenda() -> HTMLNode {
    let words = words
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

  private func message(_ title: TextKey, _ blocks: [Block]) -> [HTMLNode] {
    blocks.isEmpty
      ? []
      : [
        .element(.h2, text: words(title)),
        .element(.div, [.classes("caja nota")], writer.html(blocks, of: info, shift: 2)),
      ]
  }

  private func session(_ slot: Schedule.Slot) -> HTMLNode {
    let words = words
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
      FactList.node(facts),
    ]
    for part in session.parts { content.append(wrapped(part)) }
    return .element(.section, [.classes("sesion")], content)
  }

  private func wrapped(_ part: Workshop.Part) -> HTMLNode {
    .element(
      .div, [.classes(part.reader == .participants ? "hoja" : "guia")],
      heading(part, from: 3)
        + writer.html(part.blocks, of: info))
  }

  /// What stands beside the sessions.
  private func part(_ part: Workshop.Part) -> [HTMLNode] {
    if part.reader == .participants { return [wrapped(part)] }
    return heading(part, from: 2) + writer.html(part.blocks, of: info)
  }
}
