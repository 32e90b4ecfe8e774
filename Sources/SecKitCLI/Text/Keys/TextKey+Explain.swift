import SecKit

/// Where the numbers of a report come from.
extension TextKey {
  static let explainCapped = TextKey("explain.capped", "band", counting: "n")
  static let explainBaseline = TextKey("explain.baseline", "attack", "level")
  static let explainCoverage = TextKey("explain.coverage", "attack", counting: "points", "possible", "applicable")
  static let explainParts = TextKey("explain.parts", "relevance", "attacks")
  static let explainQuick = TextKey("explain.quick")
  static let explainFirst = TextKey("explain.first")
  static let explainNext = TextKey("explain.next")
  static let explainAttacks = TextKey("explain.attacks")
  static let explainPassed = TextKey("explain.passed", counting: "n")
  static let explainNothing = TextKey("explain.nothing", "attack")
  static let explainTitle = TextKey("explain.title")
  static let explainStep = TextKey("explain.step", "title", counting: "points", "possible")
  static let explainCounted = TextKey("explain.counted", "answer", "impact", "item")
  static let explainOpen = TextKey("explain.open", "item")
  static let explainNot = TextKey("explain.not", "item")
  static let explainChange = TextKey("explain.change", "item")
  static let explainBands = TextKey("explain.bands")
  static let explainAction = TextKey("explain.action", "relevance", "impact", "missing", "effort", "priority", "item")
  static let explainRaised = TextKey("explain.raised", "attack", "level", "questions")

  /// All of them.
  static let ofExplain: [TextKey] = [
    .explainCapped, .explainBaseline, .explainCoverage, .explainParts, .explainQuick, .explainFirst, .explainNext,
    .explainAttacks, .explainPassed, .explainNothing, .explainTitle, .explainStep, .explainCounted, .explainOpen,
    .explainNot, .explainChange, .explainBands, .explainAction, .explainRaised,
  ]
}
