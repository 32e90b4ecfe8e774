import Testing

@testable import SecKit
@testable import SecKitCLI

/// Why a report has nothing to do next is told as it is: by how much was answered, and how.
@Suite struct NothingNextTests {
  private func text(_ answered: Int, of answer: Answer, spared: Int = 0) async throws -> (
    text: String, words: TextTable, open: Int
  ) {
    let catalog = try await ShippedCatalog.load()
    let content = catalog.assessment
    let ids = catalog.steps.flatMap(\.article.items).filter { $0.condition == nil && $0.profiles.isEmpty }.map(\.id)
    let answers = Answers(items: Dictionary(uniqueKeysWithValues: ids.prefix(answered).map { ($0, answer) }))
    let report = Assessment.report(on: answers, in: content)
    let plan = ActionPlan(report, in: content, today: try #require(CalendarDate("2026-11-29")))
    let lines = AssessmentText(report: report, plan: plan, content: content).lines
    let open = report.steps.reduce(0) { $0 + $1.open.count }
    return (lines.map { "\($0)" }.joined(separator: "\n"), content.words, open)
  }

  @Test func mostAnsweredAndAllOfItThere() async throws {
    let (text, words, open) = try await text(70, of: .yes)
    #expect(open > 0)
    #expect(text.contains(words(.reportNextAnswered, ["n": String(open)])))
    #expect(!text.contains(words(.reportNextFew)))
  }

  @Test func aGoodDealAnsweredAndAllOfItThere() async throws {
    let (text, words, open) = try await text(20, of: .yes)
    #expect(open > 20)
    #expect(text.contains(words(.reportNextAnswered, ["n": String(open)])))
    #expect(!text.contains(words(.reportNextFew)))
  }

  @Test func littleAnswered() async throws {
    let (text, words, open) = try await text(3, of: .yes)
    #expect(text.contains(words(.reportNextFew)))
    #expect(!text.contains(words(.reportNextAnswered, ["n": String(open)])))
  }

  @Test func nothingAnswered() async throws {
    let (text, words, _) = try await text(0, of: .yes)
    #expect(text.contains(words(.reportNextFew)))
  }
}
