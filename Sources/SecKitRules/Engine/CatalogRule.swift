import SecKit

/// A rule over the whole content. One rule, one file, named by what it upholds.
protocol CatalogRule: Sendable {
  func check(_ input: CatalogContext) -> [Diagnostic]
}
