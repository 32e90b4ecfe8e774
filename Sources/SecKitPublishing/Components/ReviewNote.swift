import SecKit

/// When a text was reviewed, and whether it should have been again.
struct ReviewNote {
  let info: DocumentInfo

  init(_ info: DocumentInfo) { self.info = info }

  private func overdue(_ words: TextTable) -> String { words(.reviewOverdue, ["date": words.date(info.reviewDue)]) }

  /// Above a document that is overdue; printed too.
  func banner(_ r: some ContentRenderer) -> [HTMLNode] {
    guard info.reviewDue < r.today else { return [] }
    let text: [HTMLNode] = [
      .element(.strong, text: overdue(r.words)), .text(" " + r.words(.reviewOverdueAdvice)),
    ]
    return [.element(.div, [.classes("vencido")], [.element(.p, text)])]
  }

  private func named(_ words: TextTable) -> String {
    "\(info.title): " + overdue(words) + " " + words(.reviewOverdueAdvice)
  }

  /// The same of a piece of another document.
  func onPage(_ r: some PageMedium) -> [HTMLNode] {
    guard info.reviewDue < r.today else { return [] }
    return [.element(.div, [.classes("vencido")], [.element(.p, text: named(r.words))])]
  }

  /// Says on paper, of a whole document or a piece, that it is overdue; also at the foot of every page.
  func onPaper(_ r: some PaperMedium) -> [HTMLNode] {
    info.reviewDue < r.today ? [.element(.p, [.classes("vence")], text: named(r.words))] : []
  }

  /// The dates, below a text.
  /// - Parameter more: said after them.
  func dates(_ words: TextTable, more: String = "") -> HTMLNode {
    let text = words(.reviewOn, ["date": words.date(info.reviewed), "due": words.date(info.reviewDue)])
    return .element(.p, [.classes("revisado")], text: text + more)
  }
}
