import SecKit

/// Where a document's facts come from.
struct SourceList {
  let info: DocumentInfo

  init(_ info: DocumentInfo) { self.info = info }

  func onPage(_ words: TextTable) -> [HTMLNode] {
    guard !info.sources.isEmpty else { return [] }
    return [
      .element(.h2, [.id(PageAnchor.sources)], text: words(.siteSources)),
      .element(.ol, [.classes("fuentes")], info.sources.map { source($0, words) }),
    ]
  }

  private func source(_ source: DocumentInfo.Source, _ words: TextTable) -> HTMLNode {
    let title: HTMLNode =
      SafeURL(source.url).map { .element(.a, [.href($0), .rel("noreferrer")], text: source.title) }
      ?? .text(source.title)
    var text = ", " + words(.sourceAccessed, ["date": words.date(source.accessed)])
    if let note = source.note { text += " (\(note))" }
    return .element(.li, [title, .text(text + ".")])
  }
}
