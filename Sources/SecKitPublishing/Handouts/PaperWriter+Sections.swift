import SecKit

/// Sections that a workshop brings in whole, besides checklists and prose.
extension PaperWriter {
  /// Items of other documents with what the author says of each.
  func selection(_ selection: Article.Selection, of info: DocumentInfo) -> [HTMLNode] {
    [.element(.h3, plain(selection.title, of: info))]
      + selection.parts.flatMap { part -> [HTMLNode] in
        switch part {
        case .text(let blocks): html(blocks, of: info)
        case .items(let entries): [.element(.ul, [.classes("lista")], entries.map { entry($0, of: info) })]
        }
      }
  }

  private func entry(_ entry: Article.Selection.Entry, of info: DocumentInfo) -> HTMLNode {
    let words: [HTMLNode] = [.element(.p, plain(entry.words, of: info))] + html(entry.details, of: info)
    guard case .content(let id) = catalog.target(of: entry.link.destination, from: info), let item = catalog.item(id),
      let owner = catalog.document(id.document)?.info
    else { return .element(.li, [.classes("punto")], words) }
    return .element(
      .li, [.classes("punto")],
      [box, .element(.span, [.classes("afirmacion")], plain(item.text, of: owner))] + words)
  }

  /// Statements with what helps below each.
  func checkIn(_ checkIn: CheckIn, of info: DocumentInfo) -> [HTMLNode] {
    [.element(.h3, plain(checkIn.title, of: info))]
      + checkIn.parts.flatMap { part -> [HTMLNode] in
        switch part {
        case .text(let blocks): html(blocks, of: info)
        case .items(let items):
          [
            .element(
              .ul, [.classes("lista")],
              items.map { item in
                .element(
                  .li, [.classes("punto")],
                  [box, .element(.span, [.classes("afirmacion")], plain(item.text, of: info))]
                    + html(item.details, of: info))
              })
          ]
        }
      }
  }

  func quiz(_ quiz: Quiz, of info: DocumentInfo) -> [HTMLNode] {
    [.element(.h3, plain(quiz.title, of: info))] + html(quiz.introduction, of: info)
      + quiz.questions.map { question($0, of: info) }
  }
}
