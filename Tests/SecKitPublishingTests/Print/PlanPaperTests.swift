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
      decoding: PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today, style: "p { margin: 0 }"),
      as: UTF8.self)
    for action in report.nextActions {
      let deed = try #require(items.first { $0.id == action.id }?.action?.text)
      #expect(html.contains(deed))
    }
    // Papers are found: the title gives nothing away, and no running header names the kit.
    #expect(html.contains("<title>\(catalog.words(.planTitle))</title>"))
    #expect(!html.contains(catalog.kit.title))
  }

  /// It is carried about as one file, and loads nothing wherever it is opened.
  @Test func itIsWholeByItself() async throws {
    let catalog = try await Kits.sample()
    let report = Assessment.report(on: Answers(), in: catalog.assessment)
    let plan = ActionPlan(report, in: catalog.assessment, today: Kits.today)
    let css = try String(contentsOfFile: Kits.root + "/site/" + WorkshopPapers.stylesheet, encoding: .utf8)
    let bytes = PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today, style: css)
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("<style>\n" + css))
    #expect(!html.contains("<link") && !html.contains("src="))
    // Only these rules, letter by letter.
    let start = try #require(html.firstRange(of: "<style>")).upperBound
    let end = try #require(html.firstRange(of: "</style>")).lowerBound
    let sum = ContentSum(of: Array(html[start..<end].utf8)).base64
    #expect(html.contains("\"default-src 'none'; style-src 'sha256-\(sum)'; base-uri 'none'; form-action 'none'\""))
    // What would load something has no place in these rules either.
    #expect(!css.contains("url(") && !css.contains("@import"))
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
      decoding: PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today, style: "p { margin: 0 }"),
      as: UTF8.self)
    let caution = try #require(html.range(of: catalog.words(.reportFirst)))
    let next = try #require(html.range(of: catalog.words(.planNext)))
    #expect(caution.lowerBound < next.lowerBound)
    #expect(html[caution.upperBound..<next.lowerBound].contains("*765"))
    #expect(html.contains("se nota"))
  }

  /// Advice from a step that is overdue says so, once for each step.
  @Test func overdueStepsSaySo() async throws {
    let catalog = try await Kits.sample()
    let items = catalog.steps.flatMap(\.article.items)
    let answers = Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, .notYet) }))
    let report = Assessment.report(on: answers, in: catalog.assessment)
    func marks(_ day: String) throws -> Int {
      let today = try #require(CalendarDate(day))
      let plan = ActionPlan(report, in: catalog.assessment, today: today)
      let html = PlanPaper.html(report: report, plan: plan, in: catalog, today: today, style: "")
      return String(decoding: html, as: UTF8.self).split(separator: "class=\"vence\"").count - 1
    }
    #expect(try marks("2026-11-21") == 0)
    #expect(try marks("2028-01-01") == catalog.steps.count)
  }

  /// Its addresses are marked as what is copied by hand, as in any paper.
  @Test func addressesAreMarked() async throws {
    let catalog = try await Kits.real()
    let question = try #require(catalog.profiles?.exposure.first { $0.isAboutWatching })
    let answers = Answers(exposure: [question.id.local ?? "": 2])
    let report = Assessment.report(on: answers, in: catalog.assessment)
    let plan = ActionPlan(report, in: catalog.assessment, today: Kits.today)
    let html = PlanPaper.html(report: report, plan: plan, in: catalog, today: Kits.today, style: "")
    #expect(String(decoding: html, as: UTF8.self).contains("class=\"canal-valor\""))
  }
}
