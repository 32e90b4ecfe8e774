/// The marks of a route's nodes stand where they have a meaning.
///
/// Without `.end` a node is a question: nobody then asks for its actions, its helper and its way on. `.not-helped` means something
/// at an end only, and `.danger` at the first node only.
struct RouteMarksHold: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
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

extension Catalog {
  /// Whether a node without `.end` holds what only ends hold: two of actions, a link to somebody who helps, and the way on for
  /// "it did not help".
  func isMeantAsEnd(_ node: Route.Node, in info: DocumentInfo) -> Bool {
    guard !node.isEnd else { return false }
    let links = node.body.links
    let signs = [
      !node.actions.isEmpty, links.contains { helper($0.destination, from: info) != nil },
      node.answers.contains(where: \.isNotHelped),
    ]
    return signs.count { $0 } >= 2
  }
}
