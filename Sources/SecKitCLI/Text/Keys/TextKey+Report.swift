import SecKit

/// The report on an assessment.
extension TextKey {
  static let areaHead = TextKey("area.head", "n", "title")

  static let reportTitle = TextKey("report.title")
  static let reportNoScore = TextKey("report.no-score")
  static let reportNext = TextKey("report.next")
  static let reportNextNone = TextKey("report.next-none")
  static let reportNextAnswered = TextKey("report.next-answered", counting: "n")
  static let reportSteps = TextKey("report.steps")
  static let reportCapped = TextKey("report.capped", "band")
  static let reportAnswered = TextKey("report.answered", counting: "n", "total")
  static let reportUnanswered = TextKey("report.unanswered", "titles")
  static let reportFindOut = TextKey("report.find-out")
  static let reportFindOutLead = TextKey("report.find-out-lead")
  static let reportAttacks = TextKey("report.attacks")
  static let reportAttacksLead = TextKey("report.attacks-lead")
  static let reportRelevance = TextKey("report.relevance", "level")
  static let reportPlan = TextKey("report.plan")
  static let reportPlanLead = TextKey("report.plan-lead")
  static let reportNextFew = TextKey("report.next-few")
  static let reportNextHeld = TextKey("report.next-held")
  static let reportAnsweredUnknown = TextKey("report.answered-unknown", counting: "n", "total", "unknown")
  static let reportCoverageCount = TextKey("report.coverage-count", "percent", counting: "n", "total")
  static let reportCoverageFew = TextKey("report.coverage-few", counting: "n", "total")
  static let reportPlanRest = TextKey("report.plan-rest", "date", counting: "n")
  static let reportNotCounted = TextKey("report.not-counted")
  static let reportTitleGroup = TextKey("report.title-group")
  static let reportNextGroup = TextKey("report.next-group")
  static let reportNextFewGroup = TextKey("report.next-few-group")
  static let reportStepsGroup = TextKey("report.steps-group")
  static let reportAgreedOf = TextKey("report.agreed-of", counting: "n", "total")
  static let reportPlanGroup = TextKey("report.plan-group")
  static let reportUnansweredGroup = TextKey("report.unanswered-group", "titles")
  static let reportHelp = TextKey("report.help")
  static let reportHow = TextKey("report.how", "place")
  static let reportShort = TextKey("report.short", counting: "items", "all-items", "questions", "all-questions")
  static let reportShortLeft = TextKey("report.short-left", "list")
  static let reportMoreAttacks = TextKey("report.more-attacks", counting: "n")
  static let reportNotCountedGroup = TextKey("report.not-counted-group", counting: "n")

  static let planCalendarTitle = TextKey("plan.calendar-title")

  static let reportShortSpared = TextKey("report.short-spared")

  /// All of them.
  static let ofReport: [TextKey] = [
    .areaHead, .reportTitle, .reportNoScore, .reportNext, .reportNextNone, .reportNextAnswered,
    .reportSteps, .reportCapped, .reportAnswered, .reportUnanswered, .reportFindOut, .reportFindOutLead,
    .reportAttacks, .reportAttacksLead, .reportRelevance, .reportPlan, .reportPlanLead, .reportNextFew,
    .reportNextHeld, .reportAnsweredUnknown, .reportCoverageCount, .reportCoverageFew, .reportPlanRest,
    .reportNotCounted, .reportTitleGroup, .reportNextGroup, .reportNextFewGroup, .reportStepsGroup, .reportAgreedOf,
    .reportPlanGroup, .reportUnansweredGroup, .reportHelp, .reportHow, .reportShort, .reportShortLeft,
    .reportMoreAttacks, .reportNotCountedGroup, .planCalendarTitle, .reportShortSpared,
  ]
}
