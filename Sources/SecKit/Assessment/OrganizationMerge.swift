/// What several people of an organisation answered separately, merged so that nobody can infer who gave which answer.
public struct OrganizationMerge: Sendable {
  /// With fewer people, only agreement and disagreement are shown, never the number of people per answer.
  public static let leastForCounts = 10
  /// A count below this is not shown.
  public static let leastInCell = 5
  /// With fewer people, nothing is shown that leaves open to which of them it applies: somebody who knows her own answer, and
  /// perhaps a friend's, could infer who it is.
  public static let leastForSome = 5
  /// How many disagreements to begin with.
  static let mostToBegin = 3

  /// What the group answered to one item.
  public struct Item: Sendable {
    /// The item's full id.
    public let id: ContentID
    /// Whether the group agrees.
    public let verdict: Verdict
    /// How many people gave each answer; nil in small groups, and wherever somebody could compute a number above zero and below
    /// ``leastInCell``.
    public let counts: [Answer: Int]?

    /// How far apart the answers are; it reveals nothing that ``counts`` does not, and is therefore nil whenever they are.
    public var distance: Distance? {
      guard verdict == .differ, let counts else { return nil }
      let values = Set(counts.keys.compactMap(\.halfPoints))
      guard let least = values.min(), let most = values.max(), least < most else { return nil }
      return most - least == 1 ? .near : .far
    }
  }

  /// Whether the group agrees on an item.
  public enum Verdict: Hashable, Sendable {
    /// Everybody who answered gave the same answer, and at least half of the group answered.
    case agreed(Answer)
    /// Nobody who answered said "yes" or "does not apply", but the answers differ: it is not fully in place. At least half of
    /// the group and ``leastForSome`` people answered.
    case missing
    /// The answers differ: worth a conversation, not a vote.
    case differ
    /// Fewer than two people, or than half of the group, answered: agreement would be a guess and could identify them.
    case tooFew

    /// What the whole group is taken to have answered.
    var answer: Answer? {
      switch self {
      case .agreed(let answer): answer
      case .missing: .partly
      case .differ, .tooFew: nil
      }
    }
  }

  /// How far apart the answers "yes", "partly" and "not yet" are; other answers are not on that scale.
  public enum Distance: String, Sendable, Codable {
    /// One step: "yes" and "partly", or "partly" and "not yet".
    case near
    /// Two steps: "yes" and "not yet".
    case far
  }

  /// The number of people who answered.
  public let people: Int
  /// Whether some sets of answers are identical: each counts, but one may be a copy. The number of copies is never given, as it
  /// would reveal how many gave which answer, and in small groups this is false, as it could identify people.
  public let hasAlike: Bool
  /// The items of all areas, in order.
  public let items: [Item]
  /// The disagreements to begin with if there are many: critical items first, then by impact, then in order. Never by what was
  /// answered.
  public let toBegin: [ContentID]
  /// The assessment of what was agreed on; other items count as not answered.
  public let report: AssessmentReport

  /// Fails for fewer than two people.
  /// - Parameters:
  ///   - sets: The answers of each person.
  ///   - content: The content that was asked.
  public init?(_ sets: [Answers], in content: AssessmentContent) {
    guard sets.count >= 2 else { return nil }
    people = sets.count
    hasAlike = people >= Self.leastForSome && Set(sets).count < people
    var merged = Answers()
    var items: [Item] = []
    for item in content.areas.flatMap(\.article.items) {
      let given = sets.compactMap { $0.items[item.id] }
      let verdict = Self.verdict(given, people: sets.count)
      if let answer = verdict.answer { merged.items[item.id] = answer }
      items.append(Item(id: item.id, verdict: verdict, counts: Self.counts(given, people: sets.count)))
    }
    self.items = items
    let apart = items.filter { $0.verdict == .differ }.compactMap { content.item($0.id) }
    toBegin = apart.count > Self.mostToBegin ? Self.weightiest(apart).prefix(Self.mostToBegin).map(\.id) : []
    report = Assessment.report(on: merged, in: content, subject: .organization)
  }

  private static func verdict(_ given: [Answer], people: Int) -> Verdict {
    guard given.count >= 2, given.count * 2 >= people else { return .tooFew }
    let different = Set(given)
    if different.count == 1 { return .agreed(given[0]) }
    let isMissing = given.count >= leastForSome && different.isSubset(of: [.partly, .notYet, .unknown])
    return isMissing ? .missing : .differ
  }

  private static func weightiest(_ items: [ChecklistItem]) -> [ChecklistItem] {
    func rank(_ item: ChecklistItem) -> (Int, Int) {
      item.weight.map { ($0.isCritical ? 1 : 0, $0.impact) } ?? (0, 0)
    }
    return items.enumerated().sorted { left, right in
      let (one, other) = (rank(left.element), rank(right.element))
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  private static func counts(_ given: [Answer], people: Int) -> [Answer: Int]? {
    guard people >= leastForCounts else { return nil }
    let counts = Dictionary(grouping: given) { $0 }.mapValues(\.count)
    // A single suppressed count could be computed from the others and the total; therefore none is shown then. People who did
    // not answer are a count too.
    let cells = counts.values + [people - given.count]
    return cells.allSatisfy { $0 == 0 || $0 >= leastInCell } ? counts : nil
  }
}
