/// A decision route: questions, answers, ends.
public struct Route: Sendable {
  public let article: Article
  public let nodes: [Node]

  public struct Node: Sendable {
    public let id: ContentID
    public let title: [Inline]
    /// Everything but the lists that hold answers and actions.
    public let text: [Block]
    public let isDanger: Bool
    public let isEnd: Bool
    /// What to do, in order; only at ends.
    public let actions: [ListItem]
    public let answers: [Answer]
    public let range: SourceRange
  }

  public struct Answer: Sendable {
    public let text: [Inline]
    public let link: Inline.Link
    /// The way on for "it did not help".
    public let isNotHelped: Bool
    public let range: SourceRange
  }
}
