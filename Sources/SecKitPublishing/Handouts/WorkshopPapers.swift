import SecKit

/// The papers of a workshop, from its one source: the facilitator's guide and the participants' handout.
public struct WorkshopPapers: Sendable {
  /// A document for paper: complete HTML, its style sheet lying beside it.
  public struct Paper: Sendable {
    /// The file's name without extension.
    public let name: String
    public let html: [UInt8]
  }

  public static let stylesheet = "impreso.css"
  /// The papers' names, without what follows the dot.
  public static let names = [guideName, handoutName]
  static let guideName = "guia-facilitacion"
  static let handoutName = "hoja-participantes"

  /// - Parameters:
  ///   - today: decides which texts and channels are marked as overdue.
  ///   - errorCount: how many errors of the content are printed knowingly; the first page says so.
  ///   - stylesheet: the name of the style sheet that lies beside the papers.
  public static func papers(
    for workshop: Workshop, in catalog: Catalog, today: CalendarDate, errorCount: Int = 0,
    stylesheet: String = stylesheet
  ) -> [Paper] {
    func writer(_ projection: Projection) -> PaperWriter {
      PaperWriter(
        catalog: catalog, today: today, projection: projection, errorCount: errorCount, stylesheet: stylesheet)
    }
    return [guide(workshop, writer(.facilitator)), handout(workshop, writer(.learner))]
  }

  /// A whole document with title block and running header.
  static func document(
    _ writer: PaperWriter, name: String, above: String, info: DocumentInfo, _ content: [HTMLNode]
  ) -> Paper {
    let kit = writer.catalog.kit
    let head: [HTMLNode] = [
      .element(.p, [.classes("kit")], text: "\(kit.title) · \(kit.version)"),
      .element(
        .header, [.classes("portadilla")],
        [
          .element(.p, [.classes("antetitulo")], text: above), .element(.h1, text: info.title),
          .element(.p, [.classes("lema")], text: info.summary),
        ]),
    ]
    let page = HTMLPage(
      language: writer.catalog.language, title: "\(above): \(info.title)", description: info.summary,
      styles: OutputPath(writer.stylesheet).flatMap { SafeURL($0.text) }.map { [$0] } ?? [],
      body: head + (writer.words.errorBanner(writer.errorCount) + content).markingLiterals)
    return Paper(name: name, html: page.bytes)
  }

  /// Where the text comes from, how old it is, under which licence it may be copied.
  static func colophon(_ writer: PaperWriter, _ info: DocumentInfo) -> [HTMLNode] {
    let words = writer.words
    let kit = writer.catalog.kit
    return [
      .element(
        .p, [.classes("revisado")],
        text: words(
          .reviewOn, ["date": words.date(info.reviewed), "due": words.date(info.reviewDue)])
          + " " + words(.siteLicence) + " \(kit.licence) (\(kit.licenceURL)). \(kit.publisher), \(kit.version).")
    ]
  }
}
