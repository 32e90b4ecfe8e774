import SecKit

/// A list that consists of links to items of steps is meant to show those items, which requires the class `.selection`; without
/// it, only the links are printed.
struct SelectionsAreMarked: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    let items = Set(catalog.steps.flatMap(\.article.items).map(\.id))
    return catalog.documents.flatMap { document -> [Diagnostic] in
      guard Role.allowed(in: document.info.kind).contains(.selection) else { return [] }
      let sections = document.item.article.parts.flatMap { part -> [Section] in
        if case .prose(let section) = part { return section.all }
        return []
      }
      return sections.filter { section in
        section.blocks.contains { block in
          guard case .list(let list) = block.content, list.items.count >= 2 else { return false }
          return list.items.allSatisfy { item in
            guard case .link(let link)? = item.lead.first,
              case .content(let id)? = catalog.target(of: link.destination, from: document.info)
            else { return false }
            return items.contains(id)
          }
        }
      }.map { Diagnostic(.selectionUnmarked, in: document.source.path, $0.range) }
    }
  }
}
