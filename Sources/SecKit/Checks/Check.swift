/// A rule over the whole content. One rule, one file, named by what it upholds.
protocol Check: Sendable {
  func check(_ input: CheckInput) -> [Diagnostic]
}

/// What a rule may look at.
struct CheckInput: Sendable {
  let catalog: Catalog
  let folder: ContentFolder
  /// The day against which dates are held.
  let today: CalendarDate
  /// Words to avoid and abbreviations that need no explanation, with the faults of their file.
  let terms: Diagnosed<Terms>

  init(catalog: Catalog, folder: ContentFolder, today: CalendarDate) {
    self.catalog = catalog
    self.folder = folder
    self.today = today
    terms = folder.terms.map(TermsReader.read) ?? Diagnosed(Terms())
  }
}
