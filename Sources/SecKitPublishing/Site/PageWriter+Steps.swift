import SecKit

extension PageWriter {
  mutating func stepPage(_ step: Step, _ section: SiteIndex) -> OutputFile {
    let info = step.article.info
    var content = staleBanner(info) + [stepHeader(step, section), stepper(current: step, section)]
    content += html(step.article.lead, of: info)
    content += parts(of: step.article)
    content.append(.element(.p, stepButtons(step, section)))
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary, section: section), content)
  }

  private func stepHeader(_ step: Step, _ section: SiteIndex) -> HTMLNode {
    let info = step.article.info
    let last = site.row(section).last
    let above = words(section == .steps ? .stepOf : .areaOf, ["n": String(step.order), "last": String(last)])
    return .element(
      .header, [.classes("paso-cabeza")],
      [
        .element(.span, [.classes("numero"), .ariaHidden], text: String(step.order)),
        .element(
          .div,
          [
            .element(.p, [.classes("antetitulo")], text: above), .element(.h1, text: info.title),
            .element(.p, [.classes("lema")], text: info.summary),
          ]),
      ])
  }

  /// The steps as a row of numbers.
  private func stepper(current: Step, _ section: SiteIndex) -> HTMLNode {
    let row = site.row(section)
    let items = row.shown(around: current.article.info.id).compactMap { place -> HTMLNode? in
      guard let place else { return .element(.li, [.ariaHidden], text: "…") }
      let step = row.steps[place]
      let info = step.article.info
      guard let target = site.paths.page(of: info.id) else { return nil }
      let mark: [HTMLAttribute] = info.id == current.article.info.id ? [.ariaCurrent(.step)] : []
      return .element(
        .li,
        [
          .element(
            .a, [.href(path.link(to: target)), .ariaLabel("\(step.order). \(info.title)")] + mark,
            text: String(step.order))
        ])
    }
    return .element(.ol, [.classes("pasos"), .ariaLabel(words(section.title))], items)
  }

  private func stepButtons(_ step: Step, _ section: SiteIndex) -> [HTMLNode] {
    var buttons: [HTMLNode] = []
    if let next = site.row(section).next(after: step),
      let target = site.paths.page(of: next.article.info.id)
    {
      buttons.append(
        .element(
          .a, [.classes("boton"), .href(path.link(to: target))],
          text: words(.stepNext, ["title": next.article.info.title])))
      buttons.append(.text(" "))
    }
    if let list = site.paths.checklist(of: step.article.info.id) {
      buttons.append(
        .element(.a, [.classes("boton segundo"), .href(path.link(to: list))], text: words(.stepPrint)))
    }
    return buttons
  }

  /// The step's list alone, for paper: boxes, statement, time, room for a date.
  mutating func checklistPage(_ step: Step, _ section: SiteIndex) -> OutputFile {
    let info = step.article.info
    let title = words(.checklistTitle, ["title": info.title])
    var content =
      staleBanner(info) + [
        .element(.h1, text: title), .element(.p, [.classes("lema")], text: words(.checklistLead)),
      ]
    for part in step.article.checklists.flatMap(\.parts) {
      switch part {
      case .text(let blocks): content += html(blocks, of: info, anchors: false)
      case .items(let items):
        content.append(
          .element(
            .ul, [.classes("tareas hoja-lista")],
            items.map { item in
              .element(
                .li,
                [
                  .element(.span, [.classes("casilla"), .ariaHidden], text: "☐"),
                  .element(.span, plain(item.text, of: info)),
                  .element(.ul, [.classes("datos")], chips(item)),
                ])
            }))
      }
    }
    content.append(
      .element(
        .p, [.classes("revisado")],
        text: words(.reviewOn, ["date": words.date(info.reviewed), "due": words.date(info.reviewDue)])))
    if let target = site.paths.page(of: info.id) {
      content.append(
        .element(
          .p, [.element(.a, [.classes("boton segundo"), .href(path.link(to: target))], text: words(.checklistBack))]))
    }
    return page(Frame(title: title, description: info.summary, section: section), content)
  }
}
