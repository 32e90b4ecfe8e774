/// A folder as read: the catalog, and what rules need besides.
package struct ReadContent: Sendable {
  /// Nil unless the kit and its words could be read.
  package let catalog: Catalog?
  /// The faults found while reading.
  package let diagnostics: [Diagnostic]
  /// The files themselves; nil if the folder could not be listed.
  package let folder: ContentFolder?
  /// Files that exist but are not whole: what depends on them must not be reported missing.
  package let gaps: Gaps

  init(catalog: Catalog?, diagnostics: [Diagnostic], folder: ContentFolder?, gaps: Gaps) {
    self.catalog = catalog
    self.diagnostics = diagnostics
    self.folder = folder
    self.gaps = gaps
  }

  /// A folder that could not be read.
  init(unread diagnostics: [Diagnostic]) {
    self.init(catalog: nil, diagnostics: diagnostics, folder: nil, gaps: Gaps())
  }

  /// The same, preceded by faults that were found before.
  func after(_ earlier: [Diagnostic]) -> ReadContent {
    ReadContent(catalog: catalog, diagnostics: earlier + diagnostics, folder: folder, gaps: gaps)
  }

  /// The catalog with all faults found.
  /// - Parameter more: Faults found by others, such as rules.
  package func loaded(with more: [Diagnostic] = []) -> LoadedContent<Catalog> {
    LoadedContent(catalog, diagnostics + more, sources: folder?.sources ?? [:])
  }
}
