/// A piece of text with its place in a file.
public struct LocatedText: Hashable, Sendable {
  /// The text after unescaping and unquoting.
  public let text: String
  /// Where the text is written, quotation marks left out where the reader removes them.
  public let range: SourceRange

  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
