/// What several people of an organisation answered apart, put together so that nobody can tell who said what.
public struct OrganizationMerge: Sendable {
  /// Below this number of people only agreement and disagreement are shown, never how many said what.
  public static let leastForCounts = 10
  /// A count below this is not shown.
  public static let leastInCell = 5

  /// Below this number nothing is told that holds for some of the people only, without saying for whom.
  public static let leastForSome = 5

  public struct Item: Sendable {
    public let id: ContentID
    public let verdict: Verdict
    /// How many gave each answer; nil in small groups, and wherever a number could be worked out that is above none and
    /// below ``leastInCell``.
    public let counts: [Answer: Int]?
  }

  public enum Verdict: Hashable, Sendable {
    /// Everybody who answered said the same, and at least half of the group answered.
    case agreed(Answer)
    /// Answers differ: worth a conversation, not a vote.
    case differ
    /// Fewer than two people, or than half of the group, answered: agreement would be a guess, and point at them.
    case tooFew
  }

  public let people: Int
  /// Whether some answered exactly alike: each counts, but one may be a copy. Never how many, as that would tell how many
  /// said what, and false for few people, whose likeness would point at them.
  public let hasAlike: Bool
  public let items: [Item]
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
      let verdict: Verdict =
        given.count < 2 || given.count * 2 < people ? .tooFew : Set(given).count == 1 ? .agreed(given[0]) : .differ
      if case .agreed(let answer) = verdict { merged.items[item.id] = answer }
      items.append(Item(id: item.id, verdict: verdict, counts: Self.counts(given, people: sets.count)))
    }
    self.items = items
    report = Assessment.report(on: merged, in: content, subject: .organization)
  }

  private static func counts(_ given: [Answer], people: Int) -> [Answer: Int]? {
    guard people >= leastForCounts else { return nil }
    let counts = Dictionary(grouping: given) { $0 }.mapValues(\.count)
    // One small cell is known from the others and the whole; so then none is shown. Who did not answer is a cell too.
    let cells = counts.values + [people - given.count]
    return cells.allSatisfy { $0 == 0 || $0 >= leastInCell } ? counts : nil
  }
}
