/// Follows a decision route. The path taken is kept in memory only, so that the person can go back.
public struct RouteSession: Sendable {
  /// The catalog that contains the routes.
  public let catalog: Catalog
  private var path: [ContentID]

  /// Where an answer led.
  public enum Step: Hashable, Sendable {
    case node(ContentID)
    /// Out of the routes, to another document.
    case document(ContentID)
  }

  /// Fails if there is no such route or it has no nodes.
  /// - Parameters:
  ///   - id: The document id of the route.
  ///   - catalog: The catalog that contains it.
  public init?(route id: String, in catalog: Catalog) {
    guard let first = catalog.route(id)?.nodes.first else { return nil }
    self.catalog = catalog
    path = [first.id]
  }

  /// The current node.
  public var node: Route.Node? { path.last.flatMap(find) }

  /// Whether there is an earlier node to go back to.
  public var canGoBack: Bool { path.count > 1 }

  /// The nodes visited, in order, the current one last.
  public var walked: [Route.Node] { path.compactMap(find) }

  /// Goes back to the node before; does nothing at the first one.
  public mutating func back() { if canGoBack { path.removeLast() } }

  /// Goes back to the first node of the route.
  public mutating func restart() { path = Array(path.prefix(1)) }

  /// Follows an answer of the current node by its index; nil if there is no such answer.
  public mutating func choose(_ index: Int) -> Step? {
    guard let node, node.answers.indices.contains(index),
      let route = catalog.document(node.id.document),
      case .content(let target) = catalog.target(of: node.answers[index].link.destination, from: route.info)
    else { return nil }
    guard let next = resolve(target) else { return .document(target) }
    path.append(next)
    return .node(next)
  }

  /// A route's own id refers to its first node.
  private func resolve(_ target: ContentID) -> ContentID? {
    guard let route = catalog.route(target.document) else { return nil }
    if target.local == nil { return route.nodes.first?.id }
    return route.nodes.first { $0.id == target }?.id
  }

  private func find(_ id: ContentID) -> Route.Node? {
    catalog.route(id.document)?.nodes.first { $0.id == id }
  }
}
