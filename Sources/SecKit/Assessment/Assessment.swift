/// Computes reports. A pure function of content and answers; see `docs/scoring.md` for the rules and their reasons.
public struct Assessment: Sendable {
  let content: AssessmentContent
  let answers: Answers
  let subject: AssessmentSubject
  /// The steps to report on.
  let steps: [Step]
  /// The items of all steps that concern this person.
  let concerning: [ChecklistItem]
  /// The concerning items of the steps to report on.
  let items: [ChecklistItem]
  /// The answered exposure questions with their levels. Empty for an organisation: what a person says about herself in the same
  /// file is neither used nor shown.
  let exposure: [(question: Profiles.ExposureQuestion, level: Int)]
  /// Whether somebody near may notice changes. A doubt counts as a yes: assuming a no would do more harm if wrong.
  let isWatched: Bool
  /// Whether an analysis of the device may be needed: a suspicion counts.
  let needsTraces: Bool
  /// Local ids of the answered questions about somebody near.
  private let watching: Set<String>

  /// Computes the report on answers.
  /// - Parameters:
  ///   - answers: The answers to report on; those to unknown items are ignored.
  ///   - content: The content that was asked.
  ///   - subject: Selects a person's steps or an organisation's areas.
  ///   - steps: Ids of the steps to report on; empty means all.
  ///   - among: The items that concerned the person, if known from a saved record; nil means those that do now.
  public static func report(
    on answers: Answers, in content: AssessmentContent, subject: AssessmentSubject = .person, steps: Set<String> = [],
    among: Set<ContentID>? = nil
  ) -> AssessmentReport {
    Assessment(content: content, answers: answers, subject: subject, steps: steps, among: among).report()
  }

  private init(
    content: AssessmentContent, answers: Answers, subject: AssessmentSubject, steps ids: Set<String>,
    among: Set<ContentID>?
  ) {
    self.content = content
    self.answers = answers
    self.subject = subject
    let all = content.steps(of: subject)
    steps = all.filter { ids.isEmpty || ids.contains($0.article.info.id) }
    concerning = all.flatMap(\.article.items).filter { among?.contains($0.id) ?? answers.concerns($0) }
    items = concerning.filter { ids.isEmpty || ids.contains($0.id.document) }
    let questions = subject == .person ? content.profiles?.exposure ?? [] : []
    exposure = questions.compactMap { question in
      question.id.local.flatMap { answers.exposure[$0] }.map { (question, $0) }
    }
    isWatched = exposure.contains { $0.question.isAboutWatching && $0.level > 0 }
    needsTraces = exposure.contains { $0.question.isAboutEvidence && $0.level > 0 }
    watching = Set(exposure.filter(\.question.isAboutWatching).compactMap(\.question.id.local))
  }

  private func report() -> AssessmentReport {
    let attacks = content.attacks.map(attackReport)
    let relevance = Dictionary(attacks.map { ($0.attack, $0.relevance) }) { first, _ in first }
    let plan = plan(relevance)
    let next = Self.next(plan)
    let counted = Set(concerning.map(\.id))
    return AssessmentReport(
      subject: subject, steps: steps.map(stepReport), attacks: attacks.sorted(by: Self.moreUrgent),
      nextActions: next.actions, isThirdQuick: next.isThirdQuick, plan: plan,
      toFindOut: items.map(\.id).filter { answers.items[$0] == .unknown }, isWatched: isWatched,
      needsTraces: needsTraces, cautions: cautions,
      notCounted: answers.items.keys.filter { !counted.contains($0) }.sorted())
  }

  /// The sum over the items that were answered.
  func fraction(_ counted: [AssessmentReport.Counted]) -> Fraction {
    Fraction(
      points: counted.reduce(0) { $0 + $1.impact * ($1.answer.halfPoints ?? 0) },
      possible: counted.reduce(0) { $0 + $1.impact * 2 })
  }

  /// The items whose answers count: not those skipped or answered "I do not know" or "does not apply".
  func counted(_ items: [ChecklistItem]) -> [AssessmentReport.Counted] {
    items.compactMap { item in
      guard let answer = answers.items[item.id], answer.halfPoints != nil, let weight = item.weight else {
        return nil
      }
      return AssessmentReport.Counted(id: item.id, impact: weight.impact, answer: answer)
    }
  }

  /// Σ impact × 2 over the items not answered "does not apply": the most that could be reached.
  func applicable(_ items: [ChecklistItem]) -> Int {
    items.filter { answers.items[$0.id] != .notApplicable }.reduce(0) { $0 + 2 * ($1.weight?.impact ?? 0) }
  }

  // MARK: What surrounds the person

  /// Whether an item precedes all others: somebody may be watching, and the item depends on such a question or is part of a
  /// plan for her safety.
  func comesFirst(_ item: ChecklistItem) -> Bool {
    guard isWatched else { return false }
    return item.isForSafety || item.condition.map { watching.contains($0.question) } ?? false
  }

  func hold(_ item: ChecklistItem) -> AssessmentReport.Hold? {
    AssessmentReport.Hold(on: item, isWatched: isWatched, needsTraces: needsTraces)
  }

  /// First those about somebody near, then in the order of the questions.
  private var cautions: [AssessmentReport.Caution] {
    (exposure.filter(\.question.isAboutWatching) + exposure.filter { !$0.question.isAboutWatching }).compactMap {
      question, level in
      guard let answer = question.answers.first(where: { $0.level == level }), !answer.caution.isEmpty else {
        return nil
      }
      return AssessmentReport.Caution(question: question.id, answer: answer.id)
    }
  }
}
