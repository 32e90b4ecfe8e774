import SecKit

/// Each of a document's objectives is measured by one of its own questions. Workshops, whose objectives are taught and
/// assessed, have a rule of their own.
struct ObjectivesAreMeasured: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.documents.flatMap { document -> [Diagnostic] in
      let info = document.info
      guard info.kind != .workshop, !info.objectives.isEmpty else { return [] }
      let measured = Set(document.item.article.questions.compactMap(\.objective))
      return info.objectives.filter { !measured.contains($0.id) }.map {
        Diagnostic(.objectiveUnused, in: info.place.path, $0.range, ["id": $0.id])
      }
    }
  }
}
