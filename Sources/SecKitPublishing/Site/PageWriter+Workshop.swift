import SecKit

extension PageWriter {
  /// What a trainer wants to know before choosing a workshop; the guide itself is made for paper.
  mutating func workshopPage(_ workshop: Workshop) -> OutputFile {
    let info = workshop.article.info
    var content = staleBanner(info) + title(info)
    content.append(
      .element(
        .ul, [.classes("datos")],
        [
          chip(words.duration(minutes: workshop.minutes), "esfuerzo"),
          chip(
            words(
              .workshopGroup,
              ["low": String(workshop.group.lowerBound), "high": String(workshop.group.upperBound)])),
          chip(words(.workshopFacilitators, ["n": String(workshop.facilitators)])),
        ]))
    if let note = workshop.audienceNote { content.append(.element(.p, text: note)) }
    content += html(workshop.article.lead, of: info)
    content.append(.element(.h2, text: words(.workshopObjectives)))
    content.append(.element(.ul, info.objectives.map { .element(.li, text: $0.text) }))
    content.append(.element(.h2, text: words(.workshopAgenda)))
    content.append(
      .element(
        .ol, [.classes("agenda")],
        Schedule(workshop).slots.map { slot in
          .element(
            .li,
            [
              .element(.strong, text: Schedule.clock(slot.start)), .text(" "),
              .element(.span, plain(slot.session.title, of: info)),
              .text(" · " + words.duration(minutes: slot.session.minutes)),
            ])
        }))
    content.append(.element(.h2, text: words(.workshopMaterials)))
    content.append(.element(.ul, workshop.materials.map { .element(.li, text: $0) }))
    content.append(.element(.p, [.classes("caja nota")], text: words(.workshopPrint, ["id": info.id])))
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary, section: .workshops), content)
  }
}
