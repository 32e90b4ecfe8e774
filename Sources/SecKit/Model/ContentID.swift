/// The stable name of a document or of a thing in it: `cuentas`, `cuentas/gestor`. Titles and files may change, ids do not.
public struct ContentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The document's id.
  public let document: String
  /// The id within the document; nil names the document itself.
  public let local: String?

  /// Fails unless both parts are slugs.
  public init?(document: String, local: String? = nil) {
    guard Self.isSlug(document), local.map(Self.isSlug) ?? true else { return nil }
    self.document = document
    self.local = local
  }

  /// Reads `document` or `document/local`; fails for any other form.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first else { return nil }
    self.init(document: String(first), local: parts.count == 2 ? String(parts[1]) : nil)
  }

  /// The form `document` or `document/local`, which ``init(_:)`` reads back.
  public var description: String { local.map { "\(document)/\($0)" } ?? document }

  /// By document, then by local id; the document itself comes before its parts.
  public static func < (left: ContentID, right: ContentID) -> Bool {
    (left.document, left.local ?? "") < (right.document, right.local ?? "")
  }

  /// Whether a text consists of at most 64 lower-case ASCII letters, digits and hyphens, beginning with a letter.
  public static func isSlug(_ text: some StringProtocol) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.count <= 64 else { return false }
    return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
