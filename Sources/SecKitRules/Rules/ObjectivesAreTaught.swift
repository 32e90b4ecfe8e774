import SecKit

/// Every objective of a workshop is practised in a session and assessed by a question, and every working session has an
/// objective.
///
/// Practised: named by a session of phase `activity` or `deepening`. Assessed: a question of `pre`, of `post`, or one included
/// in a session has an objective with the same id.
struct ObjectivesAreTaught: CatalogRule {
  private static let practising: Set<Workshop.Phase> = [.activity, .deepening]
  private static let withoutObjective: Set<Workshop.Phase> = [.opening, .break, .closing]

  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.workshops.flatMap { check($0, input.catalog, input.gaps) }
  }

  private func check(_ workshop: Workshop, _ catalog: Catalog, _ gaps: Gaps) -> [Diagnostic] {
    let info = workshop.article.info
    var found: [Diagnostic] = []
    for session in workshop.sessions
    where session.objectives.isEmpty && !Self.withoutObjective.contains(session.phase) {
      found.append(
        Diagnostic(.workshopSession, in: info.place.path, session.range, ["expected": "@expected.objective"]))
    }
    let practised = Set(
      workshop.sessions.filter { Self.practising.contains($0.phase) }.flatMap(\.objectives).map(\.text))
    let assessed = assessed(by: workshop, catalog)
    for objective in info.objectives {
      if !practised.contains(objective.id) {
        found.append(Diagnostic(.objectiveUntaught, in: info.place.path, objective.range, ["id": objective.id]))
      }
      if !assessed.contains(objective.id), !gaps.mention(objective.id) {
        found.append(
          Diagnostic(.objectiveUnassessed, in: info.place.path, objective.range, ["id": objective.id]))
      }
    }
    return found
  }

  private func assessed(by workshop: Workshop, _ catalog: Catalog) -> Set<String> {
    let named = (workshop.pre + workshop.post).compactMap { ContentID($0.text) }
    let brought = workshop.transclusions.compactMap { link -> ContentID? in
      if case .content(let id)? = catalog.target(of: link.destination, from: workshop.article.info) { return id }
      return nil
    }
    return Set((named + brought).compactMap { catalog.question($0)?.objective })
  }
}

extension Workshop {
  /// Links alone in their paragraph, which include what they point at.
  var transclusions: [Inline.Link] {
    parts.flatMap(\.blocks).compactMap { block in
      guard case .paragraph(let inlines) = block.content, inlines.count == 1, case .link(let link) = inlines[0]
      else { return nil }
      return link
    }
  }
}
