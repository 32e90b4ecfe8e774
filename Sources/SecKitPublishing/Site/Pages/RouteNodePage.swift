import SecKit

/// One question, or one end, of a route. Large answers, nothing else to read.
struct RouteNodePage: Page {
  let node: Route.Node
  let route: Route
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    site.catalog.routes.flatMap { route in
      route.nodes.compactMap { node in
        SitePaths.node(node.id).map { RouteNodePage(node: node, route: route, path: $0) }
      }
    }
  }

  var document: String? { route.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { site.shown(by: route.article.info.id) }

  private var isStart: Bool { route.begins(with: node) }

  func frame(_ r: PageRenderer) -> PageFrame {
    let info = route.article.info
    // Every route begins with a question about danger: what it is about stands first there, and second elsewhere.
    let (title, whole) = isStart ? (info.title, node.title.plainText) : (node.title.plainText, info.title)
    return PageFrame(title: title, whole: whole, description: info.summary, section: .routes)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let info = route.article.info
    // What stands above all nodes stands above the first.
    var content = isStart ? r.html(route.article.lead, of: info, shift: -1) : []
    content.append(.element(.h1, r.plain(node.title, of: info)))
    for block in node.body {
      if let list = block.list, let start = list.start {
        content.append(actions(list, from: start, r))
      } else {
        // The node's own heading is the page's title.
        content += r.html([block], of: info, shift: -1)
      }
    }
    let helpers = r.helpers(in: node.body, of: info)
    if !helpers.isEmpty { content.append(ContactCard.list(helpers, r, level: 2)) }
    content.append(.element(.ul, [.classes("respuestas")], node.answers.map { answer($0, r) }))
    if !isStart { content += back(r) }
    let look = node.isDanger ? "ruta peligro-vida" : node.isEnd ? "ruta fin" : "ruta"
    var nodes = ReviewNote(info).banner(r) + [.element(.section, [.classes(look)], content)]
    if node.isEnd || isStart { nodes += r.colophon(info) }
    return nodes
  }

  /// A numbered list of what to do, which goes on counting where the author does.
  private func actions(_ list: Block.List, from start: Int, _ r: PageRenderer) -> HTMLNode {
    let info = route.article.info
    let items = list.items.map { item -> HTMLNode in
      .element(.li, r.box(item) + r.html(item.blocks, of: info).unwrapped)
    }
    return .element(.ol, [.classes("acciones")] + (start == 1 ? [] : [.start(start)]), items)
  }

  private func answer(_ answer: Route.Answer, _ r: PageRenderer) -> HTMLNode {
    let info = route.article.info
    let classes = answer.isNotHelped ? "respuesta no-sirvio" : "respuesta"
    let text = r.plain(answer.text, of: info)
    guard let id = r.target(answer.link, of: info), let place = r.site.paths.place(of: id, in: r.catalog) else {
      return .element(.li, text)
    }
    return .element(
      .li,
      [.element(.a, [.classes(classes), .href(r.path.link(to: place.path, fragment: place.fragment))], text)])
  }

  private func back(_ r: PageRenderer) -> [HTMLNode] {
    guard let first = route.nodes.first.flatMap({ SitePaths.node($0.id) }) else { return [] }
    return [
      .element(
        .p, [.element(.a, [.classes("volver"), .href(r.path.link(to: first))], text: r.words(.routeRestart))])
    ]
  }
}
