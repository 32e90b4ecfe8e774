/// A YAML value with the place of every part. Scalars stay text: `1.10` is not turned into a number behind an author's back.
public struct YAMLValue: Hashable, Sendable {
  /// The kinds of value.
  public enum Content: Hashable, Sendable {
    /// A scalar; plain `null`, `~` and a missing value are the empty text.
    case text(String)
    case list([YAMLValue])
    case map([Entry])
  }

  /// A key of a map with its value.
  public struct Entry: Hashable, Sendable {
    /// The key after unquoting.
    public let key: String
    /// Where the key is written.
    public let keyRange: SourceRange
    /// The value that follows the key.
    public let value: YAMLValue
  }

  /// What the value holds.
  public let content: Content
  /// Where the value is written.
  public let range: SourceRange
}
