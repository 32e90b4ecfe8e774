/// Something a page is made of.
enum InputID: Hashable, Sendable {
  /// All that a document's file holds, by the document's id.
  case text(String)
  /// What lists and links show of a document: its front matter.
  case card(String)
}
