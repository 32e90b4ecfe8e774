import Testing

@testable import SecKit

/// Laws that hold for every way of answering, tried over the real content. Every test prints its seed.
@Suite struct AssessmentPropertyTests {
  /// One person's answers, made from a seed.
  private func answers(_ generator: inout SeededGenerator, _ catalog: Catalog, allowing: [Answer] = Answer.allCases)
    -> Answers
  {
    func chance(_ outOf: UInt64) -> Bool { generator.next() % outOf == 0 }
    var answers = Answers()
    for profile in catalog.profiles?.profiles ?? [] where chance(3) {
      if let id = profile.id.local { answers.profiles.insert(id) }
    }
    for question in catalog.profiles?.exposure ?? [] where !chance(3) {
      if let id = question.id.local { answers.exposure[id] = Int(generator.next() % 3) }
    }
    let skips = generator.next() % 5 + 2
    for item in catalog.steps.flatMap(\.article.items) where !chance(skips) {
      answers.items[item.id] = allowing[Int(generator.next() % UInt64(allowing.count))]
    }
    return answers
  }

  private func json(_ report: AssessmentReport) throws -> String { try report.json(contentVersion: "1") }

  @Test(arguments: 0..<20) func aYesNeverLowersABandOrACoverage(_ seed: UInt64) async throws {
    let catalog = try await RealContent.catalog()
    var generator = SeededGenerator(seed: seed)
    let before = answers(&generator, catalog)
    let items = generator.shuffled(catalog.steps.flatMap(\.article.items)).prefix(12)
    let old = Assessment.report(on: before, in: catalog.assessment)
    for item in items {
      var after = before
      after.items[item.id] = .yes
      let new = Assessment.report(on: after, in: catalog.assessment)
      for (old, new) in zip(old.steps, new.steps) {
        #expect(lowest(new.band) >= lowest(old.band), "seed \(seed), \(item.id): \(old.step)")
        #expect(lowest(new.uncapped) >= lowest(old.uncapped), "seed \(seed), \(item.id): \(old.step)")
      }
      for old in old.attacks {
        let new = try #require(new.attacks.first { $0.attack == old.attack })
        #expect(new.coverage.isAtLeast(old.coverage), "seed \(seed), \(item.id): \(old.attack)")
        #expect(new.relevance == old.relevance)
      }
      #expect(!new.plan.contains { $0.id == item.id })
    }
  }

  private func lowest(_ band: Band?) -> Int { band.map { $0.rank } ?? -1 }

  @Test(arguments: 0..<20) func theOrderOfAnswersNeverMatters(_ seed: UInt64) async throws {
    let catalog = try await RealContent.catalog()
    var generator = SeededGenerator(seed: seed)
    let given = answers(&generator, catalog)
    let expected = try json(Assessment.report(on: given, in: catalog.assessment))
    for _ in 0..<3 {
      var again = Answers()
      for profile in generator.shuffled(given.profiles.sorted()) { again.profiles.insert(profile) }
      for (id, level) in generator.shuffled(given.exposure.sorted { $0.key < $1.key }) { again.exposure[id] = level }
      for (id, answer) in generator.shuffled(given.items.sorted { $0.key < $1.key }) { again.items[id] = answer }
      #expect(try json(Assessment.report(on: again, in: catalog.assessment)) == expected, "seed \(seed)")
    }
  }

  @Test func nothingApplicableHasNoBand() async throws {
    let catalog = try await RealContent.catalog()
    let items = catalog.steps.flatMap(\.article.items)
    let report = Assessment.report(
      on: Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, .notApplicable) })),
      in: catalog.assessment)
    #expect(report.steps.allSatisfy { $0.band == nil && $0.uncapped == nil && $0.caps.isEmpty && $0.open.isEmpty })
    #expect(report.attacks.allSatisfy { $0.coverage.percent == nil })
    #expect(report.plan.isEmpty)
    #expect(report.toFindOut.isEmpty)
  }

  @Test func everythingInPlaceIsSustainedAndLeavesNothingToDo() async throws {
    let catalog = try await RealContent.catalog()
    let items = catalog.steps.flatMap(\.article.items)
    let report = Assessment.report(
      on: Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, .yes) })), in: catalog.assessment)
    #expect(report.steps.allSatisfy { $0.band == .sustained })
    #expect(report.plan.isEmpty)
    #expect(report.attacks.allSatisfy { $0.coverage.percent == 100 })
  }

  @Test(arguments: 0..<40) func everyReportIsSound(_ seed: UInt64) async throws {
    let catalog = try await RealContent.catalog()
    var generator = SeededGenerator(seed: seed)
    let given = answers(&generator, catalog)
    let report = Assessment.report(on: given, in: catalog.assessment)
    for action in report.plan {
      let item = try #require(catalog.item(action.id))
      #expect(given.concerns(item), "seed \(seed): \(action.id) does not concern her")
      #expect(
        [.partly, .notYet, .unknown].contains(given.items[action.id]) || action.comesFirst, "seed \(seed): \(action.id)"
      )
      #expect(action.priority > 0)
    }
    let order = report.plan.map { ($0.comesFirst ? 2 : $0.hold == nil ? 1 : 0, $0.priority) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 >= $1 }, "seed \(seed)")
    let allowed = report.plan.filter { $0.hold == nil }
    #expect(report.nextActions.count == min(3, allowed.count))
    #expect(Set(report.nextActions.map(\.id)).isSubset(of: allowed.map(\.id)))
    if allowed.contains(where: \.effort.isQuick) {
      #expect(report.nextActions.contains { $0.effort.isQuick }, "seed \(seed)")
    }
    for step in report.steps {
      if let band = step.band, let uncapped = step.uncapped { #expect(band <= uncapped) }
      if !step.caps.isEmpty, let band = step.band { #expect(band <= .onTheWay, "seed \(seed): \(step.step)") }
      for id in step.caps {
        #expect(catalog.item(id)?.weight?.isCritical == true)
        #expect(given.items[id] != .yes)
      }
      // Every item that concerns her is in exactly one of the three lists.
      let items = try #require(catalog.step(step.step)).article.items.filter(given.concerns).map(\.id)
      #expect(Set(step.counted.map(\.id) + step.open + step.notApplicable) == Set(items))
      #expect(step.counted.count + step.open.count + step.notApplicable.count == items.count)
      #expect((0...step.fraction.possible).contains(step.fraction.points))
    }
  }

  /// The one change a report names is one that no other change beats.
  @Test(arguments: 0..<10) func theBiggestChangeIsTheBiggest(_ seed: UInt64) async throws {
    let catalog = try await RealContent.catalog()
    var generator = SeededGenerator(seed: seed)
    let given = answers(&generator, catalog)
    for step in Assessment.report(on: given, in: catalog.assessment).steps {
      /// The band first, then the points: one number.
      func standing(changing id: ContentID) -> Int {
        var changed = given
        changed.items[id] = .yes
        let report = Assessment.report(on: changed, in: catalog.assessment, steps: [step.step]).steps.first
        return ((report?.band?.rank ?? -1) + 1) * 100_000 + (report?.fraction.points ?? 0)
      }
      let missing = step.counted.filter { $0.answer != .yes }.map(\.id) + step.open
      #expect((step.biggestChange == nil) == missing.isEmpty)
      guard let biggest = step.biggestChange else { continue }
      #expect(standing(changing: biggest) == missing.map(standing).max(), "seed \(seed): \(step.step)")
    }
  }
}

extension Fraction {
  /// Compares without rounding; nothing known is below everything.
  fileprivate func isAtLeast(_ other: Fraction) -> Bool {
    if other.possible == 0 { return true }
    return points * other.possible >= other.points * possible && possible > 0
  }
}
