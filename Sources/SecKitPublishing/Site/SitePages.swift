import SecKit

/// Every page of the site as a value: what it shows, before it is written.
enum SitePage: Sendable {
  case home
  /// A page of an index, from 1.
  case index(SiteIndex, Int)
  /// A step, or an area of an organisation's assessment.
  case step(Step, SiteIndex)
  case checklist(Step, SiteIndex)
  case attack(Attack)
  case article(Article, SiteIndex?)
  case helper(HelperEntry)
  case node(Route.Node, Route)
  case workshop(Workshop)
  case glossary(Glossary)
  case profiles(Profiles)

  static func all(of site: SiteContext) -> [SitePage] {
    let catalog = site.catalog
    var pages: [SitePage] = [.home]
    pages += SiteIndex.allCases.filter(site.has).flatMap { index in
      (1...site.index(index).pages.count).map { .index(index, $0) }
    }
    pages += catalog.steps.flatMap { [.step($0, .steps), .checklist($0, .steps)] }
    pages += catalog.areas.flatMap { [.step($0, .organization), .checklist($0, .organization)] }
    pages += catalog.attacks.map { .attack($0) }
    pages += catalog.care.map { .article($0, .care) } + catalog.scenarios.map { .article($0, .scenarios) }
    pages += catalog.pages.map { .article($0, nil) }
    pages += catalog.helpers.map { .helper($0) }
    pages += catalog.routes.flatMap { route in route.nodes.map { .node($0, route) } }
    pages += catalog.workshops.map { .workshop($0) }
    if let glossary = catalog.glossary { pages.append(.glossary(glossary)) }
    if let profiles = catalog.profiles { pages.append(.profiles(profiles)) }
    return pages
  }

  /// The page's file; nil only for an id that no path can be made of, which lint refuses.
  func file(in site: SiteContext) -> OutputFile? {
    guard let path = path(in: site) else { return nil }
    var writer = PageWriter(site, at: path)
    switch self {
    case .home: return writer.homePage()
    case .index(let index, let number): return writer.indexPage(index, number: number)
    case .step(let step, let section): return writer.stepPage(step, section)
    case .checklist(let step, let section): return writer.checklistPage(step, section)
    case .attack(let attack): return writer.attackPage(attack)
    case .article(let article, let section): return writer.articlePage(article, section)
    case .helper(let helper): return writer.helperPage(helper)
    case .node(let node, let route): return writer.nodePage(node, of: route)
    case .workshop(let workshop): return writer.workshopPage(workshop)
    case .glossary(let glossary): return writer.glossaryPage(glossary)
    case .profiles(let profiles): return writer.profilesPage(profiles)
    }
  }

  func path(in site: SiteContext) -> OutputPath? {
    switch self {
    case .home: SitePaths.homePath
    case .index(let index, let number): index.path(number)
    case .checklist(let step, _): site.paths.checklist(of: step.article.info.id)
    case .node(let node, _): SitePaths.node(node.id)
    case .step(let step, _): site.paths.page(of: step.article.info.id)
    case .attack(let attack): site.paths.page(of: attack.article.info.id)
    case .article(let article, _): site.paths.page(of: article.info.id)
    case .helper(let helper): site.paths.page(of: helper.article.info.id)
    case .workshop(let workshop): site.paths.page(of: workshop.article.info.id)
    case .glossary(let glossary): site.paths.page(of: glossary.article.info.id)
    case .profiles(let profiles): site.paths.page(of: profiles.article.info.id)
    }
  }
}
