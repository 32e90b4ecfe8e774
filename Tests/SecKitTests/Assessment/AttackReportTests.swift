import Testing

@testable import SecKit

@Suite struct AttackReportTests {
  private func attacks(
    _ items: [String: Answer] = [:], exposure: [String: Int] = [:], profiles: Set<String> = []
  ) async throws -> [AssessmentReport.AttackReport] {
    let catalog = try await AssessmentSample.catalog()
    return Assessment.report(
      on: AssessmentSample.answers(items, profiles: profiles, exposure: exposure), in: catalog.assessment
    ).attacks
  }

  private func relevance(_ exposure: [String: Int]) async throws -> [String: Relevance] {
    Dictionary(uniqueKeysWithValues: try await attacks(exposure: exposure).map { ($0.attack, $0.relevance) })
  }

  @Test func baselineHoldsBeforeAnythingIsKnown() async throws {
    #expect(try await relevance([:]) == ["robo": .low, "engano": .medium, "espionaje": .low])
    #expect(
      try await relevance(["viajes": 0, "vigilancia": 0]) == ["robo": .low, "engano": .medium, "espionaje": .low])
  }

  @Test func exposureRaisesWhatItNames() async throws {
    #expect(try await relevance(["viajes": 1]) == ["robo": .medium, "engano": .medium, "espionaje": .medium])
    #expect(try await relevance(["viajes": 2]) == ["robo": .high, "engano": .medium, "espionaje": .high])
    // The strongest counts; a weaker one does not take it back.
    #expect(try await relevance(["viajes": 1, "vigilancia": 2])["espionaje"] == .high)
    #expect(try await relevance(["viajes": 2, "vigilancia": 1])["espionaje"] == .high)
  }

  @Test func whatRaisedItIsNamed() async throws {
    let attacks = try await attacks(exposure: ["viajes": 1, "vigilancia": 2])
    #expect(attacks.first { $0.attack == "espionaje" }?.raisedBy == ["viajes", "vigilancia"])
    #expect(attacks.first { $0.attack == "robo" }?.raisedBy == ["viajes"])
    #expect(attacks.first { $0.attack == "engano" }?.raisedBy == [])
  }

  @Test func coverageCountsTheItemsAgainstIt() async throws {
    let attacks = try await attacks([
      "uno/decide": .yes, "uno/ayuda": .notYet, "dos/otro": .partly, "dos/solo": .unknown,
    ])
    let robbery = try #require(attacks.first { $0.attack == "robo" })
    #expect(robbery.coverage == Fraction(points: 6 + 0 + 3, possible: 6 + 2 + 6))
    #expect(robbery.counted.map(\.id) == [.of("uno/decide"), .of("uno/ayuda"), .of("dos/otro")])
    #expect(attacks.first { $0.attack == "espionaje" }?.coverage == Fraction(points: 3, possible: 6))
    // What concerns somebody else does not count.
    let others = try await self.attacks(["uno/gente": .yes, "uno/ayuda": .notYet], profiles: ["familia"])
    #expect(others.first { $0.attack == "robo" }?.coverage == Fraction(points: 0, possible: 2))
  }

  /// One "yes" is no 100 %: while less than half of what applies is known, nothing is said.
  @Test func fewAnswersGiveNoPercentage() async throws {
    func robbery(_ items: [String: Answer]) async throws -> AssessmentReport.AttackReport {
      try #require(try await attacks(items).first { $0.attack == "robo" })
    }
    // Against it stand 3, 1, 2 and 3 of impact: 18 half points, so that 8 are too few and 10 are enough.
    let few = try await robbery(["uno/decide": .yes, "uno/ayuda": .yes])
    #expect(few.applicable == 18 && few.items == 4 && few.counted.count == 2)
    #expect(few.percent == nil)
    #expect(try await robbery(["uno/decide": .yes, "uno/gente": .notYet]).percent == 60)
    #expect(try await robbery(["uno/decide": .unknown, "uno/ayuda": .yes]).percent == nil)
    // What does not apply is not waited for.
    #expect(try await robbery(["uno/decide": .notApplicable, "uno/ayuda": .yes, "uno/gente": .yes]).percent == 100)
  }

  /// The other steps protect too, also when only one is looked at.
  @Test func coverageIsOfAllSteps() async throws {
    let content = try await AssessmentSample.catalog().assessment
    let answers = AssessmentSample.answers(["uno/decide": .yes, "dos/otro": .yes])
    let all = Assessment.report(on: answers, in: content).attacks
    let one = Assessment.report(on: answers, in: content, steps: ["dos"]).attacks
    #expect(all.map(\.coverage) == one.map(\.coverage))
    #expect(all.map(\.applicable) == one.map(\.applicable))
  }

  @Test func theMostUrgentComeFirst() async throws {
    // Relevance decides first, then what an answer at level 2 is first of all about, then how many answers raise it; then what is not known counts as not in place.
    let names = try await attacks(["dos/otro": .yes], exposure: ["vigilancia": 2]).map(\.attack)
    #expect(names == ["espionaje", "engano", "robo"])
    #expect(try await attacks().map(\.attack) == ["engano", "espionaje", "robo"])
    #expect(try await attacks(["uno/ayuda": .notYet]).map(\.attack) == ["engano", "espionaje", "robo"])
    #expect(try await attacks(["dos/solo": .yes]).map(\.attack) == ["engano", "robo", "espionaje"])
    #expect(
      try await attacks(exposure: ["viajes": 2, "vigilancia": 1]).map(\.attack) == ["robo", "espionaje", "engano"])
  }
}
