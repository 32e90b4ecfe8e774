/// A rule over the whole content. One rule, one file, named by what it upholds.
protocol Check: Sendable {
  func check(_ input: CheckInput) -> [Diagnostic]
}

/// What a rule may look at.
struct CheckInput: Sendable {
  let catalog: Catalog
  let folder: ContentFolder
  /// The day against which dates are held.
  let today: CalendarDate
}
