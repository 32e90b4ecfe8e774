import SecKit

/// Another document links to every page.
///
/// Only the kind `page` is held to this: every other kind has an index on the site that lists it whether linked or not (steps,
/// attacks, care, routes, directory, scenarios, workshops) or stands once (profiles, glossary).
struct PagesAreReachable: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    // A file that is not whole may hold the link.
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
