import SecKit

extension PageRenderer {
  /// Title and summary of a document, as they stand at the head of its page.
  func title(_ info: DocumentInfo) -> [HTMLNode] {
    [.element(.h1, text: info.title), .element(.p, [.classes("lema")], text: info.summary)]
  }

  /// Documents as cards that lead to them.
  func cards(_ infos: [DocumentInfo], level: Int = 3, title: (DocumentInfo) -> String) -> HTMLNode {
    .element(
      .ul, [.classes("tarjetas")],
      infos.map { info in
        let text = title(info)
        let heading: HTMLNode =
          site.paths.page(of: info.id).map { .element(.a, [.href(path.link(to: $0))], text: text) } ?? .text(text)
        return .element(
          .li, [.classes("tarjeta")],
          [.element(.heading(level), [heading]), .element(.p, text: info.summary)])
      })
  }

  /// The rest of a list that is too long to stand here whole.
  func seeAll(_ index: SiteIndex) -> HTMLNode? {
    guard let target = index.path else { return nil }
    return .element(
      .p,
      [.element(.a, [.href(path.link(to: target))], text: words(.siteSeeAll, ["title": words(index.title)]))])
  }
}
