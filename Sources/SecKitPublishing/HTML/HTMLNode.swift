/// A piece of a page as a value. There is no raw case: text and attribute values meet the page only through
/// ``HTMLSerializer``, which escapes both; a ``StyleSheet`` cannot be left.
///
/// Trees are shallow (64 levels of Markdown and a page around them), so recursion over them is bounded.
package enum HTMLNode: Hashable, Sendable {
  case text(String)
  case element(HTMLTag, [HTMLAttribute], [HTMLNode])
  /// An element that has no content and no end tag.
  case void(HTMLVoidTag, [HTMLAttribute])
  /// Text that an author wrote, as distinct from the interface's: terms of the glossary may be linked in it. Writes its content
  /// and nothing of its own.
  case prose([HTMLNode])
  /// Rules in the page itself, for a page that must be one file; only ``HTMLPage`` has a reason for it.
  case style(StyleSheet)
  /// A script that lies beside the page; only ``HTMLPage`` has a reason for it.
  case script(SafeURL)
  /// Data for scripts; only ``HTMLPage`` has a reason for it.
  case data(JSONScript)

  /// Shorthand for an element that holds text alone: `.element(.p, [.classes("nota")], text: "…")`.
  package static func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], text: String) -> HTMLNode {
    .element(tag, attributes, [.text(text)])
  }

  /// Shorthand for an element without attributes.
  package static func element(_ tag: HTMLTag, _ children: [HTMLNode]) -> HTMLNode {
    .element(tag, [], children)
  }
}
