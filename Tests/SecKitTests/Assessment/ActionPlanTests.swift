import Testing

@testable import SecKit

@Suite struct ActionPlanTests {
  private static let files = [
    "paso": TinyContent.step(
      "paso",
      items: [
        "#rapido impact=1 effort=15min against=robo", "#hora impact=3 effort=1h against=robo",
        "#tarde impact=3 effort=3h against=robo", "#dia impact=3 effort=2d against=robo",
        "#otro impact=2 effort=1h against=robo", "#vuelve impact=2 effort=5min repeat=6months against=robo",
        "#ajeno impact=2 effort=5min repeat=1year for=b against=robo",
      ]),
    "robo": TinyContent.attack("robo", item: "paso/rapido"), "ayuda": TinyContent.helper,
    "perfiles": TinyContent.profiles(["a", "b"]),
  ]

  private func plan(_ items: [String: Answer]) async throws -> ActionPlan {
    let catalog = try await TinyContent.catalog(Self.files)
    let answers = Answers(
      profiles: ["a"], items: Dictionary(uniqueKeysWithValues: items.map { (ContentID.of("paso/" + $0.key), $0.value) })
    )
    let today = try #require(CalendarDate("2026-11-21"))
    return ActionPlan(
      Assessment.report(on: answers, in: catalog.assessment), answers: answers, in: catalog.assessment,
      subject: .person, today: today)
  }

  @Test func datesFollowEffortAndTheNextThreeComeFirst() async throws {
    let plan = try await plan([
      "rapido": .notYet, "hora": .notYet, "tarde": .notYet, "dia": .notYet, "otro": .unknown,
    ])
    let dates = Dictionary(uniqueKeysWithValues: plan.entries.map { ($0.id.local ?? "", $0.due.description) })
    // By relevance × impact × gap ÷ effort class: hora 36, rapido and tarde 24, dia 18, otro 12; the quick one is among
    // the first three already.
    #expect(dates["hora"] == "2026-11-24")
    #expect(dates["rapido"] == "2026-11-24")
    #expect(dates["tarde"] == "2026-11-24")
    #expect(dates["dia"] == "2027-02-19")
    #expect(dates["otro"] == "2026-12-21")
    #expect(plan.entries.first { $0.id.local == "otro" }?.kind == .findOut)
    #expect(plan.entries.map(\.due) == plan.entries.map(\.due).sorted())
  }

  @Test func whatIsInPlaceComesBackWhenItsPeriodEnds() async throws {
    let plan = try await plan(["vuelve": .yes, "ajeno": .yes, "hora": .yes])
    #expect(plan.entries.map(\.id.local) == ["vuelve"], "not what has no period, nor what is for others")
    #expect(plan.entries.first?.due.description == "2027-05-21")
    #expect(plan.entries.first?.kind == .again)
  }
}
