/// What YAML holds, with the place of every part. Scalars stay text: `1.10` is not made a number behind an author's back.
public struct YAMLValue: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// A scalar; plain `null`, `~` and nothing at all are the empty text.
    case text(String)
    case list([YAMLValue])
    case map([Entry])
  }

  public struct Entry: Hashable, Sendable {
    public let key: String
    public let keyRange: SourceRange
    public let value: YAMLValue
  }

  public let content: Content
  public let range: SourceRange
}
