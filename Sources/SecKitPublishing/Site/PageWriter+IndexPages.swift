import SecKit

extension PageWriter {
  /// A page of an index.
  mutating func indexPage(_ index: SiteIndex, number: Int) -> OutputFile {
    let plan = site.index(index)
    let title = words(index.title)
    var content: [HTMLNode] = [.element(.h1, text: title), .element(.p, [.classes("lema")], text: words(index.lead))]
    if index == .helpers {
      content.append(.element(.p, [.classes("caja nota")], text: words(.helperSafeDevice)))
      content.append(places(plan, index))
    }
    for group in plan.pages[number - 1] {
      if let id = group.id, let title = group.title {
        content.append(.element(.h2, group.isContinued ? [] : [.id(id)], text: words(title)))
      }
      content.append(list(group, index))
    }
    if index == .workshops { content.append(.element(.p, text: words(.workshopsHow))) }
    content += turning(index, number, of: plan.pages.count)
    let numbered = words(.indexPage, ["n": String(number), "last": String(plan.pages.count)])
    return page(
      Frame(
        title: number == 1 ? title : numbered, whole: number == 1 ? nil : title, description: words(index.lead),
        section: index, isWide: true), content)
  }

  private mutating func list(_ group: IndexPlan.Group, _ index: SiteIndex) -> HTMLNode {
    let level = group.id == nil ? 2 : 3
    if index == .helpers {
      return helperCards(group.documents.compactMap { catalog.helper($0.id) }, level: level)
    }
    return cards(group.documents, level: level) { self.site.numberedTitle($0) }
  }

  /// Links to the headings of all pages.
  private func places(_ plan: IndexPlan, _ index: SiteIndex) -> HTMLNode {
    .element(
      .ul, [.classes("letras palabras")],
      plan.starts.compactMap { group, number in
        guard let id = group.id, let title = group.title, let target = index.path(number) else { return nil }
        return .element(.li, [.element(.a, [.href(path.link(to: target, fragment: id))], text: words(title))])
      })
  }

  /// First, last and neighbours: as many links on the thousandth page as on the second.
  private func turning(_ index: SiteIndex, _ number: Int, of last: Int) -> [HTMLNode] {
    guard last > 1 else { return [] }
    let numbers = Set([1, number - 1, number, number + 1, last]).filter { (1...last).contains($0) }.sorted()
    let links = numbers.compactMap { other -> HTMLNode? in
      guard let target = index.path(other) else { return nil }
      let current: [HTMLAttribute] = other == number ? [.ariaCurrent(.page)] : []
      let name = words(.indexPage, ["n": String(other), "last": String(last)])
      return .element(
        .li, [.element(.a, [.href(path.link(to: target)), .ariaLabel(name)] + current, text: String(other))])
    }
    return [
      .element(.nav, [.ariaLabel(words(.indexPages))], [.element(.ul, [.classes("letras")], links)])
    ]
  }

  /// The rest of a list that is too long to stand here whole.
  func seeAll(_ index: SiteIndex) -> HTMLNode? {
    guard let target = index.path else { return nil }
    return .element(
      .p,
      [.element(.a, [.href(path.link(to: target))], text: words(.siteSeeAll, ["title": words(index.title)]))])
  }
}
