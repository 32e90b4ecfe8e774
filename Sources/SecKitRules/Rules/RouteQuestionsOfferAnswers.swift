import SecKit

/// A node that asks has at least two answers, and its answers lead to nodes or routes.
///
/// The ways on from an end may lead to any page.
struct RouteQuestionsOfferAnswers: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    let nodes = Set(catalog.routes.flatMap(\.nodes).map(\.id))
    return catalog.routes.flatMap { route -> [Diagnostic] in
      let info = route.article.info
      return route.nodes.lazy.filter { !$0.isEnd && !catalog.isMeantAsEnd($0, in: info) }.flatMap {
        node -> [Diagnostic] in
        var found: [Diagnostic] = []
        if node.answers.count < 2 { found.append(Diagnostic(.routeAnswers, in: info.place.path, node.range)) }
        for answer in node.answers {
          // A broken link is reported as such.
          guard let target = catalog.target(of: answer.link.destination, from: info) else { continue }
          if case .content(let id) = target, nodes.contains(id) || isRoute(id, catalog) || input.gaps.hold(id) {
            continue
          }
          found.append(
            Diagnostic(
              .routeAnswerTarget, in: info.place.path, answer.link.range, ["url": answer.link.destination]))
        }
        return found
      }.limited()
    }
  }

  private func isRoute(_ id: ContentID, _ catalog: Catalog) -> Bool {
    id.local == nil && catalog.route(id.document) != nil
  }
}
