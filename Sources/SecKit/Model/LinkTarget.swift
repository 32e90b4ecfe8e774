/// Where a link in the content leads.
public enum LinkTarget: Hashable, Sendable {
  /// Another document, or a thing in it.
  case content(ContentID)
  /// Outside: a web page, mail or phone.
  case external(String)
}
