import SecKit

/// What a workshop includes by a link can be shown inside it: a checklist item, a question, a section with an id, a checklist,
/// a helper's card. A whole document cannot; nor can a web address.
struct TransclusionsResolve: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.workshops.flatMap { workshop -> [Diagnostic] in
      let info = workshop.article.info
      return workshop.transclusions.compactMap { link in
        guard let target = input.catalog.target(of: link.destination, from: info) else { return nil }
        if case .content(let id) = target, id.local != nil || input.catalog.helper(id.document) != nil { return nil }
        return Diagnostic(.transclusionTarget, in: info.place.path, link.range, ["url": link.destination])
      }
    }
  }
}
