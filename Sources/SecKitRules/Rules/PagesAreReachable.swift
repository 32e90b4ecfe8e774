import SecKit

/// Every page is linked from another document.
///
/// Only the kind `page` is checked: every other kind is listed in an index of the site whether linked or not (steps, attacks,
/// care, routes, directory, scenarios, workshops) or is unique (profiles, glossary).
struct PagesAreReachable: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    // A file that is not whole may contain the link.
    guard input.gaps.isEmpty else { return [] }
    let catalog = input.catalog
    var linked: Set<String> = []
    for document in catalog.documents {
      for link in document.allLinks {
        guard case .content(let id)? = catalog.target(of: link.destination, from: document.info) else { continue }
        if id.document != document.info.id { linked.insert(id.document) }
      }
    }
    return catalog.pages.map(\.info).filter { !linked.contains($0.id) }.map {
      Diagnostic(.pageOrphan, in: $0.place.path, $0.place.idRange, ["id": $0.id])
    }
  }
}
