import SecKit

/// Statements that lead to what helps; nothing is counted.
struct CheckInView {
  let checkIn: CheckIn
  let info: DocumentInfo

  init(_ checkIn: CheckIn, of info: DocumentInfo) {
    self.checkIn = checkIn
    self.info = info
  }

  /// Each opens what helps. The title stands above.
  func onPage(_ r: some PageMedium) -> [HTMLNode] {
    content(r) { items in
      items.map { item in
        .element(
          .details, [.classes("mas")] + (item.id.local.map { [.id($0)] } ?? []),
          [.element(.summary, r.plain(item.text, of: info))] + r.html(item.details, of: info))
      }
    }
  }

  /// Each with what helps below it.
  func onPaper(_ r: some PaperMedium) -> [HTMLNode] {
    [.element(.h3, r.plain(checkIn.title, of: info))]
      + content(r) { items in
        let lines = items.map { item -> HTMLNode in
          .element(
            .li, [.classes("punto")],
            [Box.empty, .element(.span, [.classes("afirmacion")], r.plain(item.text, of: info))]
              + r.html(item.details, of: info))
        }
        return [.element(.ul, [.classes("lista")], lines)]
      }
  }

  private func content(_ r: some ContentRenderer, _ items: ([CheckIn.Item]) -> [HTMLNode]) -> [HTMLNode] {
    checkIn.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .text(let blocks): r.html(blocks, of: info)
      case .items(let found): items(found)
      }
    }
  }
}
