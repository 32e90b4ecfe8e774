import SecKit

/// The input of a rule.
struct CatalogContext: Sendable {
  let catalog: Catalog
  let folder: ContentFolder
  /// Files that exist but are not whole: what depends on them must not be reported missing.
  let gaps: Gaps
  /// The day with which dates are compared.
  let today: CalendarDate
  /// The last day that is not in the future, in whichever time zone the author is.
  let latest: CalendarDate
  /// Words to avoid and abbreviations that need no explanation, with the faults of their file. No value if the file could not
  /// be read.
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
