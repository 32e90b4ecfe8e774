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
    content.append(
      cards(catalog.steps.map(\.article.info)) { info in
        self.catalog.step(info.id).map { "\($0.order). \(info.title)" } ?? info.title
      })
    let oneHour = catalog.document("una-hora")?.info
    let more = [oneHour].compactMap { $0 } + catalog.scenarios.map(\.info)
    if !more.isEmpty {
      content.append(.element(.h2, text: words(.homeSituations)))
      content.append(cards(more) { $0.title })
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
    let doors: [(OutputPath?, String, Word, Word, Word)] = [
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

  private func cards(_ infos: [DocumentInfo], level: Int = 3, title: (DocumentInfo) -> String) -> HTMLNode {
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

  mutating func indexPage(_ index: SiteIndex) -> OutputFile {
    var content: [HTMLNode] = [
      .element(.h1, text: words(index.title)), .element(.p, [.classes("lema")], text: words(index.lead)),
    ]
    switch index {
    case .steps, .organization:
      let steps = index == .steps ? catalog.steps : catalog.areas
      content.append(
        cards(steps.map(\.article.info), level: 2) { info in
          self.catalog.step(info.id).map { "\($0.order). \(info.title)" } ?? info.title
        })
    case .attacks: content += attackIndex
    case .routes: content += routeIndex
    case .care: content.append(cards(catalog.care.map(\.info), level: 2) { $0.title })
    case .scenarios: content.append(cards(catalog.scenarios.map(\.info), level: 2) { $0.title })
    case .helpers: content += helperIndex()
    case .workshops:
      content.append(cards(catalog.workshops.map(\.article.info), level: 2) { $0.title })
      content.append(.element(.p, text: words(.workshopsHow)))
    }
    return page(
      Frame(title: words(index.title), description: words(index.lead), section: index, isWide: true), content)
  }

  private var attackIndex: [HTMLNode] {
    Attack.Category.allCases.flatMap { category -> [HTMLNode] in
      let attacks = catalog.attacks.filter { $0.category == category }
      guard !attacks.isEmpty else { return [] }
      return [
        .element(.h2, [.id(category.rawValue)], text: words(category.word)),
        cards(attacks.map(\.article.info)) { $0.title },
      ]
    }
  }

  /// The start page of routes first, then each route by its title.
  private var routeIndex: [HTMLNode] {
    let infos = catalog.routes.map(\.article.info)
    let ordered = infos.filter { $0.id == "que-esta-pasando" } + infos.filter { $0.id != "que-esta-pasando" }
    return [cards(ordered, level: 2) { $0.title }]
  }

  /// By need, in order of danger.
  private mutating func helperIndex() -> [HTMLNode] {
    var content: [HTMLNode] = [.element(.p, [.classes("caja nota")], text: words(.helperSafeDevice))]
    let needs = HelperEntry.Need.allCases.filter { need in catalog.helpers.contains { $0.needs.contains(need) } }
    content.append(
      .element(
        .ul, [.classes("letras palabras")],
        needs.map {
          .element(
            .li, [.element(.a, [.href(SafeURL(fragment: $0.rawValue))], text: words($0.word))])
        }))
    for need in needs {
      content.append(.element(.h2, [.id(need.rawValue)], text: words(need.word)))
      content.append(helperCards(catalog.helpers.filter { $0.needs.contains(need) }, level: 3))
    }
    return content
  }
}
