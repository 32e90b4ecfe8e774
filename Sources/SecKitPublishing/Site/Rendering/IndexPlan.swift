import SecKit

/// What the pages of an index list. However many documents there are, no page lists more than ``limit``: who is in a hurry on
/// a slow line gets a page that opens.
struct IndexPlan: Sendable {
  static let limit = 100

  /// Documents under one heading.
  struct Group: Sendable {
    /// The place's id on its page; nil for an index without headings.
    var id: String?
    var title: TextKey?
    var documents: [DocumentInfo]
    /// Whether it began on an earlier page.
    var isContinued = false
  }

  /// At least one, which may be empty.
  let pages: [[Group]]

  init(_ groups: [Group], limit: Int = limit) {
    var pages: [[Group]] = [[]]
    var room = limit
    for group in groups {
      var rest = group.documents[...]
      var isContinued = false
      while !rest.isEmpty {
        if room == 0 {
          pages.append([])
          room = limit
        }
        var piece = group
        piece.documents = Array(rest.prefix(room))
        piece.isContinued = isContinued
        pages[pages.count - 1].append(piece)
        rest = rest.dropFirst(piece.documents.count)
        room -= piece.documents.count
        isContinued = true
      }
    }
    self.pages = pages
  }

  init(_ index: SiteIndex, of catalog: Catalog) {
    let groups: [Group] =
      switch index {
      case .steps: [Group(documents: catalog.steps.map(\.article.info))]
      case .organization: [Group(documents: catalog.areas.map(\.article.info))]
      case .care: [Group(documents: catalog.care.map(\.info))]
      case .scenarios: [Group(documents: catalog.scenarios.map(\.info))]
      case .workshops: [Group(documents: catalog.workshops.map(\.article.info))]
      case .pages: [Group(documents: catalog.pages.map(\.info))]
      case .routes: [Group(documents: Self.routes(catalog))]
      case .attacks:
        Attack.Category.allCases.map { category in
          let attacks = catalog.attacks.filter { $0.category == category }
          return Group(
            id: catalog.languageProfile.name(of: category), title: category.word, documents: attacks.map(\.article.info)
          )
        }
      // By need, in order of danger.
      case .helpers:
        HelperEntry.Need.allCases.map { need in
          let helpers = catalog.helpers.filter { $0.needs.contains(need) }
          return Group(id: need.rawValue, title: need.word, documents: helpers.map(\.article.info))
        }
      }
    self.init(groups)
  }

  /// The route for whoever is in danger first, then each by its title.
  private static func routes(_ catalog: Catalog) -> [DocumentInfo] {
    let infos = catalog.routes.map(\.article.info)
    let first = catalog.kit.entrances.urgent?.text
    return infos.filter { $0.id == first } + infos.filter { $0.id != first }
  }

  /// The groups in order, each with the number of the page where it begins.
  var starts: [(group: Group, page: Int)] {
    pages.enumerated().flatMap { index, groups in
      groups.filter { !$0.isContinued }.map { ($0, index + 1) }
    }
  }
}
