import SecKit

/// Asking the questions of an assessment.
extension TextKey {
  static let assessTitle = TextKey("assess.title")
  static let assessPrivacy = TextKey("assess.privacy")
  static let assessClose = TextKey("assess.close")
  static let assessKeep = TextKey("assess.keep")
  static let assessDanger = TextKey("assess.danger")
  static let assessDangerWhy = TextKey("assess.danger-why")
  static let assessDangerYes = TextKey("assess.danger-yes")
  static let assessDangerNo = TextKey("assess.danger-no")
  static let assessDangerLead = TextKey("assess.danger-lead")
  static let assessDangerRoute = TextKey("assess.danger-route")
  static let assessGoOn = TextKey("assess.go-on")
  static let assessProfiles = TextKey("assess.profiles")
  static let assessProfilesWhy = TextKey("assess.profiles-why")
  static let assessExposureHead = TextKey("assess.exposure-head")
  static let assessStepHead = TextKey("assess.step-head", "n", "title")
  static let assessProgressStep = TextKey("assess.progress-step", "title", "n", "total")
  static let assessProtects = TextKey("assess.protects", "attacks")
  static let assessBack = TextKey("assess.back")
  static let assessSkip = TextKey("assess.skip")
  static let assessFinish = TextKey("assess.finish")
  static let assessQuit = TextKey("assess.quit")
  static let assessNothing = TextKey("assess.nothing")
  static let assessNoTerminal = TextKey("assess.no-terminal")
  static let assessPause = TextKey("assess.pause")
  static let assessPaused = TextKey("assess.paused")
  static let assessChange = TextKey("assess.change")
  static let assessChangeStep = TextKey("assess.change-step")
  static let assessChangeItem = TextKey("assess.change-item")
  static let assessCautionRoute = TextKey("assess.caution-route", "title", "id")
  static let assessAskQuit = TextKey("assess.ask-quit", counting: "n")
  static let assessQuitYes = TextKey("assess.quit-yes")
  static let assessQuitNo = TextKey("assess.quit-no")
  static let assessLength = TextKey("assess.length")
  static let assessLengthLead = TextKey("assess.length-lead")
  static let assessLengthShort = TextKey("assess.length-short", counting: "n")
  static let assessLengthFull = TextKey("assess.length-full", counting: "n")
  static let assessProgressAll = TextKey("assess.progress-all", "n", "total")
  static let assessEarlier = TextKey("assess.earlier")
  static let assessWillSave = TextKey("assess.will-save")
  static let assessSaveFollows = TextKey("assess.save-follows")
  static let assessSave = TextKey("assess.save")
  static let assessWrite = TextKey("assess.write")
  static let assessWritePath = TextKey("assess.write-path")
  static let assessWriteEnding = TextKey("assess.write-ending")
  static let assessChangeProfile = TextKey("assess.change-profile")
  static let assessPausedDumb = TextKey("assess.paused-dumb")
  static let assessOrganization = TextKey("assess.organization")
  static let assessMissing = TextKey("assess.missing", counting: "n")

  /// All of them.
  static let ofAssess: [TextKey] = [
    .assessTitle, .assessPrivacy, .assessClose, .assessKeep, .assessDanger, .assessDangerWhy, .assessDangerYes,
    .assessDangerNo, .assessDangerLead, .assessDangerRoute, .assessGoOn, .assessProfiles, .assessProfilesWhy,
    .assessExposureHead, .assessStepHead, .assessProgressStep, .assessProtects, .assessBack, .assessSkip,
    .assessFinish, .assessQuit, .assessNothing, .assessNoTerminal, .assessPause, .assessPaused, .assessChange,
    .assessChangeStep, .assessChangeItem, .assessCautionRoute, .assessAskQuit, .assessQuitYes, .assessQuitNo,
    .assessLength, .assessLengthLead, .assessLengthShort, .assessLengthFull, .assessProgressAll, .assessEarlier,
    .assessWillSave, .assessSaveFollows, .assessSave, .assessWrite, .assessWritePath, .assessWriteEnding,
    .assessChangeProfile, .assessPausedDumb, .assessOrganization, .assessMissing,
  ]
}
