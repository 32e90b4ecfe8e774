/// Ids of a page's own places. They begin as no id of content can, so that none is there twice.
enum PageAnchor {
  static let content = "_contenido"
  static let sources = "_fuentes"

  /// Where a letter begins in the glossary.
  static func letter(_ letter: String) -> String { "_letra-\(letter.lowercased())" }
}
