import SecKit

/// The marks of a route's nodes are used where they have a meaning.
///
/// Without `.end` a node is a question, and its actions, helper and way on are not checked. `.not-helped` has a meaning only at
/// an end, and `.danger` only at the first node.
struct RouteMarksHold: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    return catalog.routes.flatMap { route -> [Diagnostic] in
      let info = route.article.info
      var found: [Diagnostic] = []
      func report(_ id: DiagnosticID, _ range: SourceRange, _ mark: String) {
        found.append(Diagnostic(id, in: info.place.path, range, ["mark": ".\(mark)", "effect": "@mark.\(mark)"]))
      }
      for (index, node) in route.nodes.enumerated() {
        if node.isDanger, index > 0 { report(.markWithoutEffect, node.range, "danger") }
        if node.isEnd { continue }
        if catalog.isMeantAsEnd(node, in: info) {
          report(.markMissing, node.range, "end")
        } else {
          for answer in node.answers where answer.isNotHelped { report(.markWithoutEffect, answer.range, "not-helped") }
        }
      }
      return found
    }
  }
}
