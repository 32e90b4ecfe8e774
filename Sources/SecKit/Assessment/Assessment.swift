/// Computes reports. A pure function of content and answers; see `docs/scoring.md` for the rules and their reasons.
public struct Assessment: Sendable {
  private let content: AssessmentContent
  private let answers: Answers
  private let among: Set<ContentID>?
  /// The steps to report on.
  private let steps: [Step]
  /// The items of these steps that concern this person.
  private let items: [ChecklistItem]

  /// - Parameters:
  ///   - subject: a person's steps or an organisation's areas.
  ///   - steps: ids of the steps to look at; empty means all.
  ///   - among: the items that concerned the person, where that is known from earlier; nil means those that do now.
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
    self.among = among
    steps = content.steps(of: subject).filter { ids.isEmpty || ids.contains($0.article.info.id) }
    items = steps.flatMap(\.article.items).filter { among?.contains($0.id) ?? answers.concerns($0) }
  }

  private func concerns(_ item: ChecklistItem) -> Bool { among?.contains(item.id) ?? answers.concerns(item) }

  private func report() -> AssessmentReport {
    let attacks = content.attacks.map(attackReport)
    let relevance = Dictionary(attacks.map { ($0.attack, $0.relevance) }) { first, _ in first }
    let plan = plan(relevance)
    return AssessmentReport(
      steps: steps.map(stepReport), attacks: attacks.sorted(by: Self.moreUrgent), nextActions: Self.next(plan),
      plan: plan, toFindOut: items.map(\.id).filter { answers.items[$0] == .unknown })
  }

  // MARK: Steps

  private func stepReport(_ step: Step) -> AssessmentReport.StepReport {
    let items = step.article.items.filter(concerns)
    let counted = counted(items)
    let fraction = fraction(counted)
    let notApplicable = items.filter { answers.items[$0.id] == .notApplicable }.map(\.id)
    let applicable = items.filter { answers.items[$0.id] != .notApplicable }
    let possible = applicable.reduce(0) { $0 + 2 * ($1.weight?.impact ?? 0) }
    let uncapped = fraction.possible * 2 >= possible ? Band(fraction) : nil
    // What is not known to be in place caps like what is missing: a band must not promise more than was said.
    let caps = applicable.filter { $0.weight?.isCritical == true && answers.items[$0.id] != .yes }.map(\.id)
    let biggest = counted.filter { $0.answer != .yes }
      .max { ($0.gap, $1.id) < ($1.gap, $0.id) }
    return AssessmentReport.StepReport(
      step: step.article.info.id, band: uncapped.map { caps.isEmpty ? $0 : min($0, .onTheWay) },
      uncapped: uncapped, fraction: fraction, caps: caps, counted: counted,
      open: applicable.map(\.id).filter { answers.items[$0].map { $0 == .unknown } ?? true },
      notApplicable: notApplicable, biggestChange: biggest?.id)
  }

  private func counted(_ items: [ChecklistItem]) -> [AssessmentReport.Counted] {
    items.compactMap { item in
      guard let answer = answers.items[item.id], answer.halfPoints != nil, let weight = item.weight else {
        return nil
      }
      return AssessmentReport.Counted(id: item.id, impact: weight.impact, answer: answer)
    }
  }

  private func fraction(_ counted: [AssessmentReport.Counted]) -> Fraction {
    Fraction(
      points: counted.reduce(0) { $0 + $1.impact * ($1.answer.halfPoints ?? 0) },
      possible: counted.reduce(0) { $0 + $1.impact * 2 })
  }

  // MARK: Attacks

  private func attackReport(_ attack: Attack.Summary) -> AssessmentReport.AttackReport {
    let id = attack.id
    var relevance: Relevance = attack.baseline == .medium ? .medium : .low
    var raisedBy: [String] = []
    for question in content.profiles?.exposure ?? [] {
      guard let local = question.id.local, let level = answers.exposure[local], level > 0,
        question.raises.contains(where: { $0.text == id })
      else { continue }
      relevance = max(relevance, level >= 2 ? .high : .medium)
      raisedBy.append(local)
    }
    let counted = counted(items.filter { $0.weight?.against.contains(id) ?? false })
    return AssessmentReport.AttackReport(
      attack: id, relevance: relevance, raisedBy: raisedBy, coverage: fraction(counted), counted: counted)
  }

  /// Most relevant first, then least covered, then by id.
  private static func moreUrgent(
    _ left: AssessmentReport.AttackReport, _ right: AssessmentReport.AttackReport
  ) -> Bool {
    if left.relevance != right.relevance { return left.relevance > right.relevance }
    let (a, b) = (left.coverage.percent ?? 101, right.coverage.percent ?? 101)
    return a != b ? a < b : left.attack < right.attack
  }

  // MARK: Actions

  private func plan(_ relevance: [String: Relevance]) -> [AssessmentReport.PlannedAction] {
    let actions = items.compactMap { item -> AssessmentReport.PlannedAction? in
      guard let answer = answers.items[item.id], answer.missing > 0, let weight = item.weight,
        let effort = item.effort
      else { return nil }
      let relevance = weight.against.reduce(0) { $0 + (relevance[$1]?.rawValue ?? 0) }
      return AssessmentReport.PlannedAction(
        id: item.id, answer: answer, relevance: relevance, impact: weight.impact, effort: effort,
        isCritical: weight.isCritical,
        priority: relevance * weight.impact * answer.missing * 12 / effort.effortClass)
    }
    let order = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return actions.sorted { left, right in
      if left.priority != right.priority { return left.priority > right.priority }
      if left.isCritical != right.isCritical { return left.isCritical }
      if left.effort != right.effort { return left.effort < right.effort }
      return order[left.id, default: 0] < order[right.id, default: 0]
    }
  }

  /// The first three; if none of them is quick, the most useful quick one takes the third place.
  static func next(_ plan: [AssessmentReport.PlannedAction]) -> [AssessmentReport.PlannedAction] {
    var next = Array(plan.prefix(3))
    if next.count == 3, !next.contains(where: \.effort.isQuick),
      let quick = plan.dropFirst(3).first(where: \.effort.isQuick)
    {
      next[2] = quick
    }
    return next
  }
}

extension AssessmentReport.Counted {
  /// How much a change to "yes" would add.
  fileprivate var gap: Int { impact * (2 - (answer.halfPoints ?? 2)) }
}
