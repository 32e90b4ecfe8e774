/// Every step and area has an item without which it does not count as done. Where none is `critical`, the best band is reached
/// with what matters most left out.
struct StepsHaveSomethingCritical: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    let content = input.catalog.assessment
    return (content.steps + content.areas).compactMap { step in
      let items = step.article.items
      guard !items.isEmpty, !items.contains(where: { $0.weight?.isCritical ?? false }) else { return nil }
      let info = step.article.info
      return Diagnostic(.stepWithoutCritical, in: info.place.path, info.place.idRange, ["id": info.id])
    }
  }
}
