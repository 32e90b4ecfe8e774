import SecKit

/// The papers of a workshop, from its one source.
public enum WorkshopPapers {
  public static let stylesheet = PrintDocument.stylesheet

  /// The papers' names, without what follows the dot.
  public static var names: [String] { AllArtefacts.list.map { $0.id } }

  /// - Parameters:
  ///   - today: decides which texts and channels are marked as overdue.
  ///   - errorCount: how many errors of the content are printed knowingly; the first page says so.
  ///   - stylesheet: the name of the style sheet that lies beside the papers.
  public static func papers(
    for workshop: Workshop, in catalog: Catalog, today: CalendarDate, errorCount: Int = 0,
    stylesheet: String = stylesheet
  ) -> [PrintDocument] {
    let context = WorkshopContext(
      workshop: workshop, catalog: catalog, today: today, errorCount: errorCount, stylesheet: stylesheet)
    return AllArtefacts.list.flatMap { $0.init(context).documents }
  }
}
