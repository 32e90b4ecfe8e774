/// How a person answers a checklist item.
public enum Answer: String, CaseIterable, Sendable, Hashable, Codable {
  case yes, partly
  case notYet = "not-yet"
  case unknown
  case notApplicable = "not-applicable"

  /// Half points of what is in place: 2 for yes, 1 for partly, 0 for not yet. Nil for answers that do not count in the sum:
  /// "does not apply", and "I do not know", which is not zero.
  var halfPoints: Int? {
    switch self {
    case .yes: 2
    case .partly: 1
    case .notYet: 0
    case .unknown, .notApplicable: nil
    }
  }

  /// Half points of what is missing, for the order of actions: finding out counts like half a gap.
  var missing: Int {
    switch self {
    case .notYet: 2
    case .partly, .unknown: 1
    case .yes, .notApplicable: 0
    }
  }
}

/// All answers of one person. They contain no name, no date and no free text.
public struct Answers: Sendable, Hashable {
  /// Local ids of profiles.
  public var profiles: Set<String>
  /// Level 0, 1 or 2 by the local id of the exposure question; a skipped question has no entry.
  public var exposure: [String: Int]
  /// Answers by the full id of the checklist item; an item without an answer has no entry.
  public var items: [ContentID: Answer]

  /// Answers from their parts; nothing is checked against any content.
  public init(profiles: Set<String> = [], exposure: [String: Int] = [:], items: [ContentID: Answer] = [:]) {
    self.profiles = profiles
    self.exposure = exposure
    self.items = items
  }

  /// Whether an item concerns this person: her profile is among the item's or she chose none, and the item's condition holds or
  /// its question has no answer, because what is unknown must not hide a practice.
  public func concerns(_ item: ChecklistItem) -> Bool {
    let fits = item.profiles.isEmpty || profiles.isEmpty || !profiles.isDisjoint(with: item.profiles)
    guard fits, let condition = item.condition else { return fits }
    return exposure[condition.question].map { $0 >= condition.level } ?? true
  }
}
