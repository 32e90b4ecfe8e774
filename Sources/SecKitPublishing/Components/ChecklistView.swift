import SecKit

/// A list of statements to be ticked; nothing is kept of what somebody ticks on a page.
struct ChecklistView {
  let list: Checklist
  let info: DocumentInfo

  init(_ list: Checklist, of info: DocumentInfo) {
    self.list = list
    self.info = info
  }

  /// The title stands above.
  func onPage(_ r: some PageMedium) -> [HTMLNode] {
    content(r) { ChecklistItemView($0, of: info).onPage(r) }
  }

  /// A whole list to be filled in: statements and times, with what is said around them.
  func onPaper(_ r: some PaperMedium) -> [HTMLNode] {
    content(r) { ChecklistItemView($0, of: info).filledIn(r) }
  }

  private func content(_ r: some ContentRenderer, _ item: (ChecklistItem) -> HTMLNode) -> [HTMLNode] {
    list.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .text(let blocks): r.html(blocks, of: info)
      case .items(let items): [.element(.ul, [.classes("lista")], items.map(item))]
      }
    }
  }
}
