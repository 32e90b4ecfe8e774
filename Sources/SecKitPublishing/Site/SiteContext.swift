import SecKit

/// What every page of one build shares.
struct SiteContext: Sendable {
  let catalog: Catalog
  /// The day of the build: decides what is overdue.
  let today: CalendarDate
  /// Where the site will live, for search engines; nil for a folder or a stick.
  let baseURL: String?
  /// How many errors of the content are published knowingly.
  let errorCount: Int
  let paths: SitePaths
  let glossary: GlossaryLinker
  let indexes: [SiteIndex: IndexPlan]
  let steps: StepRow
  let areas: StepRow
  /// By folder: links are written relative to it.
  private(set) var frames: [String: PageWriter.FrameParts] = [:]

  var words: TextTable { catalog.words }

  init(catalog: Catalog, today: CalendarDate, baseURL: String?, errorCount: Int = 0) {
    self.catalog = catalog
    self.today = today
    self.baseURL = baseURL
    self.errorCount = errorCount
    paths = SitePaths(catalog)
    glossary = GlossaryLinker(catalog.glossary)
    indexes = Dictionary(uniqueKeysWithValues: SiteIndex.allCases.map { ($0, IndexPlan($0, of: catalog)) })
    steps = StepRow(catalog.steps)
    areas = StepRow(catalog.areas)
    for path in SitePage.all(of: self).compactMap({ $0.path(in: self) }) where frames[path.folder] == nil {
      frames[path.folder] = PageWriter.FrameParts(PageWriter(self, at: path))
    }
  }
}

/// What is needed to write one page: where it lies, whose text it shows, which terms it has linked.
struct PageWriter {
  let site: SiteContext
  let path: OutputPath
  private var usedTerms: Set<String> = []

  init(_ site: SiteContext, at path: OutputPath) {
    self.site = site
    self.path = path
  }

  var words: TextTable { site.words }
  var catalog: Catalog { site.catalog }

  /// Markdown of a document as HTML, links rewritten for this page, terms linked.
  /// - Parameters:
  ///   - anchors: false where the text stands on another document's page, whose ids it must not repeat.
  mutating func html(_ blocks: [Block], of info: DocumentInfo, shift: Int = 0, anchors: Bool = true) -> [HTMLNode] {
    let linked = site.glossary.link(blocks, used: &usedTerms)
    return renderer(of: info, shift: shift, anchors: anchors).nodes(linked)
  }

  /// Running text, terms linked.
  mutating func text(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] {
    renderer(of: info, shift: 0, anchors: false).nodes(site.glossary.link(inlines, used: &usedTerms))
  }

  /// Running text without terms, for titles and statements.
  func plain(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] {
    renderer(of: info, shift: 0, anchors: false).nodes(inlines)
  }

  private func renderer(of info: DocumentInfo, shift: Int, anchors: Bool) -> MarkdownHTML {
    let site = site
    let path = path
    var renderer = MarkdownHTML(
      taskWords: MarkdownHTML.TaskWords(open: words(.taskOpen), checked: words(.taskDone)),
      resolveImage: { _ in nil }
    ) { link in
      Self.resolve(link.destination, of: info, on: path, site)
    }
    renderer.headingShift = shift
    if !anchors { renderer.anchor = { _ in nil } }
    return renderer
  }

  private static func resolve(
    _ destination: String, of info: DocumentInfo, on path: OutputPath, _ site: SiteContext
  ) -> MarkdownHTML.ResolvedLink? {
    if destination.hasPrefix(GlossaryLinker.scheme) {
      guard let page = site.catalog.glossary.flatMap({ site.paths.page(of: $0.article.info.id) }) else { return nil }
      let term = String(destination.dropFirst(GlossaryLinker.scheme.count))
      return MarkdownHTML.ResolvedLink(path.link(to: page, fragment: term), [.classes("termino")])
    }
    switch site.catalog.target(of: destination, from: info) {
    case .content(let id):
      return site.paths.place(of: id, in: site.catalog).map {
        MarkdownHTML.ResolvedLink(path.link(to: $0.path, fragment: $0.fragment))
      }
    case .external(let url):
      return SafeURL(url).map { MarkdownHTML.ResolvedLink($0, $0.isExternal ? [.rel("noreferrer")] : []) }
    case nil: return nil
    }
  }

  /// The box of a list's item, if it has one.
  func box(_ item: ListItem) -> [HTMLNode] {
    guard let marker = item.marker else { return [] }
    return MarkdownHTML(taskWords: MarkdownHTML.TaskWords(open: words(.taskOpen), checked: words(.taskDone))) { _ in nil
    }
    .box(marker)
  }

  /// A link to a document's page, its title as text.
  func link(to info: DocumentInfo, classes: String? = nil) -> HTMLNode {
    let attributes: [HTMLAttribute] = classes.map { [.classes($0)] } ?? []
    guard let page = site.paths.page(of: info.id) else { return .text(info.title) }
    return .element(.a, [.href(path.link(to: page))] + attributes, [.text(info.title)])
  }

  /// Where a link of a document's text leads, if it leads to content.
  func target(_ link: Inline.Link, of info: DocumentInfo) -> ContentID? {
    if case .content(let id) = catalog.target(of: link.destination, from: info) { return id }
    return nil
  }

  /// The helpers that blocks link to, each once, in order.
  func helpers(in blocks: [Block], of info: DocumentInfo) -> [HelperEntry] {
    var seen: Set<String> = []
    return blocks.links.compactMap { link in
      guard let id = target(link, of: info), seen.insert(id.document).inserted else { return nil }
      return catalog.helper(id.document)
    }
  }
}
