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
      let deed = try #require(items.first { $0.id == action.id }?.action?.text)
      #expect(html.contains(deed))
    }
    // Papers are found: the title gives nothing away, and no running header names the kit.
    #expect(html.contains("<title>\(catalog.words(.planTitle))</title>"))
    #expect(!html.contains(catalog.kit.title))
  }

  /// What to know before anything is done stands before what to do.
  @Test func cautionsStandFirstWithTheirLinks() async throws {
    let catalog = try await Kits.real()
    let question = try #require(catalog.profiles?.exposure.first { $0.isAboutWatching })
    var answers = Answers(exposure: [question.id.local ?? "": 2])
    for item in catalog.steps.flatMap(\.article.items) { answers.items[item.id] = .notYet }
    let report = Assessment.report(on: answers, in: catalog.assessment)
    let plan = ActionPlan(report, in: catalog.assessment, today: Kits.today)
    let html = String(
      decoding: PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today), as: UTF8.self)
    let caution = try #require(html.range(of: catalog.words(.reportFirst)))
    let next = try #require(html.range(of: catalog.words(.planNext)))
    #expect(caution.lowerBound < next.lowerBound)
    #expect(html[caution.upperBound..<next.lowerBound].contains("*765"))
    #expect(html.contains("se nota"))
  }
}
