/// A word of the interface. Its text stands in `strings.yml`, one for every language, under ``key``.
public enum Word: CaseIterable, Hashable, Sendable {
  case months
  case dateFormat
  case durationMinutes, durationHours
  case periodDay, periodDays, periodWeek, periodWeeks, periodMonth, periodMonths, periodYear, periodYears
  case taskOpen, taskDone
  case siteSkip, siteExit, siteExitUrl, siteExitNotice, siteMenu, siteNavigation, siteBreadcrumbs, siteHome,
    siteLicence, siteKeepsNothing, siteVersion, siteSources, siteSteps, siteStepsLead, siteAttacks, siteAttacksLead,
    siteRoutes, siteRoutesLead, siteCare, siteCareLead, siteScenarios, siteScenariosLead, siteOrganization,
    siteOrganizationLead, siteHelpers, siteHelpersLead, siteWorkshops, siteWorkshopsLead, sitePages, sitePagesLead,
    siteSeeAll
  case indexPage, indexPages
  case homeTitle, homeLead, homeSituations
  case doorUrgentAbove, doorUrgent, doorUrgentLead, doorCheckAbove, doorCheck, doorCheckLead, doorWorkshopAbove,
    doorWorkshop, doorWorkshopLead
  case stepOf, stepNext, stepPrint
  case areaOf, areaHead
  case checklistTitle, checklistLead, checklistBack
  case itemWhyAndHow, itemCritical, itemImpact1, itemImpact2, itemImpact3, itemFor
  case quizHow, quizChoose, quizSeveral, quizRight, quizWrong, quizExplanation, quizNumber, quizNextQuestion,
    quizMessage, quizChosen, quizScore, quizAgain, quizQuit, quizNone, quizNoTerminal
  case attackAlso, attackRelated, attackRelatedLead
  case severity1, severity2, severity3
  case categoryTechnical, categoryConduct, categoryPhysicalLegal, categoryExpression
  case sectorState, sectorCivilSociety, sectorPlatform, sectorInternational
  case needEmergency, needProtection, needTechnical, needLegal, needEmotional, needRemoval, needChildren, needGender
  case channelPhone, channelWhatsapp, channelSignal, channelTelegram, channelEmail, channelWeb, channelAddress,
    channelSeen, channelConfirmed, channelStale, channelUnconfirmed
  case helperSafeDevice
  case reviewOverdue, reviewOverdueAdvice, reviewOn
  case publishedErrorsOne, publishedErrors, publishedErrorsAdvice
  case sourceAccessed
  case routeRestart, routeActions, routeHelp, routeWalked, routeLeaves, routeNoTerminal, routeKeep, routeKept
  case workshopsHow
  case workshopGroup, workshopFacilitators, workshopObjectives, workshopAgenda, workshopMaterials, workshopPrint
  case guideTitle, guideBefore, guideAfter, guidePre, guidePost, guideKey, guideForWhom, guideTime, guideSession,
    guideDuration, guideParticipants, guideCheckDates
  case handoutTitle, handoutSheet, handoutPrivacy
  case phaseOpening, phaseActivity, phaseDiscussion, phaseInputs, phaseDeepening, phaseSynthesis, phaseBreak,
    phaseClosing
  case answerYes, answerPartly, answerNotYet, answerUnknown, answerNotApplicable
  case bandToBegin, bandOnTheWay, bandUnderWay, bandSustained, bandNone
  case relevanceLow, relevanceMedium, relevanceHigh
  case assessTitle, assessPrivacy, assessClose, assessKeep, assessDanger, assessDangerWhy, assessDangerYes,
    assessDangerNo, assessDangerLead, assessDangerRoute, assessGoOn, assessProfiles, assessProfilesWhy,
    assessExposureHead, assessStepHead, assessProgressStep, assessProtects, assessBack, assessSkip, assessFinish,
    assessQuit, assessNothing, assessNoTerminal, assessPause, assessPaused, assessChange, assessChangeStep,
    assessChangeItem, assessCautionRoute, assessAskQuit, assessQuitYes, assessQuitNo, assessLength, assessLengthLead,
    assessLengthShort, assessLengthFull, assessProgressAll, assessEarlier, assessWillSave, assessSaveFollows,
    assessSave, assessWrite, assessWritePath, assessWriteEnding, assessChangeProfile,
    assessPausedDumb, assessOrganization, assessMissing
  case reportTitle, reportNoScore, reportNext, reportNextNone, reportNextAnswered, reportSteps, reportCapped,
    reportAnswered,
    reportUnanswered, reportFindOut, reportFindOutLead, reportAttacks, reportAttacksLead, reportRelevance, reportPlan,
    reportPlanLead, reportDue, reportAgain, reportTodo, reportFirst, reportWatched, reportNextFew,
    reportNextHeld, reportAnsweredUnknown, reportFindOutItem, reportCoverageCount, reportCoverageFew,
    reportPlanRest, reportNotCounted, reportTitleGroup, reportNextGroup, reportNextFewGroup, reportStepsGroup,
    reportAgreedOf, reportPlanGroup, reportUnansweredGroup, reportWeights, reportHelp, reportHow, reportShort,
    reportShortLeft
  case explainCapped, explainBaseline, explainCoverage, explainParts, explainQuick, explainFirst, explainNext,
    explainAttacks, reportHeldNoticeable, reportHeldTraces, reportTraces, reportLater,
    reportMoreAttacks, reportNotCountedGroup, explainPassed, explainNothing, explainTitle, explainStep, explainCounted,
    explainOpen, explainNot, explainChange, explainBands,
    explainAction, explainRaised
  case planTitle, planLead, planNext, planAll, planCalendarTitle
  case keyPause, keyChange, keyAnswers, keyYesNo, keyBack, keySkip, keyFinish, keyQuit, keyDetail, keyNext,
    keyRestart, keyKeep, keySave, keyWrite
  case mergeTitle, mergePeople, mergeSmall, mergeAgreed, mergeDiffer, mergeTooFew, mergeSame, mergeCounts,
    mergeAlike, mergeCopies, mergeBegin, mergeBeginLead, mergeMissing, mergeNear, mergeFar
  case wellbeingTitle, wellbeingLead, wellbeingNone, wellbeingPeople, wellbeingNoTerminal
  case helpersNone, helpersLanguages, helpersHours, helpersCost, helpersArea, helpersCaution
  case screenMoreBelow, screenMoreAbove, screenDetail, screenConfirm, screenPanic, screenChosen, screenTypeOne,
    screenTypeSeveral, screenNotUnderstood, screenChoose, screenPanicPlain, screenPanicDumb
  case secretAsk, secretAskFile, secretAskOld, secretWrong, secretTooLong, secretEmpty, secretNewTitle,
    secretNewText, secretNewWords, secretNewOwn, secretLeave, secretWordsTitle, secretWordsText, secretWordsReady,
    secretWordsOther, secretTypeNew, secretTypeAgain, secretDifferent, secretStrengthTitle, secretBasisWords,
    secretBasisCharacters, secretBasisCommon, secretLevelGuessable, secretLevelWeak, secretLevelFair, secretLevelHard,
    secretLimits, secretUse, secretAnother, secretNoTerminal
  case secretBasisParts, secretTimes, secretTimeSeconds, secretTimeMinutes, secretTimeHours, secretTimeDays,
    secretTimeMonths, secretTimeYears, secretTimeCenturies
  case secretAskFor, secretForgottenTitle, secretForgotten, secretForgottenOther, secretAskAgain, secretAskOther,
    secretBack, secretSealing
  case reportShortSpared, keyMissing
  case savedDone, savedRetry, savedFailed, savedNone, savedFolder, savedDated, savedLocked, savedOf,
    savedOfOrganization, savedUnmapped, savedModel, savedExported, savedExportedKeys, savedImported, savedForgetTitle,
    savedForgetText, savedForgetKeep, savedForgetDo, savedForgetKept, savedForgetNoTerminal, savedForgotten,
    savedForgottenLimits, savedChanged, savedChangedLimits, savedMerged
  case compareTitle, compareLead, compareSteps, compareStep, compareStepSame, compareImproved, compareFellBack,
    compareChanged, compareNew, compareGone, compareItem, compareItemOne, compareUnanswered, compareNothing,
    compareModel, compareExposure, compareExposureText

  /// The name with a hyphen before each capital and each digit, the first of them a point: `siteExitUrl` is `site.exit-url`.
  public var key: String {
    var key = ""
    var separator = "."
    for scalar in String(describing: self).unicodeScalars {
      if !("a"..."z").contains(scalar) {
        key += separator
        separator = "-"
      }
      // Names are ASCII; this bit is set in digits and makes capitals small.
      key.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: scalar) | 0x20))
    }
    return key
  }

  /// The word with a key; nil when the program has none.
  public init?(key: String) {
    guard let word = Self.byKey[key] else { return nil }
    self = word
  }

  private static let byKey = Dictionary(uniqueKeysWithValues: allCases.map { ($0.key, $0) })
}
