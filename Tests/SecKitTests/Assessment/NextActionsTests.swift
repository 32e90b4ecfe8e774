import Testing

@testable import SecKit

@Suite struct NextActionsTests {
  private func report(_ items: [String: Answer], exposure: [String: Int] = [:]) async throws -> AssessmentReport {
    let catalog = try await AssessmentSample.catalog()
    return Assessment.report(on: AssessmentSample.answers(items, exposure: exposure), in: catalog.assessment)
  }

  /// relevance × impact × missing × 12 ÷ effort class.
  @Test func priorityIsWhatItSays() async throws {
    let plan = try await report(["uno/decide": .notYet, "uno/importa": .partly, "uno/ayuda": .unknown]).plan
    #expect(
      plan.map(\.summary) == [
        // robo low 1 + engano medium 2 = 3; × 3 × 2 × 12 / 3
        "uno/decide 72",
        // 2 × 2 × 1 × 12 / 1
        "uno/importa 48",
        // 1 × 1 × 1 × 12 / 1
        "uno/ayuda 12",
      ])
    #expect(plan[0].relevance == 3)
    #expect(plan[0].isCritical)
  }

  @Test func relevanceMovesTheOrder() async throws {
    let items: [String: Answer] = ["uno/importa": .notYet, "dos/otro": .notYet]
    #expect(try await report(items).plan.map(\.summary) == ["uno/importa 96", "dos/otro 72"])
    #expect(
      try await report(items, exposure: ["viajes": 2]).plan.map(\.summary) == ["dos/otro 216", "uno/importa 96"])
  }

  @Test func onlyWhatIsMissingIsPlanned() async throws {
    let report = try await report([
      "uno/decide": .yes, "uno/importa": .notApplicable, "uno/ayuda": .partly, "dos/solo": .unknown,
    ])
    #expect(Set(report.plan.map(\.id)) == [.of("uno/ayuda"), .of("dos/solo")])
    #expect(report.nextActions == report.plan)
  }

  /// Ties: critical first, then the quicker, then the order of the content.
  @Test func tiesAreBrokenByRule() async throws {
    let catalog = try await TinyContent.catalog([
      "a": TinyContent.step(
        "a", order: 2,
        items: [
          "#ultimo impact=1 effort=10min against=robo", "#corto impact=1 effort=5min against=robo",
          "#critico impact=1 effort=15min critical against=robo",
        ]),
      "b": TinyContent.step("b", order: 1, items: ["#primero impact=1 effort=10min against=robo"]),
      "robo": TinyContent.attack("robo", item: "a/corto"), "ayuda": TinyContent.helper,
    ])
    let ids = catalog.steps.flatMap(\.article.items).map(\.id)
    let answers = Answers(items: Dictionary(uniqueKeysWithValues: ids.map { ($0, .notYet) }))
    let plan = Assessment.report(on: answers, in: catalog.assessment).plan
    #expect(Set(plan.map(\.priority)).count == 1)
    #expect(plan.map(\.id.description) == ["a/critico", "a/corto", "b/primero", "a/ultimo"])
  }

  private func action(_ name: String, minutes: Int) -> AssessmentReport.PlannedAction {
    AssessmentReport.PlannedAction(
      id: .of("a/" + name), answer: .notYet, relevance: 1, impact: 1, effort: Effort(minutes: minutes),
      isCritical: false, hold: nil, comesFirst: false)
  }

  @Test func threeActionsOneOfThemQuick() {
    func next(_ minutes: Int...) -> [Int] {
      Assessment.next(minutes.enumerated().map { action("n\($0)", minutes: $1) }).actions
        .map(\.effort.minutes)
    }
    #expect(next(60, 90, 120, 30, 15, 5) == [60, 90, 15])
    #expect(next(60, 5, 120, 10) == [60, 5, 120])
    #expect(next(60, 90, 120, 30) == [60, 90, 120])
    #expect(next(60, 90) == [60, 90])
    #expect(next() == [])
    #expect(next(5, 5, 5, 5) == [5, 5, 5])
  }

  @Test func atMostThree() async throws {
    let report = try await report([
      "uno/decide": .notYet, "uno/importa": .notYet, "uno/gente": .notYet, "dos/solo": .notYet, "dos/otro": .notYet,
    ])
    #expect(report.nextActions.count == 3)
    #expect(report.plan.count == 5)
    #expect(report.nextActions.contains { $0.effort.isQuick })
  }
}

extension AssessmentReport.PlannedAction {
  fileprivate var summary: String { "\(id) \(priority)" }
}
