import Testing

@testable import SecKit

@Suite struct StepReportTests {
  private func report(
    _ items: [String: Answer], profiles: Set<String> = ["familia"], exposure: [String: Int] = ["viajes": 0]
  ) async throws -> AssessmentReport {
    let catalog = try await AssessmentSample.catalog()
    return Assessment.report(
      on: AssessmentSample.answers(items, profiles: profiles, exposure: exposure), in: catalog.assessment)
  }

  private func step(_ items: [String: Answer]) async throws -> AssessmentReport.StepReport {
    try #require(try await report(items).steps.first { $0.step == "uno" })
  }

  @Test func fractionWeighsAnswersByImpact() async throws {
    let step = try await step(["uno/decide": .yes, "uno/importa": .partly, "uno/ayuda": .notYet])
    #expect(step.fraction == Fraction(points: 3 * 2 + 2 * 1, possible: 2 * (3 + 2 + 1)))
    #expect(step.fraction.percent == 66)
    #expect(step.band == .underWay)
    #expect(step.uncapped == .underWay)
    #expect(step.caps.isEmpty)
    #expect(
      step.counted.map(\.description) == ["uno/decide 3 yes", "uno/importa 2 partly", "uno/ayuda 1 not-yet"])
    #expect(step.biggestChange == .of("uno/ayuda") || step.biggestChange == .of("uno/importa"))
  }

  @Test func biggestChangeIsTheOneThatMovesTheBand() async throws {
    // "importa" would add more points, but only "decide", which caps, moves the band.
    #expect(
      try await step(["uno/decide": .partly, "uno/importa": .notYet, "uno/ayuda": .yes]).biggestChange
        == .of("uno/decide"))
    // From 9 of 12, under way: neither what is half there (to 10) nor what is missing (to 11) is enough to be sustained at
    // 90 % but the second.
    #expect(
      try await step(["uno/decide": .yes, "uno/importa": .notYet, "uno/ayuda": .partly]).biggestChange
        == .of("uno/importa"))
    // Both would add two half points, and neither moves the band further than the other: the order decides, not chance.
    #expect(
      try await step(["uno/decide": .yes, "uno/importa": .partly, "uno/ayuda": .notYet]).biggestChange
        == .of("uno/importa"))
    // Too little is known for a band: what would give one.
    #expect(try await step(["uno/ayuda": .yes]).biggestChange == .of("uno/decide"))
    #expect(
      try await step(["uno/decide": .yes, "uno/importa": .yes, "uno/ayuda": .yes]).biggestChange == nil)
  }

  /// Five of six points, but what decides is only half there.
  @Test func anUnmetCriticalItemCapsAndIsNamed() async throws {
    let step = try await step(["uno/decide": .partly, "uno/importa": .yes, "uno/ayuda": .yes])
    #expect(step.fraction.percent == 75)
    #expect(step.uncapped == .underWay)
    #expect(step.band == .onTheWay)
    #expect(step.caps == [.of("uno/decide")])
  }

  /// What is not known to be in place caps too; the known half is enough for a band.
  @Test(arguments: [Answer.unknown, nil])
  func anUnknownCriticalItemCaps(_ answer: Answer?) async throws {
    var items: [String: Answer] = ["uno/importa": .yes, "uno/ayuda": .yes]
    items["uno/decide"] = answer
    let step = try await step(items)
    #expect(step.fraction.percent == 100)
    #expect(step.uncapped == .sustained)
    #expect(step.band == .onTheWay)
    #expect(step.caps == [.of("uno/decide")])
    #expect(step.open == [.of("uno/decide")])
  }

  @Test func aCapNeverRaisesABand() async throws {
    let step = try await step(["uno/decide": .notYet, "uno/importa": .notYet, "uno/ayuda": .notYet])
    #expect(step.band == .toBegin)
    #expect(step.uncapped == .toBegin)
  }

  @Test func whatDoesNotApplyLeavesTheSumAndDoesNotCap() async throws {
    let step = try await step(["uno/decide": .notApplicable, "uno/importa": .yes, "uno/ayuda": .yes])
    #expect(step.fraction == Fraction(points: 6, possible: 6))
    #expect(step.band == .sustained)
    #expect(step.caps.isEmpty)
    #expect(step.notApplicable == [.of("uno/decide")])
    #expect(step.open.isEmpty)
  }

  /// Not knowing is not zero: the fraction is of what is known, and the item is listed to be found out.
  @Test func whatIsNotKnownLeavesTheSumAndIsListed() async throws {
    let report = try await report(["uno/decide": .yes, "uno/importa": .unknown, "uno/ayuda": .notYet])
    let step = try #require(report.steps.first { $0.step == "uno" })
    #expect(step.fraction == Fraction(points: 6, possible: 8))
    #expect(report.toFindOut == [.of("uno/importa")])
    #expect(step.open == [.of("uno/importa")])
  }

  /// Three of six points of impact are half: enough. One less is not.
  @Test func aBandNeedsHalfOfWhatApplies() async throws {
    #expect(try await step(["uno/decide": .yes]).band == .sustained)
    #expect(try await step(["uno/importa": .yes]).band == nil)
    #expect(try await step(["uno/importa": .yes]).uncapped == nil)
    #expect(try await step(["uno/importa": .yes]).fraction.percent == 100)
    // Two of the three points that are left when the heaviest does not apply.
    #expect(try await step(["uno/importa": .yes, "uno/decide": .notApplicable]).band == .sustained)
  }

  @Test func nothingAnsweredAndNothingApplicableHaveNoBand() async throws {
    #expect(try await report([:]).steps.map(\.band) == [nil, nil])
    let none = try await step(
      ["uno/decide": .notApplicable, "uno/importa": .notApplicable, "uno/ayuda": .notApplicable])
    #expect(none.band == nil)
    #expect(none.uncapped == nil)
    #expect(none.notApplicable.count == 3)
  }

  @Test func stepsComeInTheirOrderAndOnlyThoseAskedFor() async throws {
    let catalog = try await AssessmentSample.catalog()
    let answers = AssessmentSample.answers(["uno/decide": .yes, "dos/solo": .notYet])
    #expect(Assessment.report(on: answers, in: catalog.assessment).steps.map(\.step) == ["uno", "dos"])
    let second = Assessment.report(on: answers, in: catalog.assessment, steps: ["dos"])
    #expect(second.steps.map(\.step) == ["dos"])
    #expect(second.plan.map(\.id) == [.of("dos/solo")])
  }

  /// `for` and `when`: another's practices and what does not surround the person are not asked and not counted.
  @Test func whatDoesNotConcernThePersonIsLeftOut() async throws {
    let catalog = try await AssessmentSample.catalog()
    func asked(_ profiles: Set<String>, _ exposure: [String: Int]) -> [String] {
      let answers = Answers(profiles: profiles, exposure: exposure)
      return catalog.steps[0].article.items.filter(answers.concerns).compactMap(\.id.local)
    }
    #expect(asked(["familia"], ["viajes": 0]) == ["decide", "importa", "ayuda"])
    #expect(asked(["familia"], ["viajes": 1]) == ["decide", "importa", "ayuda"])
    #expect(asked(["familia"], ["viajes": 2]) == ["decide", "importa", "ayuda", "viaje"])
    #expect(asked(["familia", "prensa"], ["viajes": 0]) == ["decide", "importa", "ayuda", "gente"])
    // Nothing said hides nothing.
    #expect(asked([], [:]) == ["decide", "importa", "ayuda", "gente", "viaje"])
    // An answer to what no longer concerns her does not count.
    let step = try await step(
      ["uno/decide": .yes, "uno/importa": .yes, "uno/ayuda": .yes, "uno/gente": .notYet, "uno/viaje": .notYet])
    #expect(step.fraction.percent == 100)
  }
}

extension AssessmentReport.Counted: CustomStringConvertible {
  public var description: String { "\(id) \(impact) \(answer.rawValue)" }
}
