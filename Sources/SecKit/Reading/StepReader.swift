/// Reads a step: front matter `order`, one checklist, one quiz.
enum StepReader {
  static func read(_ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]) -> Step? {
    let order = fields.integer("order", in: 0...99, hint: "@hint.order")
    let article = reader.article(blocks)
    reader.refuseBeyondKeys(article.items.map(\.range))
    let start = SourceRange(at: reader.info.place.idRange.start)
    if article.checklists.isEmpty { reader.report(.sectionMissing, start, ["name": "checklist"]) }
    if !article.parts.contains(where: \.isQuiz) { reader.report(.sectionMissing, start, ["name": "quiz"]) }
    let place = fields.entry("order")?.value.range ?? reader.info.place.idRange
    return order.map { Step(article: article, order: $0, orderRange: place) }
  }
}

extension Article.Part {
  fileprivate var isQuiz: Bool {
    if case .quiz = self { return true }
    return false
  }
}
