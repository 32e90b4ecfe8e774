import SecKit

extension PageWriter {
  /// One question, or one end, of a route. Large answers, nothing else to read.
  mutating func nodePage(_ node: Route.Node, of route: Route) -> OutputFile {
    let info = route.article.info
    var content: [HTMLNode] = [.element(.h1, plain(node.title, of: info))]
    let isStart = node.id == route.nodes.first?.id
    if isStart { content += html(route.article.lead, of: info) }
    content += html(node.text, of: info)
    if !node.actions.isEmpty {
      var actions: [HTMLNode] = []
      for action in node.actions { actions.append(.element(.li, html(action.blocks, of: info).unwrapped)) }
      content.append(.element(.ol, [.classes("acciones")], actions))
    }
    let helpers = helpers(in: node.text + node.actions.flatMap(\.blocks), of: info)
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
