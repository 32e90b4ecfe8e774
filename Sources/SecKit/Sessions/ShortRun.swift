/// The questions of a run of about ten minutes: enough for three sensible actions, not for a complete picture.
///
/// See `docs/scoring.md` for the choice and its reasons.
enum ShortRun {
  /// The most items asked.
  static let mostItems = 15
  /// The least number of exposure questions asked, if there are that many.
  static let leastQuestions = 3

  /// Indexes of the exposure questions: always those with an answer that needs an immediate caution; then those that raise the
  /// most attacks.
  static func questions(of content: AssessmentContent) -> [Int] {
    let all = content.profiles?.exposure ?? []
    let must = all.indices.filter { all[$0].isAboutWatching || all[$0].answers.contains { !$0.caution.isEmpty } }
    let rest = all.indices.filter { !must.contains($0) }
      .sorted { (-all[$0].raises.count, $0) < (-all[$1].raises.count, $1) }
    return (must + rest.prefix(max(0, leastQuestions - must.count))).sorted()
  }

  /// Whether somebody near may be watching this person.
  static func isWatched(_ answers: Answers, in content: AssessmentContent) -> Bool {
    (content.profiles?.exposure ?? []).contains { question in
      question.isAboutWatching && question.id.local.flatMap { answers.exposure[$0] } ?? 0 > 0
    }
  }

  /// The items to ask: for a person who is watched, those made for her; then critical items; then quick ones by impact. Items
  /// that would be noticed by somebody watching are not asked: none of them would be proposed.
  static func items(of steps: [Step], for answers: Answers, in content: AssessmentContent) -> Set<ContentID> {
    let watching = Set((content.profiles?.exposure ?? []).filter(\.isAboutWatching).compactMap(\.id.local))
    let all = steps.flatMap(\.article.items).filter { answers.concerns($0) && $0.weight != nil }
    let isWatched = isWatched(answers, in: content)
    func rank(_ item: ChecklistItem) -> Int? {
      // Only an answer she gave makes an item one for her; unanswered conditions hold for everything.
      if let question = item.condition?.question, watching.contains(question), answers.exposure[question] != nil {
        return 0
      }
      if isWatched, item.isNoticeable { return nil }
      if item.weight?.isCritical == true { return 1 }
      guard item.effort?.isQuick == true else { return nil }
      return 5 - (item.weight?.impact ?? 0)
    }
    let ranked = all.enumerated().compactMap { index, item in rank(item).map { (rank: $0, index: index, id: item.id) } }
    return Set(ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(mostItems).map(\.id))
  }
}

extension AssessmentSession {
  /// What a short run left out; nil if everything was asked.
  public struct NotAsked: Sendable {
    /// The number of items asked.
    public let items: Int
    /// The number of items that there are, given the answers.
    public let allItems: Int
    /// The number of exposure questions asked.
    public let questions: Int
    /// The number of exposure questions that there are.
    public let allQuestions: Int
    /// The number of items of each step that were not asked, by the step's title.
    public let steps: [(title: String, items: Int)]
    /// Whether noticeable items were left out because somebody may be watching.
    public let sparesNoticeable: Bool
  }

  /// What this session left out; nil if everything was asked.
  public var notAsked: NotAsked? {
    guard length == .short else { return nil }
    let left = steps.map { step in
      (title: step.article.info.title, items: asked(of: step, .full).count - asked(of: step, .short).count)
    }
    let (short, full) = (places(.short), places(.full))
    return NotAsked(
      items: short.count(where: \.isItem), allItems: full.count(where: \.isItem),
      questions: short.count(where: \.isExposure), allQuestions: full.count(where: \.isExposure),
      steps: left.filter { $0.items > 0 }, sparesNoticeable: ShortRun.isWatched(answers, in: content))
  }
}

extension AssessmentSession.Place {
  fileprivate var isItem: Bool { if case .item = self { true } else { false } }
  fileprivate var isExposure: Bool { if case .exposure = self { true } else { false } }
}
