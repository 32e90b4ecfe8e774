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
    // What people differ on counts as not known, never as the majority's answer.
    #expect(merge.report.toFindOut.contains(first))
    #expect(!merge.report.toFindOut.contains(second))
  }

  @Test(arguments: [2, 4, 5, 9]) func smallGroupsHaveNoCounts(_ people: Int) async throws {
    let (merge, _, _) = try await merge(Array(repeating: .yes, count: people - 1) + [.notYet])
    #expect(merge.items.allSatisfy { $0.counts == nil })
    let json = try merge.json(contentVersion: "1")
    #expect(!json.contains("counts"))
  }

  @Test func cellsBelowFiveAreHidden() async throws {
    let (merge, first, _) = try await merge(
      Array(repeating: .yes, count: 6) + Array(repeating: .notYet, count: 5) + Array(repeating: .partly, count: 4))
    #expect(try item(first, merge).counts == [.yes: 6, .notYet: 5])
  }

  @Test func oneAnswerIsTooFew() async throws {
    let catalog = try await RealContent.catalog()
    let id = try #require(catalog.areas.first?.article.items.first?.id)
    let merge = try #require(OrganizationMerge([Answers(items: [id: .yes]), Answers()], in: catalog.assessment))
    #expect(try item(id, merge).verdict == .tooFew)
    #expect(OrganizationMerge([Answers()], in: catalog.assessment) == nil)
  }

  /// Who comes first must not show: the result does not depend on the order of the files.
  @Test func orderDoesNotMatter() async throws {
    let answers: [Answer] = [.yes, .unknown, .notApplicable, .partly, .yes]
    let (one, _, _) = try await merge(answers)
    let (other, _, _) = try await merge(answers.reversed())
    #expect(try one.json(contentVersion: "1") == other.json(contentVersion: "1"))
  }
}
