import SecKit

extension PageRenderer {
  /// Says that the text should have been reviewed, if so; printed too.
  func staleBanner(_ info: DocumentInfo) -> [HTMLNode] {
    guard info.reviewDue < today else { return [] }
    return [
      .element(
        .div, [.classes("vencido")],
        [
          .element(
            .p,
            [
              .element(.strong, text: words(.reviewOverdue, ["date": words.date(info.reviewDue)])),
              .text(" " + words(.reviewOverdueAdvice)),
            ])
        ])
    ]
  }

  /// The same of a piece of another document.
  func staleNote(_ info: DocumentInfo) -> [HTMLNode] {
    guard info.reviewDue < today else { return [] }
    let text = words(.reviewOverdue, ["date": words.date(info.reviewDue)]) + " " + words(.reviewOverdueAdvice)
    return [.element(.div, [.classes("vencido")], [.element(.p, text: "\(info.title): \(text)")])]
  }

  /// Sources and review date.
  func colophon(_ info: DocumentInfo) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    if !info.sources.isEmpty {
      nodes.append(.element(.h2, [.id(PageAnchor.sources)], text: words(.siteSources)))
      nodes.append(.element(.ol, [.classes("fuentes")], info.sources.map(source)))
    }
    nodes.append(
      .element(
        .p, [.classes("revisado")],
        text: words(
          .reviewOn, ["date": words.date(info.reviewed), "due": words.date(info.reviewDue)])))
    return nodes
  }

  private func source(_ source: DocumentInfo.Source) -> HTMLNode {
    let title: HTMLNode =
      SafeURL(source.url).map { .element(.a, [.href($0), .rel("noreferrer")], text: source.title) }
      ?? .text(source.title)
    var text = ", " + words(.sourceAccessed, ["date": words.date(source.accessed)])
    if let note = source.note { text += " (\(note))" }
    return .element(.li, [title, .text(text + ".")])
  }
}
