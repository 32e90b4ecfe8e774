// The interface words for values of the domain, so that every projection uses the same names.

extension HelperEntry.Sector {
  /// The sector's name in the interface.
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
  /// The medium's name in the interface.
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
  /// The name of the kind of help in the interface.
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
  /// The category's name in the interface.
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
  /// The phase's name in the interface.
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
  /// The answer's name in the interface.
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
  /// The band's name in the interface.
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
  /// The relevance's name in the interface.
  public var word: Word {
    switch self {
    case .low: .relevanceLow
    case .medium: .relevanceMedium
    case .high: .relevanceHigh
    }
  }
}

extension HelperEntry.Channel {
  /// How reliable the channel is on a day, in the words for readers.
  public func reliability(on day: CalendarDate) -> Word {
    switch status {
    case .unconfirmed: .channelUnconfirmed
    case .aged: .channelStale
    case .confirmed: isStale(on: day) ? .channelStale : .channelConfirmed
    }
  }
}
