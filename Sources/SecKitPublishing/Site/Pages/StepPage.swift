import SecKit

/// A step, or an area of an organisation's assessment.
struct StepPage: Page {
  let step: Step
  let section: SiteIndex
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    let steps: [(Step, SiteIndex)] =
      site.catalog.steps.map { ($0, .steps) } + site.catalog.areas.map { ($0, .organization) }
    return steps.compactMap { step, section in
      site.paths.page(of: step.article.info.id).map { StepPage(step: step, section: section, path: $0) }
    }
  }

  var document: String? { step.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> {
    site.shown(by: step.article.info.id).union(site.row(section).steps.map { .card($0.article.info.id) })
  }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: step.article.info.title, description: step.article.info.summary, section: section)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let info = step.article.info
    var content = ReviewNote(info).banner(r) + [header(r), stepper(r)]
    content += r.html(step.article.lead, of: info)
    content += r.parts(of: step.article)
    content.append(.element(.p, buttons(r)))
    content += r.colophon(info)
    return content
  }

  private func header(_ r: PageRenderer) -> HTMLNode {
    let info = step.article.info
    let last = r.site.row(section).last
    let above = r.words(section == .steps ? .stepOf : .areaOf, ["n": String(step.order), "last": String(last)])
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
  private func stepper(_ r: PageRenderer) -> HTMLNode {
    let row = r.site.row(section)
    let items = row.shown(around: step.article.info.id).compactMap { place -> HTMLNode? in
      guard let place else { return .element(.li, [.ariaHidden], text: "…") }
      let other = row.steps[place]
      let info = other.article.info
      guard let target = r.site.paths.page(of: info.id) else { return nil }
      let mark: [HTMLAttribute] = info.id == step.article.info.id ? [.ariaCurrent(.step)] : []
      return .element(
        .li,
        [
          .element(
            .a, [.href(r.path.link(to: target)), .ariaLabel("\(other.order). \(info.title)")] + mark,
            text: String(other.order))
        ])
    }
    return .element(.ol, [.classes("pasos"), .ariaLabel(r.words(section.title))], items)
  }

  private func buttons(_ r: PageRenderer) -> [HTMLNode] {
    var buttons: [HTMLNode] = []
    if let next = r.site.row(section).next(after: step),
      let target = r.site.paths.page(of: next.article.info.id)
    {
      buttons.append(
        .element(
          .a, [.classes("boton"), .href(r.path.link(to: target))],
          text: r.words(.stepNext, ["title": next.article.info.title])))
      buttons.append(.text(" "))
    }
    if let list = r.site.paths.checklist(of: step.article.info.id) {
      buttons.append(
        .element(.a, [.classes("boton segundo"), .href(r.path.link(to: list))], text: r.words(.stepPrint)))
    }
    return buttons
  }
}
