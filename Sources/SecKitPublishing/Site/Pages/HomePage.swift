import SecKit

/// Where people come in.
struct HomePage: Page {
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] { SitePaths.homePath.map { [HomePage(path: $0)] } ?? [] }

  func inputs(in site: SiteContext) -> Set<InputID> {
    let catalog = site.catalog
    let infos = catalog.steps.map(\.article.info) + catalog.scenarios.map(\.info) + catalog.care.map(\.info)
    let oneHour = catalog.kit.entrances.oneHour.map { [InputID.card($0.text)] } ?? []
    return Set(infos.map { .card($0.id) } + oneHour)
  }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: r.catalog.kit.title, description: r.words(.homeLead), isHome: true, isWide: true)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    var content: [HTMLNode] = r.words.errorBanner(r.site.errorCount)
    content += [
      .element(
        .div, [.classes("portada")],
        [.element(.h1, text: r.words(.homeTitle)), .element(.p, [.classes("lema")], text: r.words(.homeLead))]),
      .element(.div, [.classes("puertas")], doors(r)),
    ]
    content.append(.element(.h2, text: r.words(.siteSteps)))
    content += short(r.catalog.steps.map(\.article.info), .steps, r) { r.site.numberedTitle($0) }
    let oneHour = r.catalog.kit.entrances.oneHour.flatMap { r.catalog.document($0.text)?.info }
    let more = [oneHour].compactMap { $0 } + r.catalog.scenarios.map(\.info)
    if !more.isEmpty {
      content.append(.element(.h2, text: r.words(.homeSituations)))
      content += short(more, .scenarios, r) { $0.title }
    }
    if !r.catalog.care.isEmpty {
      content.append(.element(.h2, text: r.words(.siteCare)))
      content.append(.element(.p, text: r.words(.siteCareLead)))
      content.append(r.cards(Array(r.catalog.care.map(\.info).prefix(4))) { $0.title })
    }
    return content
  }

  /// Three ways in: danger now, a calm look at oneself, a workshop to give.
  private func doors(_ r: PageRenderer) -> [HTMLNode] {
    let urgent = r.catalog.kit.entrances.urgent.flatMap { r.catalog.route($0.text) }
    let start = urgent?.nodes.first.flatMap { SitePaths.node($0.id) } ?? index(.routes, r)
    let first = r.catalog.steps.first.flatMap { r.site.paths.page(of: $0.article.info.id) }
    let doors: [(OutputPath?, String, TextKey, TextKey, TextKey)] = [
      (start, "urgente", .doorUrgentAbove, .doorUrgent, .doorUrgentLead),
      (first, "revisar", .doorCheckAbove, .doorCheck, .doorCheckLead),
      (index(.workshops, r), "taller", .doorWorkshopAbove, .doorWorkshop, .doorWorkshopLead),
    ]
    return doors.compactMap { target, look, above, title, lead in
      guard let target else { return nil }
      return .element(
        .a, [.classes("puerta \(look)"), .href(r.path.link(to: target))],
        [
          .element(.span, [.classes("antetitulo")], text: r.words(above)),
          .element(.span, [.classes("titulo")], text: r.words(title)), .element(.span, text: r.words(lead)),
        ])
    }
  }

  /// An index, if the site has it.
  private func index(_ index: SiteIndex, _ r: PageRenderer) -> OutputPath? { r.site.has(index) ? index.path : nil }

  /// Cards of the first documents of a list, and where the rest is.
  private func short(
    _ infos: [DocumentInfo], _ index: SiteIndex, _ r: PageRenderer, title: (DocumentInfo) -> String
  ) -> [HTMLNode] {
    let list = r.cards(Array(infos.prefix(SiteContext.shortList)), title: title)
    return [list] + (infos.count > SiteContext.shortList ? [r.seeAll(index)].compactMap { $0 } : [])
  }
}
