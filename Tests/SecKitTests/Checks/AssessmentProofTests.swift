import Testing

@testable import SecKit
@testable import SecKitRules

/// The proof against assessments that go wrong: each of these faults shows only for some answers together.
@Suite struct AssessmentProofTests {
  private func item(
    _ id: String, for profiles: [String] = [], when condition: ExposureCondition? = nil, minutes: Int = 5
  )
    -> ChecklistItem
  {
    ChecklistItem(
      id: .of("paso/" + id), text: [], action: nil, details: [],
      weight: ChecklistItem.Weight(impact: 1, isCritical: false, against: []), effort: Effort(minutes: minutes),
      profiles: profiles, repeat: nil, condition: condition, isNoticeable: false, overwritesTraces: false,
      isForSafety: false, range: .fileStart)
  }

  private let questions = (0..<13).map { "q\($0)" }
  private let profiles = ["a", "b", "c"]

  private var items: [ChecklistItem] {
    [
      item("uno", for: ["a"]), item("dos", for: ["b", "c"]), item("tres", when: .init(question: "q1", level: 1)),
      item("cuatro", for: ["b"], when: .init(question: "q4", level: 2)), item("cinco"),
    ]
  }

  /// An assessment that plans what is answered "not yet" in the order of the list, for whom it does not forget.
  private func assessment(
    _ items: [ChecklistItem], quickFirst: Bool = true, forgets: @escaping @Sendable (Answers) -> Bool = { _ in false },
    without left: @escaping @Sendable (ChecklistItem) -> Bool = { _ in false }
  ) -> AssessmentProof {
    AssessmentProof(profiles: profiles, questions: questions, items: items) { answers in
      let plan = items.filter { answers.items[$0.id] == .notYet && !left($0) && !forgets(answers) }.map {
        AssessmentReport.PlannedAction(
          id: $0.id, answer: .notYet, relevance: 1, impact: 1, effort: $0.effort ?? Effort(minutes: 1),
          isCritical: false, hold: nil, comesFirst: false)
      }
      return Self.report(
        next: quickFirst ? Assessment.next(plan).actions : Array(plan.prefix(3)), plan: plan)
    }
  }

  private static func report(
    next: [AssessmentReport.PlannedAction], plan: [AssessmentReport.PlannedAction]
  ) -> AssessmentReport {
    AssessmentReport(
      subject: .person, steps: [], attacks: [], nextActions: next, isThirdQuick: false, plan: plan, toFindOut: [],
      isWatched: false, needsTraces: false, cautions: [], notCounted: [])
  }

  @Test func anAssessmentWithoutFaultsIsProven() {
    let proof = assessment(items)
    #expect(proof.findings() == [])
    #expect(proof.unreachableItems().isEmpty)
  }

  /// What each profile alone, without exposure, does not show.
  @Test(arguments: [
    Answers(profiles: ["a", "b"]), Answers(exposure: ["q3": 2]), Answers(profiles: ["c"], exposure: ["q12": 1]),
    Answers(exposure: ["q0": 1, "q7": 2]), Answers(profiles: ["a", "c"], exposure: ["q5": 0]),
    Answers(exposure: ["q2": 2, "q6": 0, "q11": 1]), Answers(profiles: ["a", "b", "c"]),
  ])
  func aFaultOfUpToThreeAnswersIsFound(together: Answers) {
    let proof = assessment(
      items,
      forgets: { answers in
        answers.profiles.isSuperset(of: together.profiles)
          && together.exposure.allSatisfy { answers.exposure[$0.key] == $0.value }
      })
    #expect(proof.findings() == [AssessmentProof.Finding(fault: .empty, person: together)])
  }

  /// Nobody's profile with everything answered 0, which no profile alone shows.
  @Test func aFaultOfNobodyIsFound() {
    let proof = assessment(items, forgets: { $0.profiles.isEmpty && $0.exposure.values.allSatisfy { $0 == 0 } })
    #expect(proof.findings() == [AssessmentProof.Finding(fault: .empty, person: Answers())])
  }

  @Test func aPlanWithoutAQuickFirstActionIsFound() {
    let items = ["uno", "dos", "tres"].map { item($0, minutes: 60) } + [item("cuatro", for: ["a"])]
    #expect(assessment(items).findings() == [])
    #expect(
      assessment(items, quickFirst: false).findings()
        == [AssessmentProof.Finding(fault: .notQuick, person: Answers())])
  }

  @Test func actionsThatAreNotFromThePlanAreFound() {
    let extra = AssessmentReport.PlannedAction(
      id: .of("paso/otro"), answer: .notYet, relevance: 1, impact: 1, effort: Effort(minutes: 1), isCritical: false,
      hold: nil, comesFirst: false)
    let proof = AssessmentProof(profiles: [], questions: [], items: items) { _ in
      Self.report(next: [extra], plan: [])
    }
    #expect(proof.findings().map(\.fault) == [.notFromPlan])
  }

  /// Each condition alone is kept; only where an item has both it is lost.
  @Test func anItemThatTwoConditionsLoseIsFound() {
    let proof = assessment(items, without: { !$0.profiles.isEmpty && $0.condition != nil })
    #expect(proof.findings() == [])
    #expect(proof.unreachableItems().map(\.id) == [.of("paso/cuatro")])
  }

  @Test func aQuestionThatNoAttackAndNoItemKnowsIsIdle() {
    #expect(assessment(items).idleQuestions() == questions)
    // What an item asks for at one level leaves the two others alike.
    let both = [("uno", 1), ("dos", 2)].map { item($0, when: .init(question: "q1", level: $1)) }
    #expect(assessment(both).idleQuestions() == questions.filter { $0 != "q1" })
  }
}

@Suite struct ApplicableSetsTests {
  private func item(_ profiles: [String], _ question: String?, _ level: Int = 1) -> ChecklistItem {
    ChecklistItem(
      id: .of("paso/uno"), text: [], action: nil, details: [], weight: nil, effort: nil, profiles: profiles,
      repeat: nil,
      condition: question.map { ExposureCondition(question: $0, level: level) }, isNoticeable: false,
      overwritesTraces: false, isForSafety: false, range: .fileStart)
  }

  /// Counted out by hand over all combinations of answers.
  @Test func everySetThatSomeAnswersGiveIsThere() {
    let profiles = ["a", "b", "c"]
    let questions = ["q", "r", "s"]
    let items = [
      item(["a"], nil), item(["a", "b"], "q"), item([], "q", 2), item(["c"], "r"), item(["b", "c"], "r", 2),
      item(["b"], "q"),
    ]
    let all = CoveringArray.product([2, 2, 2, 4, 4, 4]).map { row in
      let named = zip(profiles, row).filter { $0.1 == 1 }.map(\.0)
      let answered = zip(questions, row.dropFirst(3)).filter { $0.1 > 0 }.map { ($0, $1 - 1) }
      return Answers(profiles: Set(named), exposure: Dictionary(uniqueKeysWithValues: answered))
    }
    let sets = ApplicableSets(items, profiles: profiles, questions: questions, limit: 512).people ?? []
    #expect(Set(sets.map { items.map($0.concerns) }) == Set(all.map { items.map($0.concerns) }))
    #expect(Set(sets.map { items.map($0.concerns) }).count == sets.count)
  }

  @Test func tooManySetsAreNotCounted() {
    let questions = (0..<6).map { "q\($0)" }
    let items = questions.map { item([], $0) }
    #expect(ApplicableSets(items, profiles: [], questions: questions, limit: 64).people?.count == 64)
    #expect(ApplicableSets(items, profiles: [], questions: questions, limit: 63).people == nil)
  }

  /// Few answers are all tried; of many, those that `docs/scoring.md` tells of.
  @Test func casesAreAllCombinationsOrThoseThatCover() async throws {
    let few = AssessmentCases([item([], "q")], profiles: ["a"], questions: ["q", "r"])
    #expect(few.people.count == 32)
    #expect(few.holdsEverySet)
    let catalog = try await RealContent.catalog()
    let profiles = try #require(catalog.profiles)
    let cases = AssessmentCases(
      catalog.steps.flatMap(\.article.items), profiles: profiles.profiles.compactMap(\.id.local),
      questions: profiles.exposure.compactMap(\.id.local))
    #expect(cases.holdsEverySet)
    #expect((100...700).contains(cases.people.count))
  }
}
