/// A list of practices to check oneself against.
public struct Checklist: Sendable {
  /// The local id of its heading, so that a workshop can take it whole.
  public let id: String?
  /// The heading's text.
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
  /// The lists, and the text around them.
  public let parts: [ListPart<ChecklistItem>]
  /// The items of all lists, in order.
  public let items: [ChecklistItem]
}

/// One practice: a statement in the first person, why and how, and what the assessment needs to know about it.
public struct ChecklistItem: Sendable {
  /// The item's full id, under which answers are saved.
  public let id: ContentID
  /// The statement to answer.
  public let text: [Inline]
  /// What to do, addressed to the person (`do`): the words of a plan for a missing item. Nil if the item is not scored or lacks
  /// it.
  public let action: LocatedText?
  /// Why and how.
  public let details: [Block]
  /// What it counts in the assessment; nil in lists that are never scored.
  public let weight: Weight?
  /// How long it takes; required if the item is scored.
  public let effort: Effort?
  /// Local ids of the profiles it applies to; empty means everybody.
  public let profiles: [String]
  /// How often it should be checked again, nil for never.
  public let `repeat`: Period?
  /// The exposure that the item depends on, nil if it applies regardless.
  public let condition: ExposureCondition?
  /// Whether somebody with access to the account or device may notice that it was done.
  public let isNoticeable: Bool
  /// Whether doing it can destroy traces that an analysis of the device would need.
  public let overwritesTraces: Bool
  /// Whether it is part of a plan for one's safety, which comes first while somebody may be watching.
  public let isForSafety: Bool
  /// Where the item is written.
  public let range: SourceRange

  /// What an item counts in the assessment. Weights are editorial judgements and documented as such.
  public struct Weight: Hashable, Sendable {
    /// 1 helps, 2 matters, 3 is decisive.
    public let impact: Int
    /// Whether the item caps the band of its step while it is not in place.
    public let isCritical: Bool
    /// Ids of the attacks it protects against.
    public let against: [String]
  }
}

/// The time something takes, in minutes.
public struct Effort: Hashable, Comparable, Sendable {
  /// The time in minutes, above zero when read from text.
  public let minutes: Int

  /// A time in minutes; the number is not checked.
  public init(minutes: Int) { self.minutes = minutes }

  /// Reads `15min`, `2h` or `1d`; a day of work counts as six hours. Fails for any other form.
  public init?(_ text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...999).contains(number) else { return nil }
    switch text.dropFirst(digits.count) {
    case "min": minutes = number
    case "h": minutes = number * 60
    case "d": minutes = number * 360
    default: return nil
    }
  }

  /// Whether the left one takes less time.
  public static func < (left: Effort, right: Effort) -> Bool { left.minutes < right.minutes }

  /// The class that divides an action's priority: 1 up to 15 minutes, 2 up to an hour, 3 up to three hours, 4 beyond.
  public var effortClass: Int {
    switch minutes {
    case ...15: 1
    case ...60: 2
    case ...180: 3
    default: 4
    }
  }

  /// Whether a person in a hurry can do it now: it takes at most fifteen minutes.
  public var isQuick: Bool { effortClass == 1 }
}

/// A condition on exposure: the question was answered at this level or higher.
public struct ExposureCondition: Hashable, Sendable {
  /// The local id of the exposure question.
  public let question: String
  /// The lowest level at which the condition holds: 1 or 2.
  public let level: Int
}
