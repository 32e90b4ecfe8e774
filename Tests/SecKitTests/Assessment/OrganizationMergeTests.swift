import Testing

@testable import SecKit

@Suite struct OrganizationMergeTests {
  /// The real areas; everybody gives `answers` in turn to the first item, and "yes" to the second.
  private func merge(_ answers: [Answer]) async throws -> (OrganizationMerge, ContentID, ContentID) {
    let catalog = try await RealContent.catalog()
    let items = catalog.areas.flatMap(\.article.items).map(\.id)
    let sets = answers.map { Answers(items: [items[0]: $0, items[1]: .yes]) }
    return (try #require(OrganizationMerge(sets, in: catalog.assessment)), items[0], items[1])
  }

  private func item(_ id: ContentID, _ merge: OrganizationMerge) throws -> OrganizationMerge.Item {
    try #require(merge.items.first { $0.id == id })
  }

  @Test func agreementIsToldAndDifferenceIsNotAVote() async throws {
    let (merge, first, second) = try await merge([.yes, .yes, .notYet])
    #expect(try item(first, merge).verdict == .differ)
    #expect(try item(second, merge).verdict == .agreed(.yes))
    // What people differ on counts as not answered: neither the majority's answer nor "I do not know".
    let step = try #require(merge.report.steps.first)
    #expect(step.open.contains(first) && !step.unknown.contains(first))
    #expect(step.counted.map(\.id) == [second])
    #expect(merge.report.toFindOut == [])
  }

  @Test(arguments: [2, 4, 5, 9]) func smallGroupsHaveNoCounts(_ people: Int) async throws {
    let (merge, _, _) = try await merge(Array(repeating: .yes, count: people - 1) + [.notYet])
    #expect(merge.items.allSatisfy { $0.counts == nil })
    let json = try merge.json(contentVersion: "1")
    #expect(!json.contains("counts"))
  }

  /// A cell below five is known from the others and the whole, so that one hides them all.
  @Test(arguments: [
    ([Answer.yes: 6, .notYet: 5], [Answer.yes: 6, .notYet: 5]), ([.yes: 6, .notYet: 5, .partly: 4], nil),
    ([.yes: 9, .notYet: 1], nil), ([.yes: 10], [.yes: 10]), ([.yes: 14, .unknown: 4], nil),
  ])
  func cellsBelowFiveHideAll(given: [Answer: Int], shown: [Answer: Int]?) async throws {
    let (merge, first, _) = try await merge(
      given.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { Array(repeating: $0.key, count: $0.value) })
    #expect(try item(first, merge).counts == shown)
  }

  /// Who did not answer is a cell as well.
  @Test func whoSaidNothingCannotBeCountedEither() async throws {
    let catalog = try await RealContent.catalog()
    let id = try #require(catalog.areas.first?.article.items.first?.id)
    func counts(silent: Int) throws -> [Answer: Int]? {
      let sets = Array(repeating: Answers(items: [id: .yes]), count: 8) + Array(repeating: Answers(), count: silent)
      return try item(id, try #require(OrganizationMerge(sets, in: catalog.assessment))).counts
    }
    #expect(try counts(silent: 2) == nil)
    #expect(try counts(silent: 6) == [.yes: 8])
  }

  /// Two of eight who say the same are not the group, and are easily found.
  @Test func agreementOfFewIsNotTold() async throws {
    let catalog = try await RealContent.catalog()
    let id = try #require(catalog.areas.first?.article.items.first?.id)
    func verdict(_ answered: Int, of people: Int) throws -> OrganizationMerge.Verdict {
      let sets = (0..<people).map { Answers(items: $0 < answered ? [id: .notYet] : [:]) }
      return try item(id, try #require(OrganizationMerge(sets, in: catalog.assessment))).verdict
    }
    #expect(try verdict(2, of: 8) == .tooFew)
    #expect(try verdict(3, of: 8) == .tooFew)
    #expect(try verdict(4, of: 8) == .agreed(.notYet))
    #expect(try verdict(2, of: 3) == .agreed(.notYet))
  }

  @Test func oneAnswerIsTooFew() async throws {
    let catalog = try await RealContent.catalog()
    let id = try #require(catalog.areas.first?.article.items.first?.id)
    let merge = try #require(OrganizationMerge([Answers(items: [id: .yes]), Answers()], in: catalog.assessment))
    #expect(try item(id, merge).verdict == .tooFew)
    #expect(OrganizationMerge([Answers()], in: catalog.assessment) == nil)
  }

  /// People of one collective do answer alike. How many did would tell how many said what.
  @Test func whoAnswersAlikeCounts() async throws {
    let (merge, _, _) = try await merge(Array(repeating: .yes, count: 9) + [.notYet])
    #expect(merge.people == 10 && merge.hasAlike)
    #expect(try await self.merge(Array(repeating: .yes, count: 4) + [.notYet]).0.hasAlike)
    #expect(try await !self.merge([.yes, .partly, .notYet, .unknown, .notApplicable]).0.hasAlike)
    #expect(try await !self.merge([.yes, .yes, .yes, .notYet]).0.hasAlike)
  }

  /// The six who skipped a point are not one person: the two who answered are not half of the group.
  @Test func whoSkippedAlikeIsStillMany() async throws {
    let catalog = try await RealContent.catalog()
    let ids = catalog.areas.flatMap(\.article.items).map(\.id)
    let silent = Answers(items: [ids[1]: .yes])
    let spoke = Answers(items: [ids[0]: .notYet, ids[1]: .yes])
    let sets = [spoke, spoke] + Array(repeating: silent, count: 6)
    let merge = try #require(OrganizationMerge(sets, in: catalog.assessment))
    #expect(try item(ids[0], merge).verdict == .tooFew)
  }

  /// Nobody said "yes": that is an agreement, told only where five people answered the item.
  @Test(arguments: [
    ([Answer.partly, .notYet, .notYet, .partly, .unknown], 0, OrganizationMerge.Verdict.missing),
    ([.unknown, .unknown, .unknown, .unknown, .notYet], 5, .missing),
    ([.unknown, .unknown, .unknown, .unknown, .notYet], 6, .tooFew),
    ([.partly, .notYet, .notYet, .partly], 0, .differ), ([.partly, .notYet, .notYet, .partly], 4, .differ),
    ([.partly, .notYet], 0, .differ), ([.partly, .notYet, .notYet, .partly, .yes], 0, .differ),
    ([.partly, .notYet, .notYet, .partly, .notApplicable], 0, .differ),
    ([.notYet, .notYet, .notYet, .notYet, .notYet], 0, .agreed(.notYet)),
    ([.unknown, .unknown, .unknown, .unknown, .unknown], 0, .agreed(.unknown)),
  ])
  func nobodySaysYes(given: [Answer], silent: Int, verdict: OrganizationMerge.Verdict) async throws {
    let catalog = try await RealContent.catalog()
    let id = try #require(catalog.areas.first?.article.items.first?.id)
    let sets = given.map { Answers(items: [id: $0]) } + Array(repeating: Answers(), count: silent)
    let merge = try #require(OrganizationMerge(sets, in: catalog.assessment))
    #expect(try item(id, merge).verdict == verdict)
    let planned = merge.report.plan.first { $0.id == id }?.answer
    switch verdict {
    case .missing: #expect(planned == .partly)
    case .agreed(let answer): #expect(planned == answer)
    case .differ, .tooFew: #expect(planned == nil)
    }
  }

  /// How far apart answers are tells, in a small group, what the others said; so only where the counts do.
  @Test(arguments: [
    ([Answer.yes: 6, .partly: 5], OrganizationMerge.Distance.near), ([.partly: 5, .yes: 5, .unknown: 5], .near),
    ([.yes: 5, .notYet: 5], .far), ([.yes: 5, .partly: 5, .notYet: 5], .far), ([.yes: 5, .unknown: 5], nil),
    ([.yes: 9, .notYet: 1], nil), ([.yes: 4, .partly: 5], nil), ([.yes: 8, .partly: 2], nil),
    ([.partly: 5, .notYet: 5], nil), ([.yes: 5, .notApplicable: 5], nil),
  ])
  func distanceIsToldWithCountsOnly(given: [Answer: Int], distance: OrganizationMerge.Distance?) async throws {
    let (merge, first, _) = try await merge(given.flatMap { Array(repeating: $0.key, count: $0.value) })
    #expect(try item(first, merge).distance == distance)
    #expect(try merge.json(contentVersion: "1").contains("\"distance\"") == (distance != nil))
  }

  /// Three of many: critical, then impact, then order, whatever was answered.
  @Test func theConversationBeginsWithWhatWeighsMost() async throws {
    let catalog = try await RealContent.catalog()
    let items = catalog.areas.flatMap(\.article.items)
    func begin(_ items: [ChecklistItem], _ one: Answer, _ other: Answer) throws -> [ContentID] {
      let sets = [one, other].map { answer in
        Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, answer) }))
      }
      return try #require(OrganizationMerge(sets, in: catalog.assessment)).toBegin
    }
    let critical = items.filter { $0.weight?.isCritical == true }
    let others = items.filter { $0.weight?.isCritical == false }
    let heavy = others.filter { $0.weight?.impact == 3 }
    let light = others.filter { $0.weight?.impact ?? 0 < 3 }
    try #require(critical.count > 2 && heavy.count > 1 && light.count > 3)
    let all = try begin(items, .yes, .notYet)
    #expect(all.count == 3 && Set(all).isSubset(of: critical.map(\.id)))
    #expect(try begin(items, .partly, .yes) == all)
    let some = light.prefix(4) + [heavy[1], heavy[0], critical[0]]
    #expect(try begin(Array(some), .yes, .notYet) == [critical[0], heavy[0], heavy[1]].map(\.id))
    // A list of three needs no choice.
    #expect(try begin(Array(items.prefix(3)), .yes, .notYet) == [])
    #expect(try begin(items, .yes, .yes) == [])
  }

  /// Who comes first must not show: the result does not depend on the order of the files.
  @Test func orderDoesNotMatter() async throws {
    let answers: [Answer] = [.yes, .unknown, .notApplicable, .partly, .yes]
    let (one, _, _) = try await merge(answers)
    let (other, _, _) = try await merge(answers.reversed())
    #expect(try one.json(contentVersion: "1") == other.json(contentVersion: "1"))
  }
}
