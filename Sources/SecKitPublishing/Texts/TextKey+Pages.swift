import SecKit

/// What pages and papers say around the content.
extension TextKey {
  static let taskOpen = TextKey("task.open")
  static let taskDone = TextKey("task.done")

  static let stepOf = TextKey("step.of", "n", "last")
  static let stepNext = TextKey("step.next", "title")
  static let stepPrint = TextKey("step.print")

  static let areaOf = TextKey("area.of", "n", "last")

  static let checklistTitle = TextKey("checklist.title", "title")
  static let checklistLead = TextKey("checklist.lead")
  static let checklistBack = TextKey("checklist.back")

  static let itemWhyAndHow = TextKey("item.why-and-how")
  static let itemImpact1 = TextKey("item.impact-1")
  static let itemImpact2 = TextKey("item.impact-2")
  static let itemImpact3 = TextKey("item.impact-3")
  static let itemFor = TextKey("item.for", "profiles")

  static let quizHow = TextKey("quiz.how")
  static let quizChoose = TextKey("quiz.choose")
  static let quizExplanation = TextKey("quiz.explanation")

  static let attackAlso = TextKey("attack.also", "names")
  static let attackRelated = TextKey("attack.related")
  static let attackRelatedLead = TextKey("attack.related-lead")

  static let severity1 = TextKey("severity.1")
  static let severity2 = TextKey("severity.2")
  static let severity3 = TextKey("severity.3")

  static let reviewOverdue = TextKey("review.overdue", "date")
  static let reviewOverdueAdvice = TextKey("review.overdue-advice")
  static let reviewOn = TextKey("review.on", "date", "due")

  static let publishedErrorsOne = TextKey("published.errors-one")
  static let publishedErrors = TextKey("published.errors", counting: "n")
  static let publishedErrorsAdvice = TextKey("published.errors-advice")

  static let sourceAccessed = TextKey("source.accessed", "date")

  /// All of them.
  static let ofPages: [TextKey] = [
    .taskOpen, .taskDone, .stepOf, .stepNext, .stepPrint, .areaOf, .checklistTitle, .checklistLead, .checklistBack,
    .itemWhyAndHow, .itemImpact1, .itemImpact2, .itemImpact3, .itemFor, .quizHow, .quizChoose, .quizExplanation,
    .attackAlso, .attackRelated, .attackRelatedLead, .severity1, .severity2, .severity3, .reviewOverdue,
    .reviewOverdueAdvice, .reviewOn, .publishedErrorsOne, .publishedErrors, .publishedErrorsAdvice, .sourceAccessed,
  ]
}
