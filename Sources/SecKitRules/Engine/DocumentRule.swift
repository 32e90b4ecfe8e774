import SecKit

/// A rule over the words of one document. Such rules run together, document by document, so that each text is split into words
/// once and released before the next. One rule, one file, named by what it upholds.
protocol DocumentRule: Sendable {
  /// Collects what the rule needs to know about the whole content.
  init(_ input: CatalogContext)

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic]
}
