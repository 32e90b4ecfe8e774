/// Data that a page carries for its scripts: JSON in an element that browsers do not run. Whatever it holds, it does not end before
/// the page says so.
package struct JSONScript: Hashable, Sendable {
  /// The element's id, by which scripts find it.
  package let id: String
  /// As it stands between the tags, where nothing is escaped: `<` is written as JSON can write it.
  package let text: String

  /// - Parameter json: valid JSON.
  package init(id: String, _ json: some StringProtocol) {
    self.id = id
    text = String(json).replacing("<", with: "\\u003C").replacing("\0", with: "\\u0000")
  }
}
