import SecKit

/// Asking for passphrases.
extension TextKey {
  static let secretAsk = TextKey("secret.ask")
  static let secretAskFile = TextKey("secret.ask-file")
  static let secretAskOld = TextKey("secret.ask-old")
  static let secretWrong = TextKey("secret.wrong", "n")
  static let secretTooLong = TextKey("secret.too-long")
  static let secretEmpty = TextKey("secret.empty")
  static let secretNewTitle = TextKey("secret.new-title")
  static let secretNewText = TextKey("secret.new-text")
  static let secretNewWords = TextKey("secret.new-words")
  static let secretNewOwn = TextKey("secret.new-own")
  static let secretLeave = TextKey("secret.leave")
  static let secretWordsTitle = TextKey("secret.words-title")
  static let secretWordsText = TextKey("secret.words-text")
  static let secretWordsReady = TextKey("secret.words-ready")
  static let secretWordsOther = TextKey("secret.words-other")
  static let secretTypeNew = TextKey("secret.type-new")
  static let secretTypeAgain = TextKey("secret.type-again")
  static let secretDifferent = TextKey("secret.different")
  static let secretStrengthTitle = TextKey("secret.strength-title")
  static let secretBasisWords = TextKey("secret.basis-words", counting: "n")
  static let secretBasisCharacters = TextKey("secret.basis-characters", counting: "n")
  static let secretBasisCommon = TextKey("secret.basis-common")
  static let secretLevelGuessable = TextKey("secret.level-guessable")
  static let secretLevelWeak = TextKey("secret.level-weak")
  static let secretLevelFair = TextKey("secret.level-fair")
  static let secretLevelHard = TextKey("secret.level-hard")
  static let secretLimits = TextKey("secret.limits")
  static let secretUse = TextKey("secret.use")
  static let secretAnother = TextKey("secret.another")
  static let secretNoTerminal = TextKey("secret.no-terminal")
  static let secretBasisParts = TextKey("secret.basis-parts")
  static let secretTimes = TextKey("secret.times", "one", "many")
  static let secretTimeSeconds = TextKey("secret.time-seconds")
  static let secretTimeMinutes = TextKey("secret.time-minutes")
  static let secretTimeHours = TextKey("secret.time-hours")
  static let secretTimeDays = TextKey("secret.time-days")
  static let secretTimeMonths = TextKey("secret.time-months")
  static let secretTimeYears = TextKey("secret.time-years")
  static let secretTimeCenturies = TextKey("secret.time-centuries")
  static let secretAskFor = TextKey("secret.ask-for", "name")
  static let secretForgottenTitle = TextKey("secret.forgotten-title")
  static let secretForgotten = TextKey("secret.forgotten")
  static let secretForgottenOther = TextKey("secret.forgotten-other")
  static let secretAskAgain = TextKey("secret.ask-again")
  static let secretAskOther = TextKey("secret.ask-other")
  static let secretBack = TextKey("secret.back")
  static let secretSealing = TextKey("secret.sealing")

  /// All of them.
  static let ofSecret: [TextKey] = [
    .secretAsk, .secretAskFile, .secretAskOld, .secretWrong, .secretTooLong, .secretEmpty, .secretNewTitle,
    .secretNewText, .secretNewWords, .secretNewOwn, .secretLeave, .secretWordsTitle, .secretWordsText,
    .secretWordsReady, .secretWordsOther, .secretTypeNew, .secretTypeAgain, .secretDifferent, .secretStrengthTitle,
    .secretBasisWords, .secretBasisCharacters, .secretBasisCommon, .secretLevelGuessable, .secretLevelWeak,
    .secretLevelFair, .secretLevelHard, .secretLimits, .secretUse, .secretAnother, .secretNoTerminal,
    .secretBasisParts, .secretTimes, .secretTimeSeconds, .secretTimeMinutes, .secretTimeHours, .secretTimeDays,
    .secretTimeMonths, .secretTimeYears, .secretTimeCenturies, .secretAskFor, .secretForgottenTitle,
    .secretForgotten, .secretForgottenOther, .secretAskAgain, .secretAskOther, .secretBack, .secretSealing,
  ]
}
