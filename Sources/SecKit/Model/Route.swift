/// A decision route: questions with answers that lead on, and ends.
public struct Route: Sendable {
  /// The route's text; its opening introduces the first node.
  public let article: Article
  /// The nodes in the order of the file; the route begins with the first.
  public let nodes: [Node]

  /// A question, or an end of the route.
  public struct Node: Sendable {
    /// The node's full id.
    public let id: ContentID
    /// The heading's text.
    public let title: [Inline]
    /// Everything above the answers, in the order of the file: prose, headings, what to do.
    public let body: [Block]
    /// Whether it asks about danger at this moment.
    public let isDanger: Bool
    /// Whether the route may end here.
    public let isEnd: Bool
    /// The answers to choose from; empty at an end.
    public let answers: [Answer]
    /// Where the node's heading is written.
    public let range: SourceRange

    /// The items of the numbered lists, in order: what to do.
    public var actions: [ListItem] {
      body.flatMap { block -> [ListItem] in
        guard let list = block.list, list.start != nil else { return [] }
        return list.items
      }
    }
  }

  /// An answer of a node.
  public struct Answer: Sendable {
    /// The answer's words.
    public let text: [Inline]
    /// The link to where the answer leads: a node, a route or another document.
    public let link: Inline.Link
    /// Whether it is the answer "it did not help".
    public let isNotHelped: Bool
    /// Where the answer is written.
    public let range: SourceRange
  }

  /// Whether a route begins with this node, which is then introduced by the text above all nodes.
  public func begins(with node: Node) -> Bool { nodes.first?.id == node.id }
}
