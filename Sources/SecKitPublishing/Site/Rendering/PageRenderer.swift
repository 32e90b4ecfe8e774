import SecKit

/// Writes content for one page of the site: knows where the page lies, and so how links are written on it.
struct PageRenderer: PageMedium, Sendable {
  let site: SiteContext
  let path: OutputPath

  var catalog: Catalog { site.catalog }
  var today: CalendarDate { site.today }

  /// Markdown of a document as HTML, links rewritten for this page, marked as text of an author.
  func html(_ blocks: [Block], of info: DocumentInfo, shift: Int, anchors: Bool) -> [HTMLNode] {
    blocks.isEmpty ? [] : [.prose(renderer(of: info, shift: shift, anchors: anchors).nodes(blocks))]
  }

  /// Running text in which terms may be linked.
  func text(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] { [.prose(plain(inlines, of: info))] }

  /// Running text for titles and statements.
  func plain(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode] {
    renderer(of: info, shift: 0, anchors: false).nodes(inlines)
  }

  private func renderer(of info: DocumentInfo, shift: Int, anchors: Bool) -> MarkdownHTML {
    var renderer = MarkdownHTML(
      taskWords: MarkdownHTML.TaskWords(open: words(.taskOpen), checked: words(.taskDone)),
      resolveImage: { _ in nil }
    ) { link in
      resolve(link.destination, of: info)
    }
    renderer.headingShift = shift
    if !anchors { renderer.anchor = { _ in nil } }
    return renderer
  }

  private func resolve(_ destination: String, of info: DocumentInfo) -> MarkdownHTML.ResolvedLink? {
    switch catalog.target(of: destination, from: info) {
    case .content(let id):
      site.paths.place(of: id, in: catalog).map {
        MarkdownHTML.ResolvedLink(path.link(to: $0.path, fragment: $0.fragment))
      }
    case .external(let url):
      SafeURL(url).map { MarkdownHTML.ResolvedLink($0, $0.isExternal ? [.rel("noreferrer")] : []) }
    case nil: nil
    }
  }

  /// Links terms of the glossary where the page's content has them first.
  func linkingTerms(_ body: [HTMLNode]) -> [HTMLNode] {
    guard let page = catalog.glossary.flatMap({ site.paths.page(of: $0.article.info.id) }) else { return body }
    return site.glossary.link(body) { path.link(to: page, fragment: $0) }
  }

  /// The box of a list's item, if it has one.
  func box(_ item: ListItem) -> [HTMLNode] {
    guard let marker = item.marker else { return [] }
    return MarkdownHTML(taskWords: MarkdownHTML.TaskWords(open: words(.taskOpen), checked: words(.taskDone))) { _ in nil
    }
    .box(marker)
  }

  func link(to info: DocumentInfo) -> HTMLNode {
    guard let page = site.paths.page(of: info.id) else { return .text(info.title) }
    return .element(.a, [.href(path.link(to: page))], [.text(info.title)])
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

extension SiteContext {
  /// The documents whose text a document's own page may show: helpers and items that it links to.
  func shown(by document: String) -> Set<InputID> {
    guard let document = catalog.document(document) else { return [] }
    let targets = document.blocks.links.compactMap { link -> ContentID? in
      guard case .content(let id) = catalog.target(of: link.destination, from: document.info) else { return nil }
      return catalog.helper(id.document) != nil || catalog.item(id) != nil ? id : nil
    }
    return Set(targets.map { .text($0.document) })
  }
}
