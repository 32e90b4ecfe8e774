import SecKit

/// In an attack, every item under "prevention" leads to a checklist item of a step, and every item under "help" to a helper or
/// a route.
struct AttackLinksFit: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    let items = Set(catalog.steps.flatMap(\.article.items).map(\.id))
    return catalog.attacks.flatMap { attack in
      misfits(attack, .prevention, .preventionLink, catalog) { items.contains($0) || input.gaps.hold($0) }
        + misfits(attack, .help, .helpLink, catalog) { id in
          catalog.helper(id.document) != nil || catalog.route(id.document) != nil
        }
    }
  }

  /// The list items without a fitting link; the reader reports those without any link.
  private func misfits(
    _ attack: Attack, _ role: Role, _ fault: DiagnosticID, _ catalog: Catalog, fits: (ContentID) -> Bool
  ) -> [Diagnostic] {
    let info = attack.article.info
    let lists = attack.article.section(role)?.flattened.compactMap { block -> Block.List? in
      if case .list(let list) = block.content { return list }
      return nil
    }
    return (lists?.first?.items ?? []).compactMap { item in
      let links = item.blocks.links
      guard let first = links.first else { return nil }
      let targets = links.map { catalog.target(of: $0.destination, from: info) }
      // A broken link is reported as such; what it was meant to be is unknown.
      let isFine = targets.contains { target in
        switch target {
        case .content(let id): fits(id)
        case .external: false
        case nil: true
        }
      }
      return isFine ? nil : Diagnostic(fault, in: info.place.path, first.range, ["url": first.destination])
    }
  }
}
