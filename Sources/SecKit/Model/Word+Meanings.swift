// The words for values of the domain, so that every projection calls a thing by the same name.

extension HelperEntry.Sector {
  public var word: Word {
    switch self {
    case .state: .sectorState
    case .civilSociety: .sectorCivilSociety
    case .platform: .sectorPlatform
    case .international: .sectorInternational
    }
  }
}

extension HelperEntry.Channel.Kind {
  public var word: Word {
    switch self {
    case .phone: .channelPhone
    case .whatsapp: .channelWhatsapp
    case .signal: .channelSignal
    case .telegram: .channelTelegram
    case .email: .channelEmail
    case .web: .channelWeb
    case .address: .channelAddress
    }
  }
}

extension HelperEntry.Need {
  public var word: Word {
    switch self {
    case .emergency: .needEmergency
    case .protection: .needProtection
    case .technical: .needTechnical
    case .legal: .needLegal
    case .emotional: .needEmotional
    case .removal: .needRemoval
    case .children: .needChildren
    case .gender: .needGender
    }
  }
}

extension Attack.Category {
  public var word: Word {
    switch self {
    case .technical: .categoryTechnical
    case .conduct: .categoryConduct
    case .physicalLegal: .categoryPhysicalLegal
    case .expression: .categoryExpression
    }
  }
}

extension Workshop.Phase {
  public var word: Word {
    switch self {
    case .opening: .phaseOpening
    case .activity: .phaseActivity
    case .discussion: .phaseDiscussion
    case .inputs: .phaseInputs
    case .deepening: .phaseDeepening
    case .synthesis: .phaseSynthesis
    case .break: .phaseBreak
    case .closing: .phaseClosing
    }
  }
}

extension Answer {
  public var word: Word {
    switch self {
    case .yes: .answerYes
    case .partly: .answerPartly
    case .notYet: .answerNotYet
    case .unknown: .answerUnknown
    case .notApplicable: .answerNotApplicable
    }
  }
}

extension Band {
  public var word: Word {
    switch self {
    case .toBegin: .bandToBegin
    case .onTheWay: .bandOnTheWay
    case .underWay: .bandUnderWay
    case .sustained: .bandSustained
    }
  }
}

extension Relevance {
  public var word: Word {
    switch self {
    case .low: .relevanceLow
    case .medium: .relevanceMedium
    case .high: .relevanceHigh
    }
  }
}

extension HelperEntry.Channel {
  /// What a reader is told about how reliable the channel is on a day.
  public func reliability(on day: CalendarDate) -> Word {
    switch status {
    case .unconfirmed: .channelUnconfirmed
    case .aged: .channelStale
    case .confirmed: isStale(on: day) ? .channelStale : .channelConfirmed
    }
  }
}
