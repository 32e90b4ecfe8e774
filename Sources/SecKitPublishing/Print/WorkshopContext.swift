import SecKit

/// What the papers of one workshop are made of.
struct WorkshopContext: Sendable {
  let workshop: Workshop
  let catalog: Catalog
  /// Decides which texts and channels are marked as overdue.
  let today: CalendarDate
  /// How many errors of the content are printed knowingly; the first page says so.
  var errorCount = 0
  /// The name of the style sheet that lies beside the papers.
  var stylesheet = PrintDocument.stylesheet

  func writer(_ projection: Projection) -> PaperWriter {
    PaperWriter(
      catalog: catalog, today: today, projection: projection, errorCount: errorCount, stylesheet: stylesheet)
  }
}
