/// A folder as it was read: the catalog, and what rules need to know beside it.
package struct ReadContent: Sendable {
  /// There only when the kit and its words could be read.
  package let catalog: Catalog?
  /// What was found out while reading.
  package let diagnostics: [Diagnostic]
  /// The files themselves; nil when there is no folder to speak of.
  package let folder: ContentFolder?
  /// Files that are there and not whole: what hangs on them is not to be called missing.
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

  /// With faults that were found before those it has.
  func after(_ earlier: [Diagnostic]) -> ReadContent {
    ReadContent(catalog: catalog, diagnostics: earlier + diagnostics, folder: folder, gaps: gaps)
  }

  /// The catalog with everything found out about it.
  /// - Parameter more: what others found out.
  package func loaded(with more: [Diagnostic] = []) -> LoadedContent<Catalog> {
    LoadedContent(catalog, diagnostics + more, sources: folder?.sources ?? [:])
  }
}
