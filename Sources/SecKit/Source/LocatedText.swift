/// A word with its place in a file.
public struct LocatedText: Hashable, Sendable {
  public let text: String
  public let range: SourceRange

  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
