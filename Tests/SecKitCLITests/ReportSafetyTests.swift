import Testing

@testable import SecKit
@testable import SecKitCLI

/// What a person must never be told wrongly, in the report's words. The shipped content serves as an example; nothing hangs on
/// what it says.
@Suite struct ReportSafetyTests {
  private struct Telling {
    let report: AssessmentReport
    let text: String

    /// What is said where there is nothing to do next.
    func said(of words: TextTable) -> [TextKey] {
      [TextKey.reportNextHeld, .reportNextNone, .reportNextFew].filter { text.contains(words($0)) }
    }

    /// Where words begin.
    func place(of words: String) throws -> String.Index {
      // Of the whole text nothing is shown when it fails: it is long.
      let place = text.firstRange(of: words)?.lowerBound
      return try #require(place, "«\(words)» is not said")
    }
  }

  /// The report of a person who is watched and whose traces may be analysed, on given answers.
  private func tell(
    _ catalog: Catalog, exposure: [String: Int], _ answer: (ChecklistItem) -> Answer?
  ) throws -> Telling {
    let content = catalog.assessment
    var answers = Answers(exposure: exposure)
    for item in content.steps.flatMap(\.article.items) { answers.items[item.id] = answer(item) }
    let report = Assessment.report(on: answers, in: content)
    let today = try #require(CalendarDate("2026-11-21"))
    let lines = AssessmentText(
      report: report, plan: ActionPlan(report, in: content, today: today), content: content, catalog: catalog,
      today: today
    ).lines
    // Lines are broken for a screen; words are looked for in one.
    let text = TerminalReport(lines).text(width: 80, style: .testPlain).split { " \n".contains($0) }
    return Telling(report: report, text: text.joined(separator: " "))
  }

  private static func holding(_ catalog: Catalog) throws -> [String: Int] {
    let questions = catalog.assessment.profiles?.exposure ?? []
    let watching = try #require(questions.first(where: \.isAboutWatching)?.id.local)
    let evidence = try #require(questions.first(where: \.isAboutEvidence)?.id.local)
    return [watching: 2, evidence: 2]
  }

  private static func waits(_ item: ChecklistItem) -> Bool { item.isNoticeable || item.overwritesTraces }

  /// Nobody is told that nothing is missing while something is, be it that all of it waits.
  @Test func nothingIsMissingIsSaidOnlyWhenNothingIs() async throws {
    let catalog = try await ShippedCatalog.load()
    let words = catalog.words
    let exposure = try Self.holding(catalog)
    let waiting = try tell(catalog, exposure: exposure) { Self.waits($0) ? .notYet : .yes }
    #expect(waiting.report.nextActions.isEmpty && !waiting.report.plan.isEmpty)
    #expect(waiting.said(of: words) == [.reportNextHeld])
    let whole = try tell(catalog, exposure: exposure) { _ in .yes }
    #expect(whole.said(of: words) == [.reportNextNone])
    let nothing = try tell(catalog, exposure: [:]) { _ in nil }
    #expect(nothing.said(of: words) == [.reportNextFew])
  }

  /// Cautions stand before anything that one could do, of the watcher first; each with whom to turn to.
  @Test func cautionsStandBeforeWhatToDo() async throws {
    let catalog = try await ShippedCatalog.load()
    let content = catalog.assessment
    let told = try tell(catalog, exposure: Self.holding(catalog)) { _ in .notYet }
    let places = try told.report.cautions.compactMap(content.place).map {
      try told.place(of: $0.question.text.plainText)
    }
    #expect(places.count == 2 && places == places.sorted())
    let first = try #require(told.report.cautions.first)
    #expect(content.place(of: first)?.question.isAboutWatching == true)
    let next = try told.place(of: catalog.words(.reportNext))
    #expect(places.allSatisfy { $0 < next })
    let watched = try told.place(of: catalog.words(.reportWatched))
    let traces = try told.place(of: catalog.words(.reportTraces))
    #expect(watched < next && traces < next)
  }

  /// What waits is named once, apart, and never with a date or as a next step.
  @Test func whatWaitsStandsApart() async throws {
    let catalog = try await ShippedCatalog.load()
    let content = catalog.assessment
    let told = try tell(catalog, exposure: Self.holding(catalog)) { _ in .notYet }
    let held = told.report.plan.filter { $0.hold != nil }
    #expect(!held.isEmpty && told.report.nextActions.allSatisfy { $0.hold == nil })
    let free = try told.place(of: catalog.words(.reportNext))
    let steps = try told.place(of: catalog.words(.reportSteps))
    let next = told.text[free..<steps]
    for action in held { #expect(!next.contains(content.action(for: action.id)), "\(action.id)") }
  }
}
