import SecKit

/// The screen and its keys.
extension TextKey {
  static let keyPause = TextKey("key.pause")
  static let keyChange = TextKey("key.change")
  static let keyAnswers = TextKey("key.answers")
  static let keyYesNo = TextKey("key.yes-no")
  static let keyBack = TextKey("key.back")
  static let keySkip = TextKey("key.skip")
  static let keyFinish = TextKey("key.finish")
  static let keyQuit = TextKey("key.quit")
  static let keyDetail = TextKey("key.detail")
  static let keyNext = TextKey("key.next")
  static let keyRestart = TextKey("key.restart")
  static let keyKeep = TextKey("key.keep")
  static let keySave = TextKey("key.save")
  static let keyWrite = TextKey("key.write")

  static let screenMoreBelow = TextKey("screen.more-below")
  static let screenMoreAbove = TextKey("screen.more-above")
  static let screenDetail = TextKey("screen.detail")
  static let screenConfirm = TextKey("screen.confirm")
  static let screenPanic = TextKey("screen.panic")
  static let screenChosen = TextKey("screen.chosen")
  static let screenTypeOne = TextKey("screen.type-one")
  static let screenTypeSeveral = TextKey("screen.type-several")
  static let screenNotUnderstood = TextKey("screen.not-understood")
  static let screenChoose = TextKey("screen.choose")
  static let screenPanicPlain = TextKey("screen.panic-plain", "key")
  static let screenPanicDumb = TextKey("screen.panic-dumb", "key")

  static let keyMissing = TextKey("key.missing")

  /// All of them.
  static let ofScreen: [TextKey] = [
    .keyPause, .keyChange, .keyAnswers, .keyYesNo, .keyBack, .keySkip, .keyFinish, .keyQuit, .keyDetail, .keyNext,
    .keyRestart, .keyKeep, .keySave, .keyWrite, .screenMoreBelow, .screenMoreAbove, .screenDetail, .screenConfirm,
    .screenPanic, .screenChosen, .screenTypeOne, .screenTypeSeveral, .screenNotUnderstood, .screenChoose,
    .screenPanicPlain, .screenPanicDumb, .keyMissing,
  ]
}
