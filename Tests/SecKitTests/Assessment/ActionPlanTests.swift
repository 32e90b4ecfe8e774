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

  private func plan(_ items: [String: Answer], steps: Set<String> = []) async throws -> ActionPlan {
    let catalog = try await TinyContent.catalog(Self.files)
    let answers = Answers(
      profiles: ["a"], items: Dictionary(uniqueKeysWithValues: items.map { (ContentID.of("paso/" + $0.key), $0.value) })
    )
    let today = try #require(CalendarDate("2026-11-21"))
    return ActionPlan(
      Assessment.report(on: answers, in: catalog.assessment, steps: steps), in: catalog.assessment, today: today)
  }

  @Test func theNextThreeFillTheFirstWeekAndEveryOtherHoldsAnHour() async throws {
    let plan = try await plan([
      "rapido": .notYet, "hora": .notYet, "tarde": .notYet, "dia": .notYet, "otro": .unknown, "vuelve": .notYet,
    ])
    let dates = Dictionary(uniqueKeysWithValues: plan.entries.map { ($0.id.local ?? "", $0.due.description) })
    // By relevance × impact × gap ÷ effort class: vuelve 48, hora 36, rapido and tarde 24, dia 18, otro 12.
    #expect(dates["vuelve"] == "2026-11-28")
    #expect(dates["hora"] == "2026-11-28")
    #expect(dates["rapido"] == "2026-11-28")
    // What takes longer than an hour has a week of its own.
    #expect(dates["tarde"] == "2026-12-05")
    #expect(dates["dia"] == "2026-12-12")
    // What is not known takes no week's hour.
    #expect(dates["otro"] == "2026-12-19")
    #expect(plan.entries.first { $0.id.local == "otro" }?.kind == .findOut)
    #expect(plan.entries.map(\.due) == plan.entries.map(\.due).sorted())
  }

  /// On the whole content with nothing in place, no week but the last holds more than an hour of short tasks.
  @Test func aPlanCanBeDone() async throws {
    let content = try await RealContent.catalog().assessment
    let items = content.steps.flatMap(\.article.items).map(\.id)
    let answers = Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0, .notYet) }))
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = ActionPlan(Assessment.report(on: answers, in: content), in: content, today: today)
    #expect(plan.entries.count + plan.later.count == items.count && plan.held.isEmpty)
    #expect(!plan.later.isEmpty)
    let last = try #require(plan.entries.last?.due)
    #expect(last <= today.adding(Period(count: 7 * ActionPlan.lastWeek, unit: .day)))
    for (_, entries) in Dictionary(grouping: plan.entries, by: \.due) {
      let minutes = entries.compactMap(\.effort?.minutes)
      #expect(minutes.reduce(0, +) <= ActionPlan.minutesPerWeek || minutes.count == 1 || entries[0] == plan.entries[0])
    }
  }

  @Test func whatIsInPlaceComesBackWhenItsPeriodEnds() async throws {
    let plan = try await plan(["vuelve": .yes, "ajeno": .yes, "hora": .yes])
    #expect(plan.entries.map(\.id.local) == ["vuelve"], "not what has no period, nor what is for others")
    #expect(plan.entries.first?.due.description == "2027-05-21")
    #expect(plan.entries.first?.kind == .again)
  }

  /// A plan for one step speaks of no other.
  @Test func onlyTheStepsThatWereAskedFor() async throws {
    let all = try await plan(["vuelve": .yes, "hora": .notYet])
    #expect(all.entries.map(\.id.local) == ["hora", "vuelve"])
    #expect(try await plan(["vuelve": .yes, "hora": .notYet], steps: ["nada"]).entries.isEmpty)
  }
}
