/// What several people of an organisation answered apart, put together so that nobody can tell who said what.
public struct OrganizationMerge: Sendable {
  /// Below this number of people only agreement and disagreement are shown, never how many said what.
  public static let leastForCounts = 10
  /// A count below this is not shown.
  public static let leastInCell = 5
  /// Below this number nothing is told that leaves open which of the people it holds for: whoever knows her own answer, and
  /// perhaps that of a friend, would know whom it means.
  public static let leastForSome = 5
  /// How many disagreements are named to begin with.
  static let mostToBegin = 3

  public struct Item: Sendable {
    public let id: ContentID
    public let verdict: Verdict
    /// How many gave each answer; nil in small groups, and wherever a number could be worked out that is above none and
    /// below ``leastInCell``.
    public let counts: [Answer: Int]?

    /// How far apart the answers are: nothing that ``counts`` does not tell, and so nil wherever they are.
    public var distance: Distance? {
      guard verdict == .differ, let counts else { return nil }
      let values = Set(counts.keys.compactMap(\.halfPoints))
      guard let least = values.min(), let most = values.max(), least < most else { return nil }
      return most - least == 1 ? .near : .far
    }
  }

  public enum Verdict: Hashable, Sendable {
    /// Everybody who answered said the same, and at least half of the group answered.
    case agreed(Answer)
    /// Nobody who answered said "yes" or "does not apply", though not all said the same: it is not all in place. At least half
    /// of the group and ``leastForSome`` people answered.
    case missing
    /// Answers differ: worth a conversation, not a vote.
    case differ
    /// Fewer than two people, or than half of the group, answered: agreement would be a guess, and point at them.
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

  /// How far apart the answers "yes", "partly" and "not yet" are; the others are not on that line.
  public enum Distance: String, Sendable, Codable {
    /// One step: "yes" and "partly", or "partly" and "not yet".
    case near
    /// Both ends.
    case far
  }

  public let people: Int
  /// Whether some answered exactly alike: each counts, but one may be a copy. Never how many, as that would tell how many
  /// said what, and false for few people, whose likeness would point at them.
  public let hasAlike: Bool
  /// In the order of the lists.
  public let items: [Item]
  /// The disagreements to begin with where there are many: critical items, then those that weigh more, then in the order of
  /// the lists. Never by what was answered.
  public let toBegin: [ContentID]
  /// The assessment of what was agreed on; other items count as not answered.
  public let report: AssessmentReport

  /// - Parameter sets: one set of answers a person; at least two.
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
    // One small cell is known from the others and the whole; so then none is shown. Who did not answer is a cell too.
    let cells = counts.values + [people - given.count]
    return cells.allSatisfy { $0 == 0 || $0 >= leastInCell } ? counts : nil
  }
}
