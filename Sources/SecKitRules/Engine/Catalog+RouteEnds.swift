import SecKit

extension Catalog {
  /// Whether a node without `.end` has what only ends have: two of these: actions, a link to somebody who helps, and an answer
  /// for "it did not help".
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
