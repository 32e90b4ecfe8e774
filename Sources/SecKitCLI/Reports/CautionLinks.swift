import SecKit

/// The links of a caution as a terminal or a sheet can show them: helpers with their numbers, then the routes' commands.
struct CautionLinks {
  let catalog: Catalog
  let today: CalendarDate

  func lines(in blocks: [Block]) -> [ReportLine] {
    guard let info = catalog.profiles?.article.info else { return [] }
    let words = catalog.words
    var ids: [String] = []
    for link in blocks.links {
      guard case .content(let id) = catalog.target(of: link.destination, from: info), !ids.contains(id.document) else {
        continue
      }
      ids.append(id.document)
    }
    let helpers = ids.compactMap(catalog.helper).flatMap { HelperText.urgent($0, words, today: today) }
    let routes = ids.compactMap(catalog.route).map { route in
      let values = ["title": route.article.info.title, "id": route.article.info.id]
      return ReportLine.item(words(.assessCautionRoute, values), marker: "-", level: 0)
    }
    return [helpers, routes].filter { !$0.isEmpty }.flatMap { [.blank] + $0 }
  }
}
