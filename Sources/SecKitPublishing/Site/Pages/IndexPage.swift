import SecKit

/// A page of an index, from 1.
struct IndexPage: Page {
  let index: SiteIndex
  let number: Int
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    SiteIndex.allCases.filter(site.has).flatMap { index in
      (1...site.index(index).pages.count).compactMap { number in
        index.path(number).map { IndexPage(index: index, number: number, path: $0) }
      }
    }
  }

  func inputs(in site: SiteContext) -> Set<InputID> {
    // Where groups begin, and how many pages there are, depends on all that is listed.
    let ids = site.index(index).pages.joined().flatMap(\.documents).map(\.id)
    return Set(ids.map { index == .helpers ? .text($0) : .card($0) })
  }

  func frame(_ r: PageRenderer) -> PageFrame {
    let title = r.words(index.title)
    let last = r.site.index(index).pages.count
    let numbered = r.words(.indexPage, ["n": String(number), "last": String(last)])
    return PageFrame(
      title: number == 1 ? title : numbered, whole: number == 1 ? nil : title, description: r.words(index.lead),
      section: index, isWide: true)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let plan = r.site.index(index)
    var content: [HTMLNode] = [
      .element(.h1, text: r.words(index.title)), .element(.p, [.classes("lema")], text: r.words(index.lead)),
    ]
    if index == .helpers {
      content.append(.element(.p, [.classes("caja nota")], text: r.words(.helperSafeDevice)))
      content.append(places(plan, r))
    }
    for group in plan.pages[number - 1] {
      if let id = group.id, let title = group.title {
        content.append(.element(.h2, group.isContinued ? [] : [.id(id)], text: r.words(title)))
      }
      content.append(list(group, r))
    }
    if index == .workshops { content.append(.element(.p, text: r.words(.workshopsHow))) }
    content += turning(of: plan.pages.count, r)
    return content
  }

  private func list(_ group: IndexPlan.Group, _ r: PageRenderer) -> HTMLNode {
    let level = group.id == nil ? 2 : 3
    if index == .helpers {
      return ContactCard.list(group.documents.compactMap { r.catalog.helper($0.id) }, r, level: level)
    }
    return r.cards(group.documents, level: level) { r.site.numberedTitle($0) }
  }

  /// Links to the headings of all pages.
  private func places(_ plan: IndexPlan, _ r: PageRenderer) -> HTMLNode {
    .element(
      .ul, [.classes("letras palabras")],
      plan.starts.compactMap { group, number in
        guard let id = group.id, let title = group.title, let target = index.path(number) else { return nil }
        return .element(.li, [.element(.a, [.href(r.path.link(to: target, fragment: id))], text: r.words(title))])
      })
  }

  /// First, last and neighbours: as many links on the thousandth page as on the second.
  private func turning(of last: Int, _ r: PageRenderer) -> [HTMLNode] {
    guard last > 1 else { return [] }
    let numbers = Set([1, number - 1, number, number + 1, last]).filter { (1...last).contains($0) }.sorted()
    let links = numbers.compactMap { other -> HTMLNode? in
      guard let target = index.path(other) else { return nil }
      let current: [HTMLAttribute] = other == number ? [.ariaCurrent(.page)] : []
      let name = r.words(.indexPage, ["n": String(other), "last": String(last)])
      return .element(
        .li, [.element(.a, [.href(r.path.link(to: target)), .ariaLabel(name)] + current, text: String(other))])
    }
    return [
      .element(.nav, [.ariaLabel(r.words(.indexPages))], [.element(.ul, [.classes("letras")], links)])
    ]
  }
}
