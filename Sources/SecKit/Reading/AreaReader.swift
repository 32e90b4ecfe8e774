/// Reads an area of an organisation's assessment: an order and one checklist.
enum AreaReader {
  static func read(_ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]) -> Step? {
    let order = fields.integer("order", in: 0...99, hint: "@hint.order")
    let article = reader.article(blocks)
    if article.checklists.isEmpty {
      reader.report(
        .sectionMissing, SourceRange(at: reader.info.place.idRange.start), ["name": Role.checklist.rawValue])
    }
    let place = fields.entry("order")?.value.range ?? reader.info.place.idRange
    return order.map { Step(article: article, order: $0, orderRange: place) }
  }
}
