import SecKit

extension PageWriter {
  /// One question, or one end, of a route. Large answers, nothing else to read.
  mutating func nodePage(_ node: Route.Node, of route: Route) -> OutputFile {
    let info = route.article.info
    let isStart = route.begins(with: node)
    // What stands above all nodes stands above the first.
    var content = isStart ? html(route.article.lead, of: info, shift: -1) : []
    content.append(.element(.h1, plain(node.title, of: info)))
    for block in node.body {
      if let list = block.list, let start = list.start {
        content.append(actions(list, from: start, of: info))
      } else {
        // The node's own heading is the page's title.
        content += html([block], of: info, shift: -1)
      }
    }
    let helpers = helpers(in: node.body, of: info)
    if !helpers.isEmpty { content.append(helperCards(helpers, level: 2)) }
    content.append(.element(.ul, [.classes("respuestas")], node.answers.map { answer($0, of: info) }))
    if !isStart { content += back(route) }
    let look = node.isDanger ? "ruta peligro-vida" : node.isEnd ? "ruta fin" : "ruta"
    var nodes = staleBanner(info) + [.element(.section, [.classes(look)], content)]
    if node.isEnd || isStart { nodes += colophon(info) }
    // Every route begins with a question about danger: what it is about stands first there, and second elsewhere.
    let (title, whole) = isStart ? (info.title, node.title.plainText) : (node.title.plainText, info.title)
    return page(Frame(title: title, whole: whole, description: info.summary, section: .routes), nodes)
  }

  /// A numbered list of what to do, which goes on counting where the author does.
  private mutating func actions(_ list: Block.List, from start: Int, of info: DocumentInfo) -> HTMLNode {
    var items: [HTMLNode] = []
    for item in list.items { items.append(.element(.li, box(item) + html(item.blocks, of: info).unwrapped)) }
    return .element(.ol, [.classes("acciones")] + (start == 1 ? [] : [.start(start)]), items)
  }

  private func answer(_ answer: Route.Answer, of info: DocumentInfo) -> HTMLNode {
    let classes = answer.isNotHelped ? "respuesta no-sirvio" : "respuesta"
    let text = plain(answer.text, of: info)
    guard let id = target(answer.link, of: info), let place = site.paths.place(of: id, in: catalog) else {
      return .element(.li, text)
    }
    return .element(
      .li,
      [.element(.a, [.classes(classes), .href(path.link(to: place.path, fragment: place.fragment))], text)])
  }

  private func back(_ route: Route) -> [HTMLNode] {
    guard let first = route.nodes.first.flatMap({ SitePaths.node($0.id) }) else { return [] }
    return [
      .element(
        .p, [.element(.a, [.classes("volver"), .href(path.link(to: first))], text: words(.routeRestart))])
    ]
  }
}

extension [HTMLNode] {
  /// A single paragraph's content without the paragraph, for list items.
  var unwrapped: [HTMLNode] {
    if count == 1, case .element(.p, _, let children) = self[0] { return children }
    return self
  }
}
