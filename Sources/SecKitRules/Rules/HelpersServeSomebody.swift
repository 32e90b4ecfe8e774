import SecKit

/// Every entry of the directory can be found: it serves a need or an attack.
struct HelpersServeSomebody: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.helpers.compactMap { helper in
      guard helper.needs.isEmpty, helper.serves.isEmpty else { return nil }
      let info = helper.article.info
      return Diagnostic(.helperServesNothing, in: info.place.path, info.place.idRange, ["id": info.id])
    }
  }
}
