import SecKit

/// A paper of a workshop. One type a paper; ``AllArtefacts`` names them.
protocol Artefact: Sendable {
  /// The name of its file, without what follows the dot.
  static var id: String { get }
  /// Who it is for.
  static var projection: Projection { get }
  /// What stands above the workshop's title.
  static var above: TextKey { get }

  init(_ context: WorkshopContext)

  var context: WorkshopContext { get }

  /// What it shows below the title.
  var content: [HTMLNode] { get }

  /// The documents that it is; one, unless a paper says otherwise.
  var documents: [PrintDocument] { get }
}

extension Artefact {
  var workshop: Workshop { context.workshop }
  var info: DocumentInfo { context.workshop.article.info }
  var words: TextTable { context.catalog.words }
  var writer: PaperWriter { context.writer(Self.projection) }

  var documents: [PrintDocument] { [document] }

  /// The whole document with title block and running header.
  var document: PrintDocument {
    let kit = context.catalog.kit
    let above = words(Self.above)
    let head: [HTMLNode] = [
      .element(.p, [.classes("kit")], text: "\(kit.title) · \(kit.version)"),
      .element(
        .header, [.classes("portadilla")],
        [
          .element(.p, [.classes("antetitulo")], text: above), .element(.h1, text: info.title),
          .element(.p, [.classes("lema")], text: info.summary),
        ]),
    ]
    let body = words.errorBanner(context.errorCount) + ReviewNote(info).onPaper(writer) + content + [colophon]
    let page = HTMLPage(
      language: context.catalog.language, title: "\(above): \(info.title)", description: info.summary,
      styles: OutputPath(context.stylesheet).flatMap { SafeURL($0.text) }.map { [$0] } ?? [],
      body: head + body.markingLiterals)
    return PrintDocument(name: Self.id, html: page.bytes)
  }

  /// Where the text comes from, how old it is, under which licence it may be copied.
  private var colophon: HTMLNode {
    let kit = context.catalog.kit
    return ReviewNote(info).dates(
      words,
      more: " " + words(.siteLicence) + " \(kit.licence) (\(kit.licenceURL)). \(kit.publisher), \(kit.version).")
  }
}
