import SecKit

/// Something can be done against every attack: at least one item of a step's checklist names it.
struct AttacksHavePrevention: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let covered = Set(input.catalog.steps.flatMap(\.article.items).flatMap { $0.weight?.against ?? [] })
    return input.catalog.attacks.compactMap { attack in
      let info = attack.article.info
      guard !covered.contains(info.id), !input.gaps.have(.step) else { return nil }
      return Diagnostic(.attackWithoutPrevention, in: info.place.path, info.place.idRange, ["id": info.id])
    }
  }
}
