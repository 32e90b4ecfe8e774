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

  @Test func theMostUrgentComeFirst() async throws {
    // Relevance decides before coverage; without answers coverage comes last, then the id.
    let names = try await attacks(["dos/otro": .yes], exposure: ["vigilancia": 2]).map(\.attack)
    #expect(names == ["espionaje", "engano", "robo"])
    #expect(try await attacks().map(\.attack) == ["engano", "espionaje", "robo"])
    #expect(try await attacks(["uno/ayuda": .notYet]).map(\.attack) == ["engano", "robo", "espionaje"])
  }
}
