import SecKit

extension PageWriter {
  mutating func homePage() -> OutputFile {
    var content: [HTMLNode] = words.errorBanner(site.errorCount)
    content += [
      .element(
        .div, [.classes("portada")],
        [.element(.h1, text: words(.homeTitle)), .element(.p, [.classes("lema")], text: words(.homeLead))]),
      .element(.div, [.classes("puertas")], doors),
    ]
    content.append(.element(.h2, text: words(.siteSteps)))
    content += short(catalog.steps.map(\.article.info), .steps) { site.numberedTitle($0) }
    let oneHour = catalog.document("una-hora")?.info
    let more = [oneHour].compactMap { $0 } + catalog.scenarios.map(\.info)
    if !more.isEmpty {
      content.append(.element(.h2, text: words(.homeSituations)))
      content += short(more, .scenarios) { $0.title }
    }
    if !catalog.care.isEmpty {
      content.append(.element(.h2, text: words(.siteCare)))
      content.append(.element(.p, text: words(.siteCareLead)))
      content.append(cards(Array(catalog.care.map(\.info).prefix(4))) { $0.title })
    }
    return page(
      Frame(title: catalog.kit.title, description: words(.homeLead), isHome: true, isWide: true), content)
  }

  /// Three ways in: danger now, a calm look at oneself, a workshop to give.
  private var doors: [HTMLNode] {
    let start =
      catalog.route("que-esta-pasando")?.nodes.first.flatMap { SitePaths.node($0.id) } ?? index(.routes)
    let first = catalog.steps.first.flatMap { site.paths.page(of: $0.article.info.id) }
    let doors: [(OutputPath?, String, TextKey, TextKey, TextKey)] = [
      (start, "urgente", .doorUrgentAbove, .doorUrgent, .doorUrgentLead),
      (first, "revisar", .doorCheckAbove, .doorCheck, .doorCheckLead),
      (index(.workshops), "taller", .doorWorkshopAbove, .doorWorkshop, .doorWorkshopLead),
    ]
    return doors.compactMap { target, look, above, title, lead in
      guard let target else { return nil }
      return .element(
        .a, [.classes("puerta \(look)"), .href(path.link(to: target))],
        [
          .element(.span, [.classes("antetitulo")], text: words(above)),
          .element(.span, [.classes("titulo")], text: words(title)), .element(.span, text: words(lead)),
        ])
    }
  }

  /// An index, if the site has it.
  private func index(_ index: SiteIndex) -> OutputPath? { site.has(index) ? index.path : nil }

  /// Cards of the first documents of a list, and where the rest is.
  private func short(
    _ infos: [DocumentInfo], _ index: SiteIndex, title: (DocumentInfo) -> String
  ) -> [HTMLNode] {
    let list = cards(Array(infos.prefix(SiteContext.shortList)), title: title)
    return [list] + (infos.count > SiteContext.shortList ? [seeAll(index)].compactMap { $0 } : [])
  }

  func cards(_ infos: [DocumentInfo], level: Int = 3, title: (DocumentInfo) -> String) -> HTMLNode {
    .element(
      .ul, [.classes("tarjetas")],
      infos.map { info in
        let text = title(info)
        let heading: HTMLNode =
          site.paths.page(of: info.id).map { .element(.a, [.href(path.link(to: $0))], text: text) } ?? .text(text)
        return .element(
          .li, [.classes("tarjeta")],
          [.element(.heading(level), [heading]), .element(.p, text: info.summary)])
      })
  }
}
