import SecKit

/// A page's place in the site, for breadcrumbs and the marked entry of the navigation.
struct PageFrame {
  let title: String
  /// What the page is a part of, where its own title alone would be that of other pages too.
  var whole: String?
  let description: String?
  /// The index the page belongs to; nil for the home page and loose pages.
  var section: SiteIndex?
  var isHome = false
  /// Uses the whole width.
  var isWide = false
}

/// What is the same on every page of a folder, made once for all of them.
struct FrameParts: Sendable {
  fileprivate let exitBar: HTMLNode
  fileprivate let footer: HTMLNode

  init(_ renderer: PageRenderer) {
    exitBar = renderer.exitBar
    footer = renderer.footer
  }

  var nodes: [HTMLNode] { [exitBar, footer] }
}

extension PageRenderer {
  /// The finished page: header, breadcrumbs, main content, footer.
  func document(_ frame: PageFrame, _ content: [HTMLNode], _ parts: FrameParts) -> HTMLPage {
    let titles = frame.isHome ? [catalog.kit.title] : [frame.title, frame.whole, catalog.kit.title].compactMap { $0 }
    let body: [HTMLNode] = [
      .element(.a, [.classes("saltar"), .href(SafeURL(fragment: PageAnchor.content))], text: words(.siteSkip)),
      parts.exitBar, header(frame),
    ]
    var page = HTMLPage(
      language: catalog.language, title: titles.joined(separator: " · "),
      description: frame.description, styles: SitePaths.stylesheetPath.map { [path.link(to: $0)] } ?? [],
      body: body + breadcrumbs(frame) + [
        .element(.main, [.classes(frame.isWide ? "contenido ancho" : "contenido"), .id(PageAnchor.content)], content),
        parts.footer,
      ])
    page.isGuarded = true
    page.icon = SitePaths.iconPath.map { path.link(to: $0) }
    page.canonical = site.baseURL.flatMap { SafeURL($0 + (path.text == SitePaths.home ? "" : path.text)) }
    return page
  }

  /// The way out: a plain link, as without scripts nothing can hide a page or its trace in the history.
  fileprivate var exitBar: HTMLNode {
    let exit: [HTMLNode] =
      SafeURL(words(.siteExitUrl)).map {
        [.element(.a, [.classes("salida"), .href($0), .rel("noreferrer")], text: words(.siteExit))]
      } ?? []
    var notice: [HTMLNode] = [.text(words(.siteExitNotice))]
    if let privacy = catalog.kit.entrances.privacy.flatMap({ site.paths.page(of: $0.text) }) {
      notice = [.element(.a, [.href(path.link(to: privacy))], notice)]
    }
    return .element(
      .nav, [.classes("barra-salida"), .ariaLabel(words(.siteExit))], [.element(.p, notice)] + exit)
  }

  private func header(_ frame: PageFrame) -> HTMLNode {
    let home = SitePaths.homePath.map { path.link(to: $0) }
    let brand: [HTMLNode] =
      home.map { [.element(.a, [.classes("marca"), .href($0)], text: catalog.kit.title)] } ?? []
    let list = navigation(frame)
    return .element(
      .header, [.classes("cabecera")],
      [
        .element(
          .div, [.classes("cabecera-dentro")],
          brand + [
            .element(
              .details, [.classes("menu")],
              [
                .element(.summary, text: words(.siteMenu)),
                .element(.nav, [.ariaLabel(words(.siteNavigation))], [list]),
              ]),
            .element(.nav, [.classes("nav-ancha"), .ariaLabel(words(.siteNavigation))], [list]),
          ])
      ])
  }

  private func navigation(_ frame: PageFrame) -> HTMLNode {
    let entries = SiteIndex.allCases.compactMap { index -> HTMLNode? in
      guard let target = index.path, index != .pages, site.has(index) else { return nil }
      let current: [HTMLAttribute] =
        frame.section == index ? [.ariaCurrent(target == path ? .page : .location)] : []
      return .element(
        .li, [.element(.a, [.href(path.link(to: target))] + current, text: words(index.title))])
    }
    return .element(.ul, entries)
  }

  private func breadcrumbs(_ frame: PageFrame) -> [HTMLNode] {
    guard !frame.isHome, let home = SitePaths.homePath else { return [] }
    var items: [HTMLNode] = [
      .element(.li, [.element(.a, [.href(path.link(to: home))], text: words(.siteHome))])
    ]
    if let section = frame.section, let target = section.path, target != path {
      items.append(
        .element(.li, [.element(.a, [.href(path.link(to: target))], text: words(section.title))]))
    }
    items.append(.element(.li, [.ariaCurrent(.page)], text: frame.title))
    return [
      .element(.nav, [.classes("migas"), .ariaLabel(words(.siteBreadcrumbs))], [.element(.ol, items)])
    ]
  }

  fileprivate var footer: HTMLNode {
    let pages = site.has(.pages) ? Array(catalog.pages.prefix(SiteContext.shortList)) : catalog.pages
    let rest = site.has(.pages) ? SiteIndex.pages.path : nil
    let links =
      pages.map { HTMLNode.element(.li, [link(to: $0.info)]) }
      + [rest].compactMap { $0 }.map {
        .element(.li, [.element(.a, [.href(path.link(to: $0))], text: words(.sitePages))])
      }
      + [catalog.glossary?.article.info, catalog.profiles?.article.info].compactMap { $0 }
      .map { .element(.li, [link(to: $0)]) }
    let licence: [HTMLNode] =
      SafeURL(catalog.kit.licenceURL).map {
        [.element(.a, [.href($0), .rel("license noreferrer")], text: catalog.kit.licence)]
      } ?? [.text(catalog.kit.licence)]
    return .element(
      .footer, [.classes("pie")],
      [
        .element(
          .div, [.classes("pie-dentro")],
          [
            .element(.ul, links),
            .element(
              .p, [.classes("licencia")],
              [.text(words(.siteLicence) + " ")] + licence + [.text(". " + words(.siteKeepsNothing))]),
            .element(
              .p, [.classes("licencia")],
              text: words(
                .siteVersion,
                ["version": catalog.kit.version, "publisher": catalog.kit.publisher, "program": SecKitVersion.text])),
          ])
      ])
  }
}

extension SiteContext {
  /// Whether an index lists anything.
  func has(_ index: SiteIndex) -> Bool {
    switch index {
    case .steps: !catalog.steps.isEmpty
    case .organization: !catalog.areas.isEmpty
    case .attacks: !catalog.attacks.isEmpty
    case .routes: !catalog.routes.isEmpty
    case .care: !catalog.care.isEmpty
    case .scenarios: !catalog.scenarios.isEmpty
    case .helpers: !catalog.helpers.isEmpty
    case .workshops: !catalog.workshops.isEmpty
    // The foot of every page lists a few.
    case .pages: catalog.pages.count > Self.shortList
    }
  }
}
