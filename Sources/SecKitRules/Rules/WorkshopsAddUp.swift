import SecKit

/// The sessions of a workshop fill its time, with a break at least every ninety minutes.
struct WorkshopsAddUp: CatalogRule {
  private static let longestStretch = 90

  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.workshops.flatMap { workshop -> [Diagnostic] in
      let path = workshop.article.info.place.path
      var found: [Diagnostic] = []
      let sum = workshop.sessions.reduce(0) { $0 + $1.minutes }
      if sum != workshop.minutes {
        found.append(
          Diagnostic(
            .workshopMinutes, in: path, workshop.minutesRange,
            ["sum": String(sum), "minutes": String(workshop.minutes)]))
      }
      var stretch = 0
      for session in workshop.sessions {
        let before = stretch
        stretch = session.phase == .break ? 0 : stretch + session.minutes
        // Reported once per stretch, where it becomes too long.
        if stretch > Self.longestStretch, before <= Self.longestStretch {
          found.append(Diagnostic(.workshopBreak, in: path, session.range, ["minutes": String(stretch)]))
        }
      }
      return found
    }
  }
}
