/// A list of practices to check oneself against.
public struct Checklist: Sendable {
  /// The local id of its heading, so that a workshop can take it whole.
  public let id: String?
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
  /// The lists, and what is said around them.
  public let parts: [ListPart<ChecklistItem>]
  /// The items of all lists, in order.
  public let items: [ChecklistItem]
}

/// One practice: a statement in the first person, why and how, and what the assessment needs to know of it.
public struct ChecklistItem: Sendable {
  public let id: ContentID
  public let text: [Inline]
  /// What to do, said to the person (`do`): how a plan speaks of an item that is missing. Nil where not scored, or not given.
  public let action: LocatedText?
  /// Why and how.
  public let details: [Block]
  /// Nil in lists that are never scored.
  public let weight: Weight?
  /// How long it takes; required where scored.
  public let effort: Effort?
  /// The profiles it applies to; empty means everybody.
  public let profiles: [String]
  public let `repeat`: Period?
  public let condition: ExposureCondition?
  /// Whether somebody who has access to the account or device may notice that it was done.
  public let isNoticeable: Bool
  /// Whether doing it can destroy traces that an analysis of the device would need.
  public let overwritesTraces: Bool
  /// Whether it is part of a plan for one's safety, which comes first while somebody may be watching.
  public let isForSafety: Bool
  public let range: SourceRange

  /// What the assessment counts with. Weights are editorial judgements and say so.
  public struct Weight: Hashable, Sendable {
    /// 1 helps, 2 matters, 3 decides.
    public let impact: Int
    /// While unmet it caps its step's band.
    public let isCritical: Bool
    /// Ids of the attacks it protects against.
    public let against: [String]
  }
}

/// The time something takes, in minutes.
public struct Effort: Hashable, Comparable, Sendable {
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// Reads `15min`, `2h` or `1d`; a day of work counts as six hours.
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

  public static func < (left: Effort, right: Effort) -> Bool { left.minutes < right.minutes }

  /// The class that divides a next action's priority: 1 up to 15 minutes, 2 up to an hour, 3 up to three, 4 beyond.
  public var effortClass: Int {
    switch minutes {
    case ...15: 1
    case ...60: 2
    case ...180: 3
    default: 4
    }
  }

  /// Whether a person in a hurry can do it now: at most fifteen minutes.
  public var isQuick: Bool { effortClass == 1 }
}

/// "Only if this exposure question was answered at this level or higher."
public struct ExposureCondition: Hashable, Sendable {
  public let question: String
  public let level: Int
}
