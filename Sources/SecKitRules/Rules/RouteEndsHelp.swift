import SecKit

/// An end says what to do, names somebody who helps, and offers exactly one way on for "it did not help".
struct RouteEndsHelp: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.routes.flatMap { route -> [Diagnostic] in
      let info = route.article.info
      return route.nodes.lazy.filter(\.isEnd).flatMap { node -> [Diagnostic] in
        var found: [DiagnosticID] = []
        if node.actions.isEmpty { found.append(.routeEndActions) }
        let links = node.body.links
        // A broken link is reported as such; whom it was meant to name is unknown.
        if !links.contains(where: { link in
          input.catalog.helper(link.destination, from: info) != nil
            || input.catalog.target(of: link.destination, from: info) == nil
        }) {
          found.append(.routeEndHelper)
        }
        if node.answers.count(where: \.isNotHelped) != 1 { found.append(.routeEndWayOn) }
        return found.map { Diagnostic($0, in: info.place.path, node.range) }
      }.limited()
    }
  }
}

extension Catalog {
  /// The helper that a link leads to, if any.
  func helper(_ destination: String, from info: DocumentInfo) -> HelperEntry? {
    guard case .content(let id)? = target(of: destination, from: info) else { return nil }
    return helper(id.document)
  }
}
