import SecKit

/// What a trainer wants to know before choosing a workshop; the guide itself is made for paper.
struct WorkshopPage: Page {
  let workshop: Workshop
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    site.catalog.workshops.compactMap { workshop in
      site.paths.page(of: workshop.article.info.id).map { WorkshopPage(workshop: workshop, path: $0) }
    }
  }

  var document: String? { workshop.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { [] }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: workshop.article.info.title, description: workshop.article.info.summary, section: .workshops)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let words = r.words
    let info = workshop.article.info
    var content = ReviewNote(info).banner(r) + r.title(info)
    let group = words(
      .workshopGroup, ["low": String(workshop.group.lowerBound), "high": String(workshop.group.upperBound)])
    content.append(
      FactList.node([
        FactList.fact(words.duration(minutes: workshop.minutes), "esfuerzo"), FactList.fact(group),
        FactList.fact(words(.workshopFacilitators, ["n": String(workshop.facilitators)])),
      ]))
    if let note = workshop.audienceNote { content.append(.element(.p, text: note)) }
    content += r.html(workshop.article.lead, of: info)
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
              .element(.span, r.plain(slot.session.title, of: info)),
              .text(" · " + words.duration(minutes: slot.session.minutes)),
            ])
        }))
    content.append(.element(.h2, text: words(.workshopMaterials)))
    content.append(.element(.ul, workshop.materials.map { .element(.li, text: $0) }))
    content.append(.element(.p, [.classes("caja nota")], text: words(.workshopPrint, ["id": info.id])))
    content += r.colophon(info)
    return content
  }
}
