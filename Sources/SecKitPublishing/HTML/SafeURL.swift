import SecKit

/// An address that may stand in `href` and `src`. What ``WebAddress`` refuses cannot be made one, so that no content can make
/// a page run or leak anything.
package struct SafeURL: Hashable, Sendable {
  package typealias Kind = WebAddress.Kind

  package let kind: Kind
  /// The address, percent-encoded, its scheme in lower case; not yet escaped for HTML.
  package let text: String

  /// Nil for what is no address, or one that is not published.
  package init?(_ text: String) {
    do throws(WebAddress.Fault) {
      let address = try WebAddress(text)
      kind = address.kind
      self.text = address.text
    } catch {
      return nil
    }
  }

  /// A place in the same page. The id is encoded whole.
  package init(fragment id: String) {
    kind = .fragment
    text = "#" + Self.encodedSegment(id)
  }

  /// A path between two ``OutputPath``s, which hold nothing that needs encoding.
  init(relative path: String, fragment: String?) {
    kind = .relative
    text = fragment.map { path + "#" + Self.encodedSegment($0) } ?? path
  }

  /// Whether following it leaves the kit for another site.
  package var isExternal: Bool { kind == .https || kind == .onion }

  /// Percent-encodes a single name, so that nothing in it has a meaning in an address.
  private static func encodedSegment(_ text: String) -> String {
    PercentEncoding.encode(text.utf8, keeping: PercentEncoding.isUnreserved)
  }
}
