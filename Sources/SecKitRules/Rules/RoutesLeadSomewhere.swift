import SecKit

/// Every node of a route can be reached, and from every node an end can be reached.
///
/// Routes are checked together: a node may be entered from another route, and a question may lead to another route if an end is
/// reached there. A walk may begin at every route, as all of them are listed.
struct RoutesLeadSomewhere: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let graph = RouteGraph(input.catalog)
    let reached = graph.reachable(from: graph.starts)
    let ending = graph.leadingToAnEnd
    return input.catalog.routes.flatMap { route -> [Diagnostic] in
      let path = route.article.info.place.path
      return route.nodes.lazy.flatMap { node -> [Diagnostic] in
        let name = ["name": node.id.local ?? ""]
        var found: [Diagnostic] = []
        let isOpen = graph.openRoutes.contains(node.id.document) || input.gaps.mention(node.id.local ?? "", in: .route)
        if !reached.contains(node.id), !isOpen {
          found.append(Diagnostic(.routeUnreachable, in: path, node.range, name))
        }
        if !ending.contains(node.id) { found.append(Diagnostic(.routeTrap, in: path, node.range, name)) }
        return found
      }.limited()
    }
  }
}
