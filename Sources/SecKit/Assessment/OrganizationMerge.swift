/// What several people of an organisation answered apart, put together so that nobody can tell who said what.
public struct OrganizationMerge: Sendable {
  /// Below this number of people only agreement and disagreement are shown, never how many said what.
  public static let leastForCounts = 10
  /// A count below this is not shown.
  public static let leastInCell = 5

  public struct Item: Sendable {
    public let id: ContentID
    public let verdict: Verdict
    /// How many gave each answer; nil in small groups, and answers with fewer than five people are missing.
    public let counts: [Answer: Int]?
  }

  public enum Verdict: Hashable, Sendable {
    /// Everybody who answered said the same.
    case agreed(Answer)
    /// Answers differ: worth a conversation, not a vote.
    case differ
    /// Fewer than two people answered.
    case tooFew
  }

  public let people: Int
  public let items: [Item]
  /// The assessment of what was agreed on; items on which people differ count as not known.
  public let report: AssessmentReport

  /// - Parameter sets: one set of answers a person; at least two.
  public init?(_ sets: [Answers], in content: AssessmentContent) {
    guard sets.count >= 2 else { return nil }
    people = sets.count
    var merged = Answers()
    var items: [Item] = []
    for item in content.areas.flatMap(\.article.items) {
      let given = sets.compactMap { $0.items[item.id] }
      let verdict: Verdict =
        given.count < 2 ? .tooFew : Set(given).count == 1 ? .agreed(given[0]) : .differ
      switch verdict {
      case .agreed(let answer): merged.items[item.id] = answer
      case .differ: merged.items[item.id] = .unknown
      case .tooFew: break
      }
      items.append(Item(id: item.id, verdict: verdict, counts: Self.counts(given, people: sets.count)))
    }
    self.items = items
    report = Assessment.report(on: merged, in: content, subject: .organization)
  }

  private static func counts(_ given: [Answer], people: Int) -> [Answer: Int]? {
    guard people >= leastForCounts else { return nil }
    return Dictionary(grouping: given) { $0 }.mapValues(\.count).filter { $0.value >= leastInCell }
  }
}
