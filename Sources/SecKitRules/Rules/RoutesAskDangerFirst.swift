import SecKit

/// The first node of every route asks about danger to life and body.
struct RoutesAskDangerFirst: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.routes.compactMap { route in
      guard let first = route.nodes.first, !first.isDanger || first.isEnd else { return nil }
      return Diagnostic(.routeDangerFirst, in: route.article.info.place.path, first.range)
    }
  }
}
