import SecKit

/// A rule over the whole content. One rule, one file, named by what it upholds.
protocol CatalogRule: Sendable {
  func check(_ input: CatalogContext) -> [Diagnostic]

  /// The kinds of document that the rule looks at besides `kit.yml` and words; nil where it may look at any. Of content in which
  /// none of these has changed since it was judged, the rule has nothing new to say.
  var kinds: Set<DocumentKind>? { get }
}

extension CatalogRule {
  var kinds: Set<DocumentKind>? { nil }
}
