extension Word {
  /// The `{names}` its text must hold.
  var placeholders: [String] {
    switch self {
    case .dateFormat:
      ["day", "month", "year"]
    case .durationMinutes,
      .durationHours,
      .periodDays,
      .periodWeeks,
      .periodMonths,
      .periodYears,
      .workshopFacilitators,
      .mergePeople,
      .publishedErrors:
      ["n"]
    case .siteVersion:
      ["version", "publisher", "program"]
    case .stepOf,
      .indexPage,
      .areaOf:
      ["n", "last"]
    case .stepNext,
      .siteSeeAll,
      .checklistTitle,
      .routeLeaves:
      ["title"]
    case .itemFor:
      ["profiles"]
    case .attackAlso:
      ["names"]
    case .reviewOverdue,
      .sourceAccessed,
      .reportDue:
      ["date"]
    case .reviewOn:
      ["date", "due"]
    case .workshopGroup:
      ["low", "high"]
    case .workshopPrint,
      .routeNoTerminal:
      ["id"]
    case .assessStepHead:
      ["n", "title"]
    case .assessProgressStep:
      ["title", "n", "total"]
    case .assessProtects:
      ["attacks"]
    case .reportCapped:
      ["band"]
    case .reportAnswered,
      .quizNumber,
      .assessProgressAll:
      ["n", "total"]
    case .reportUnanswered:
      ["titles"]
    case .reportRelevance:
      ["level"]
    case .reportAgain,
      .explainOpen,
      .explainNot,
      .explainChange:
      ["item"]
    case .reportTodo:
      ["item", "duration"]
    case .explainStep:
      ["title", "points", "possible"]
    case .explainCounted:
      ["answer", "impact", "item"]
    case .explainAction:
      ["relevance", "impact", "missing", "effort", "priority", "item"]
    case .explainRaised:
      ["attack", "level", "questions"]
    case .mergeSame:
      ["file", "other"]
    case .mergeAlike:
      ["files", "n"]
    case .mergeCounts:
      ["answer", "n"]
    case .reportWeights:
      ["version"]
    case .reportHow:
      ["place"]
    case .quizScore:
      ["right", "answered", "asked"]
    case .helpersLanguages,
      .savedChanged:
      ["list"]
    case .helpersHours:
      ["hours"]
    case .helpersCost:
      ["cost"]
    case .helpersArea:
      ["area"]
    case .assessAskQuit,
      .assessLengthShort,
      .assessMissing,
      .assessLengthFull:
      ["n"]
    case .reportShort:
      ["items", "all-items", "questions", "all-questions"]
    case .reportShortLeft:
      ["list"]
    case .assessCautionRoute:
      ["title", "id"]
    case .screenPanicPlain,
      .screenPanicDumb:
      ["key"]
    case .secretTimes:
      ["one", "many"]
    case .secretWrong,
      .secretBasisWords,
      .secretBasisCharacters:
      ["n"]
    case .savedDone:
      ["name", "folder"]
    case .savedNone,
      .savedFolder,
      .savedForgetText:
      ["folder"]
    case .savedDated:
      ["name", "date"]
    case .savedLocked:
      ["name", "reason"]
    case .savedOf,
      .savedOfOrganization:
      ["date"]
    case .savedModel,
      .compareModel:
      ["model"]
    case .savedExported,
      .savedExportedKeys:
      ["path"]
    case .savedImported,
      .secretAskFor,
      .savedForgetTitle,
      .savedForgetNoTerminal,
      .savedForgotten:
      ["name"]
    case .compareTitle:
      ["before", "after"]
    case .compareStep:
      ["title", "before", "after"]
    case .compareStepSame:
      ["title", "band"]
    case .compareItem:
      ["item", "before", "after"]
    case .compareItemOne:
      ["item", "answer"]
    case .reportFindOutItem:
      ["item"]
    case .reportAnsweredUnknown:
      ["n", "total", "unknown"]
    case .reportCoverageCount:
      ["percent", "n", "total"]
    case .reportCoverageFew,
      .reportAgreedOf:
      ["n", "total"]
    case .reportPlanRest:
      ["n", "date"]
    case .reportUnansweredGroup:
      ["titles"]
    case .areaHead:
      ["n", "title"]
    case .explainCapped:
      ["band", "n"]
    case .explainBaseline:
      ["attack", "level"]
    case .explainCoverage:
      ["attack", "points", "possible", "applicable"]
    case .explainParts:
      ["relevance", "attacks"]
    case .reportMoreAttacks, .reportNextAnswered, .reportNotCountedGroup, .explainPassed:
      ["n"]
    case .explainNothing:
      ["attack"]
    default: []
    }
  }
}
