import Testing

@testable import SecKit

@Suite struct ReminderCalendarTests {
  private func text(title: String, answers: (Catalog) -> Answers) async throws -> String {
    let catalog = try await RealContent.catalog()
    let today = try #require(CalendarDate("2026-11-21"))
    let given = answers(catalog)
    let plan = ActionPlan(
      Assessment.report(on: given, in: catalog.assessment), in: catalog.assessment, today: today)
    var random = SeededGenerator(seed: 3)
    return ReminderCalendar.text(for: plan, title: title, today: today, identifiers: &random)
  }

  private static func allNotYet(_ catalog: Catalog) -> Answers {
    Answers(items: Dictionary(uniqueKeysWithValues: catalog.steps.flatMap(\.article.items).map { ($0.id, .notYet) }))
  }

  @Test func wordsSayNothing() async throws {
    let text = try await text(title: "Pendiente", answers: Self.allNotYet)
    let catalog = try await RealContent.catalog()
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(Set(lines.filter { $0.hasPrefix("SUMMARY") }) == ["SUMMARY:Pendiente"])
    // Nothing of the content, of the program or of the kit stands in it.
    #expect(!text.lowercased().contains("seckit") && !text.contains(catalog.kit.title))
    #expect(!lines.contains { $0.hasPrefix("DESCRIPTION") || $0.hasPrefix("URL") || $0.hasPrefix("LOCATION") })
  }

  @Test func oneEventADayWithItsOwnID() async throws {
    let text = try await text(title: "x", answers: Self.allNotYet)
    let lines = text.split(separator: "\r\n").map(String.init)
    let days = lines.filter { $0.hasPrefix("DTSTART") }
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(days.count >= 3 && Set(days).count == days.count)
    #expect(Set(ids).count == days.count)
    #expect(days.contains("DTSTART;VALUE=DATE:20261128"))
  }

  @Test func titlesAreEscapedAndFolded() async throws {
    let title = "a, b; c\\d\nEND:VEVENT\u{7}" + String(repeating: "ñ", count: 80)
    let text = try await text(title: title) { catalog in Self.allNotYet(catalog) }
    #expect(text.contains("SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENTñ"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains(String(repeating: "ñ", count: 80)))
  }
}
