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

  /// Who comes first must not show: the result does not depend on the order of the files.
  @Test func orderDoesNotMatter() async throws {
    let answers: [Answer] = [.yes, .unknown, .notApplicable, .partly, .yes]
    let (one, _, _) = try await merge(answers)
    let (other, _, _) = try await merge(answers.reversed())
    #expect(try one.json(contentVersion: "1") == other.json(contentVersion: "1"))
  }
}
