import SecKit

/// An address that is allowed in `href` and `src`. None can be made of what ``WebAddress`` refuses, so that no content can make
/// a page execute or leak anything.
package struct SafeURL: Hashable, Sendable {
  package typealias Kind = WebAddress.Kind

  package let kind: Kind
  /// The address, percent-encoded, its scheme in lower case; not yet escaped for HTML.
  package let text: String

  /// Fails for a text that is not an address, or is one that must not be published.
  package init?(_ text: String) {
    do throws(WebAddress.Fault) {
      let address = try WebAddress(text)
      kind = address.kind
      self.text = address.text
    } catch {
      return nil
    }
  }

  /// A place in the same page. The whole id is percent-encoded.
  package init(fragment id: String) {
    kind = .fragment
    text = "#" + Self.encodedSegment(id)
  }

  /// A path between two ``OutputPath``s, which contain nothing that needs encoding.
  init(relative path: String, fragment: String?) {
    kind = .relative
    text = fragment.map { path + "#" + Self.encodedSegment($0) } ?? path
  }

  /// Whether the address leads out of the kit to another site.
  package var isExternal: Bool { kind == .https || kind == .onion }

  /// Percent-encodes a single name, so that no character in it has a meaning in an address.
  private static func encodedSegment(_ text: String) -> String {
    PercentEncoding.encode(text.utf8, keeping: PercentEncoding.isUnreserved)
  }
}
