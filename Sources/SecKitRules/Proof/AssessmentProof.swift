import SecKit

/// Runs the assessment for generated people and finds those for whom it has no advice, items that nobody is advised to do, and
/// answers that change nothing. `docs/scoring.md` says what is proven and how.
///
/// It runs the real assessment: that more profiles and more exposure bring more to do is a property of today's rules, and a
/// proof that assumed it would not notice when it stops being true.
struct AssessmentProof {
  /// Local ids.
  let profiles: [String]
  /// Local ids of the exposure questions.
  let questions: [String]
  /// The questions that make items wait.
  let holding: [String]
  /// The items of the steps or areas that are assessed.
  let items: [ChecklistItem]
  let report: @Sendable (Answers) -> AssessmentReport

  init(
    profiles: [String], questions: [String], holding: [String] = [], items: [ChecklistItem],
    report: @escaping @Sendable (Answers) -> AssessmentReport
  ) {
    self.profiles = profiles
    self.questions = questions
    self.holding = holding
    self.items = items
    self.report = report
  }

  // MARK: People without a next action

  /// What can be wrong with the next actions of a person who still has to do everything that applies.
  enum Fault: Hashable {
    case empty
    /// There are not one to three of them, or some are not from the plan.
    case notFromPlan
    /// None is quick, though the plan has a quick one.
    case notQuick
  }

  struct Finding: Hashable {
    let fault: Fault
    /// Reduced to what matters: without any one of these profiles and exposure answers the fault does not occur.
    let person: Answers
  }

  /// The people who still have to do everything that applies and get wrong next actions.
  func findings() -> [Finding] {
    var found: [Finding] = []
    for person in AssessmentCases(items, profiles: profiles, questions: questions, holding: holding).people {
      guard let fault = fault(for: person), !found.contains(where: { $0.fault == fault && $0.person.isWithin(person) })
      else { continue }
      let finding = Finding(fault: fault, person: reduced(person, fault))
      if !found.contains(finding) { found.append(finding) }
    }
    return found
  }

  private func fault(for person: Answers) -> Fault? {
    let report = report(answering(.notYet, to: items, person))
    let next = report.nextActions
    if next.isEmpty { return .empty }
    if next.count > 3 || !next.allSatisfy(report.plan.contains) { return .notFromPlan }
    // What must wait for help is rightly excluded.
    let allowed = report.plan.filter { $0.hold == nil }
    if allowed.contains(where: \.effort.isQuick), !next.contains(where: \.effort.isQuick) { return .notQuick }
    return nil
  }

  /// Removes one profile or answer after another as long as the fault remains.
  private func reduced(_ person: Answers, _ fault: Fault) -> Answers {
    let smaller =
      profiles.filter(person.profiles.contains).map { profile in
        var without = person
        without.profiles.remove(profile)
        return without
      }
      + questions.filter { person.exposure[$0] != nil }.map { question in
        var without = person
        without.exposure[question] = nil
        return without
      }
    return smaller.first { self.fault(for: $0) == fault }.map { reduced($0, fault) } ?? person
  }

  // MARK: Items that nobody is given

  /// Items that are not among the next actions even for a person they were written for who has nearly everything else in place.
  func unreachableItems() -> [ChecklistItem] {
    // Three at a time: that many next actions fit, whatever their order.
    let groups = Dictionary(grouping: items.indices) { person(for: items[$0]) }
    let given = groups.flatMap { person, indices in
      stride(from: 0, to: indices.count, by: 3).flatMap { start in
        let three = indices[start..<min(start + 3, indices.count)].map { items[$0] }
        var answers = answering(.yes, to: items, person)
        for item in three where person.concerns(item) { answers.items[item.id] = .notYet }
        return report(answers).nextActions.map(\.id)
      }
    }
    let reached = Set(given)
    return items.filter { !reached.contains($0.id) }
  }

  /// A person for whom an item was written.
  private func person(for item: ChecklistItem) -> Answers {
    var person = Answers(profiles: Set(item.profiles.filter(profiles.contains).prefix(1)))
    if let condition = item.condition { person.exposure[condition.question] = condition.level }
    return person
  }

  // MARK: Answers that change nothing

  /// Questions with two answers that have the same effect for a person about whom nothing else is known: neither the relevance
  /// of any attack nor the set of applicable items changes. Further answers only raise relevance or hide items, so they could
  /// not make the two differ either.
  func idleQuestions() -> [String] {
    questions.filter { question in
      Set((0...2).map { effect(of: Answers(exposure: [question: $0])) }).count < 3
    }
  }

  private struct Effect: Hashable {
    let relevance: [String: Relevance]
    let items: [Bool]
  }

  private func effect(of answers: Answers) -> Effect {
    let relevance = report(answers).attacks.map { ($0.attack, $0.relevance) }
    return Effect(
      relevance: Dictionary(relevance) { first, _ in first }, items: items.map(answers.concerns))
  }

  private func answering(_ answer: Answer, to items: [ChecklistItem], _ person: Answers) -> Answers {
    var answers = person
    for item in items where person.concerns(item) { answers.items[item.id] = answer }
    return answers
  }
}

extension Answers {
  /// Whether another person has the same profiles and gave at least these answers about exposure.
  fileprivate func isWithin(_ other: Answers) -> Bool {
    profiles == other.profiles && exposure.allSatisfy { other.exposure[$0.key] == $0.value }
  }
}
