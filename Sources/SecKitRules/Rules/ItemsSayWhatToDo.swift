import SecKit

/// Every scored item says what to do: a statement such as "my mail has a password of its own" can be answered but not done.
struct ItemsSayWhatToDo: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let content = input.catalog.assessment
    return (content.steps + content.areas).flatMap { step in
      step.article.items.lazy.filter { $0.action?.text.trimmed.isEmpty ?? true }.map {
        Diagnostic(.itemAction, in: step.article.info.place.path, $0.range, ["id": $0.id.description])
      }.limited()
    }
  }
}
