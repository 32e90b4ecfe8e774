/// A decision route: questions, answers, ends.
public struct Route: Sendable {
  public let article: Article
  public let nodes: [Node]

  public struct Node: Sendable {
    public let id: ContentID
    public let title: [Inline]
    /// Everything above the answers, in the order of the file: prose, headings, what to do.
    public let body: [Block]
    public let isDanger: Bool
    public let isEnd: Bool
    public let answers: [Answer]
    public let range: SourceRange

    /// What to do: the items of the numbered lists, in order.
    public var actions: [ListItem] {
      body.flatMap { block -> [ListItem] in
        guard let list = block.list, list.start != nil else { return [] }
        return list.items
      }
    }
  }

  public struct Answer: Sendable {
    public let text: [Inline]
    public let link: Inline.Link
    /// The way on for "it did not help".
    public let isNotHelped: Bool
    public let range: SourceRange
  }

  /// Whether a route begins with this node, which the text above all nodes then introduces.
  public func begins(with node: Node) -> Bool { nodes.first?.id == node.id }
}
