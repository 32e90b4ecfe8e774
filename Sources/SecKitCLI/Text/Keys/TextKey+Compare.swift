import SecKit

/// What changed between two records.
extension TextKey {
  static let compareTitle = TextKey("compare.title", "before", "after")
  static let compareLead = TextKey("compare.lead")
  static let compareSteps = TextKey("compare.steps")
  static let compareStep = TextKey("compare.step", "title", "before", "after")
  static let compareStepSame = TextKey("compare.step-same", "title", "band")
  static let compareImproved = TextKey("compare.improved")
  static let compareFellBack = TextKey("compare.fell-back")
  static let compareChanged = TextKey("compare.changed")
  static let compareNew = TextKey("compare.new")
  static let compareGone = TextKey("compare.gone")
  static let compareItem = TextKey("compare.item", "item", "before", "after")
  static let compareItemOne = TextKey("compare.item-one", "item", "answer")
  static let compareUnanswered = TextKey("compare.unanswered")
  static let compareNothing = TextKey("compare.nothing")
  static let compareModel = TextKey("compare.model", "model")
  static let compareExposure = TextKey("compare.exposure")
  static let compareExposureText = TextKey("compare.exposure-text")

  /// All of them.
  static let ofCompare: [TextKey] = [
    .compareTitle, .compareLead, .compareSteps, .compareStep, .compareStepSame, .compareImproved, .compareFellBack,
    .compareChanged, .compareNew, .compareGone, .compareItem, .compareItemOne, .compareUnanswered, .compareNothing,
    .compareModel, .compareExposure, .compareExposureText,
  ]
}
