import SecKit

/// The connections between the nodes of all routes.
struct RouteGraph {
  /// The nodes to which each node's answers lead; a link to a whole route leads to its first node.
  private(set) var edges: [ContentID: [ContentID]] = [:]
  private(set) var starts: [ContentID] = []
  private(set) var ends: [ContentID] = []
  /// Routes with an answer that leads nowhere, or to a file that is not whole: which of their nodes are reachable is unknown.
  private(set) var openRoutes: Set<String> = []

  init(_ catalog: Catalog) {
    let first = Dictionary(
      catalog.routes.compactMap { route in route.nodes.first.map { (route.article.info.id, $0.id) } },
      uniquingKeysWith: { first, _ in first })
    for route in catalog.routes {
      if let start = route.nodes.first { starts.append(start.id) }
      for node in route.nodes {
        // A missing mark is reported on its own; the node is an end all the same.
        if node.isEnd || catalog.isMeantAsEnd(node, in: route.article.info) { ends.append(node.id) }
        edges[node.id, default: []] += node.answers.compactMap { answer in
          switch catalog.target(of: answer.link.destination, from: route.article.info) {
          case .content(let id): return id.local == nil ? first[id.document] : id
          case .external: return nil
          case nil:
            openRoutes.insert(route.article.info.id)
            ends.append(node.id)
            return nil
          }
        }
      }
    }
  }

  /// Everything that can be reached from the given nodes, including these.
  func reachable(from roots: [ContentID]) -> Set<ContentID> { Self.walk(edges, from: roots) }

  /// The nodes from which an end can be reached.
  var leadingToAnEnd: Set<ContentID> {
    var reversed: [ContentID: [ContentID]] = [:]
    for (node, targets) in edges { for target in targets { reversed[target, default: []].append(node) } }
    return Self.walk(reversed, from: ends)
  }

  private static func walk(_ edges: [ContentID: [ContentID]], from roots: [ContentID]) -> Set<ContentID> {
    var found = Set(roots)
    var open = roots
    while let node = open.popLast() {
      for next in edges[node] ?? [] where found.insert(next).inserted { open.append(next) }
    }
    return found
  }
}
