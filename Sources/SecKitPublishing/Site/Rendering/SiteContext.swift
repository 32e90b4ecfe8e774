import SecKit

/// What all pages of one site share.
struct SiteContext: Sendable {
  let catalog: Catalog
  /// The day of the build: decides what is overdue.
  let today: CalendarDate
  /// Where the site will live, for search engines; nil for a folder or a stick.
  let baseURL: String?
  /// How many errors of the content are published knowingly.
  let errorCount: Int
  let paths: SitePaths
  let glossary: GlossaryLinker
  let indexes: [SiteIndex: IndexPlan]
  let steps: StepRow
  let areas: StepRow

  var words: TextTable { catalog.words }

  init(catalog: Catalog, today: CalendarDate, baseURL: String?, errorCount: Int = 0) {
    self.catalog = catalog
    self.today = today
    self.baseURL = baseURL
    self.errorCount = errorCount
    paths = SitePaths(catalog)
    glossary = GlossaryLinker(catalog.glossary)
    indexes = Dictionary(uniqueKeysWithValues: SiteIndex.allCases.map { ($0, IndexPlan($0, of: catalog)) })
    steps = StepRow(catalog.steps)
    areas = StepRow(catalog.areas)
  }
}
