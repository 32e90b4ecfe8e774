import SecKit

/// A rule over the words of one document. Such rules run together, document by document, so that the text is cut into words
/// once and forgotten before the next. One rule, one file, named by what it upholds.
protocol DocumentRule: Sendable {
  /// Gathers what the rule needs to know of the whole content.
  init(_ input: CatalogContext)

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic]
}
