import SecKit
import Testing

@testable import SecKitPublishing

@Suite struct PlanPaperTests {
  @Test func itSaysWhatIsFirstAndNamesNobody() async throws {
    let catalog = try await Kits.sample()
    let items = catalog.steps.flatMap(\.article.items)
    let answers = Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, .notYet) }))
    let report = Assessment.report(on: answers, in: catalog.assessment)
    let plan = ActionPlan(report, in: catalog.assessment, today: Kits.today)
    let html = String(
      decoding: PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today), as: UTF8.self)
    for action in report.nextActions {
      let statement = try #require(items.first { $0.id == action.id }).text.plainText
      #expect(html.contains(statement))
    }
    // Papers are found: the title gives nothing away, and no running header names the kit.
    #expect(html.contains("<title>\(catalog.words(.planTitle))</title>"))
    #expect(!html.contains(catalog.kit.title))
  }
}
