import SecKit

/// Every part of a workshop that has a heading says for whom it is: without a class it is printed on the participants' sheet,
/// even if it was written for facilitators and its mark is missing.
struct WorkshopPartsAreMarked: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.workshops.flatMap { workshop -> [Diagnostic] in
      let beside = workshop.article.parts.compactMap { part -> (title: [Inline], range: SourceRange)? in
        if case .prose(let section) = part { return (section.title, section.range) }
        return nil
      }
      let within = workshop.sessions.flatMap(\.parts).compactMap { part -> (title: [Inline], range: SourceRange)? in
        guard part.reader == .everybody, let title = part.title, let range = part.range else { return nil }
        return (title, range)
      }
      return (beside + within).map {
        Diagnostic(
          .workshopPartUnmarked, in: workshop.article.info.place.path, $0.range, ["name": $0.title.plainText.trimmed])
      }
    }
  }
}
