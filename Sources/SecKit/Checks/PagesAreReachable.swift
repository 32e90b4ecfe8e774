/// Another document links to every page.
///
/// Only the kind `page` is held to this: every other kind has an index on the site that lists it whether linked or not (steps,
/// attacks, care, routes, directory, scenarios, workshops) or stands once (profiles, glossary).
struct PagesAreReachable: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    let catalog = input.catalog
    var linked: Set<String> = []
    for document in catalog.documents {
      for link in document.allLinks {
        guard case .content(let id)? = catalog.target(of: link.destination, from: document.info) else { continue }
        if id.document != document.info.id { linked.insert(id.document) }
      }
    }
    return catalog.pages.map(\.info).filter { !linked.contains($0.id) && !isNamed($0.place.path, in: input.gaps) }.map {
      Diagnostic(.pageOrphan, in: $0.place.path, $0.place.idRange, ["id": $0.id])
    }
  }

  /// Whether a file that could not be read names another, as a link to it does.
  private func isNamed(_ path: String, in gaps: Gaps) -> Bool {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
    return gaps.mention(name)
  }
}
