/// What the values of the domain are called, in every projection.
extension TextKey {
  public static let categoryTechnical = TextKey("category.technical")
  public static let categoryConduct = TextKey("category.conduct")
  public static let categoryPhysicalLegal = TextKey("category.physical-legal")
  public static let categoryExpression = TextKey("category.expression")

  public static let sectorState = TextKey("sector.state")
  public static let sectorCivilSociety = TextKey("sector.civil-society")
  public static let sectorPlatform = TextKey("sector.platform")
  public static let sectorInternational = TextKey("sector.international")

  public static let needEmergency = TextKey("need.emergency")
  public static let needProtection = TextKey("need.protection")
  public static let needTechnical = TextKey("need.technical")
  public static let needLegal = TextKey("need.legal")
  public static let needEmotional = TextKey("need.emotional")
  public static let needRemoval = TextKey("need.removal")
  public static let needChildren = TextKey("need.children")
  public static let needGender = TextKey("need.gender")

  public static let channelPhone = TextKey("channel.phone")
  public static let channelWhatsapp = TextKey("channel.whatsapp")
  public static let channelSignal = TextKey("channel.signal")
  public static let channelTelegram = TextKey("channel.telegram")
  public static let channelEmail = TextKey("channel.email")
  public static let channelWeb = TextKey("channel.web")
  public static let channelAddress = TextKey("channel.address")
  public static let channelSeen = TextKey("channel.seen")
  public static let channelConfirmed = TextKey("channel.confirmed")
  public static let channelStale = TextKey("channel.stale")
  public static let channelUnconfirmed = TextKey("channel.unconfirmed")

  public static let phaseOpening = TextKey("phase.opening")
  public static let phaseActivity = TextKey("phase.activity")
  public static let phaseDiscussion = TextKey("phase.discussion")
  public static let phaseInputs = TextKey("phase.inputs")
  public static let phaseDeepening = TextKey("phase.deepening")
  public static let phaseSynthesis = TextKey("phase.synthesis")
  public static let phaseBreak = TextKey("phase.break")
  public static let phaseClosing = TextKey("phase.closing")

  public static let answerYes = TextKey("answer.yes")
  public static let answerPartly = TextKey("answer.partly")
  public static let answerNotYet = TextKey("answer.not-yet")
  public static let answerUnknown = TextKey("answer.unknown")
  public static let answerNotApplicable = TextKey("answer.not-applicable")

  public static let bandToBegin = TextKey("band.to-begin")
  public static let bandOnTheWay = TextKey("band.on-the-way")
  public static let bandUnderWay = TextKey("band.under-way")
  public static let bandSustained = TextKey("band.sustained")
  public static let bandNone = TextKey("band.none")

  public static let relevanceLow = TextKey("relevance.low")
  public static let relevanceMedium = TextKey("relevance.medium")
  public static let relevanceHigh = TextKey("relevance.high")

  /// All of them.
  static let ofValues: [TextKey] = [
    .categoryTechnical, .categoryConduct, .categoryPhysicalLegal, .categoryExpression, .sectorState,
    .sectorCivilSociety, .sectorPlatform, .sectorInternational, .needEmergency, .needProtection, .needTechnical,
    .needLegal, .needEmotional, .needRemoval, .needChildren, .needGender, .channelPhone, .channelWhatsapp,
    .channelSignal, .channelTelegram, .channelEmail, .channelWeb, .channelAddress, .channelSeen, .channelConfirmed,
    .channelStale, .channelUnconfirmed, .phaseOpening, .phaseActivity, .phaseDiscussion, .phaseInputs,
    .phaseDeepening, .phaseSynthesis, .phaseBreak, .phaseClosing, .answerYes, .answerPartly, .answerNotYet,
    .answerUnknown, .answerNotApplicable, .bandToBegin, .bandOnTheWay, .bandUnderWay, .bandSustained, .bandNone,
    .relevanceLow,
    .relevanceMedium, .relevanceHigh,
  ]
}
