import SecKit

/// What a rule may look at.
struct CatalogContext: Sendable {
  let catalog: Catalog
  let folder: ContentFolder
  /// Files that are there and not whole: what hangs on them is not to be called missing.
  let gaps: Gaps
  /// The day against which dates are held.
  let today: CalendarDate
  /// The last day that is no future, wherever the author is.
  let latest: CalendarDate
  /// Words to avoid and abbreviations that need no explanation, with the faults of their file. No value where that could not be
  /// read.
  let terms: Diagnosed<Terms>

  init(
    catalog: Catalog, folder: ContentFolder, gaps: Gaps = Gaps(), today: CalendarDate, latest: CalendarDate? = nil
  ) {
    self.catalog = catalog
    self.folder = folder
    self.gaps = gaps
    self.today = today
    self.latest = latest ?? today.adding(Period(count: 1, unit: .day))
    let isUnread = folder.unreadParts.contains { $0.hasSuffix("terminos.yml") }
    terms = folder.terms.map(TermsReader.read) ?? Diagnosed(isUnread ? nil : Terms.none)
  }
}
