import Testing

@testable import SecKit

@Suite struct WordsTests {
  private let words = Words([
    .months: "enero, febrero,marzo", .dateFormat: "{day} de {month} de {year}", .durationMinutes: "{n} min",
    .durationHours: "{n} h",
    .periodDay: "cada día", .periodDays: "cada {n} días", .periodMonth: "cada mes",
    .periodMonths: "cada {n} meses", .periodWeek: "cada semana",
    .periodWeeks: "cada {n} semanas", .periodYear: "cada año", .periodYears: "cada {n} años",
  ])

  @Test(arguments: [(0, "0 min"), (15, "15 min"), (60, "1 h"), (150, "2 h 30 min"), (61, "1 h 1 min")])
  func durations(_ minutes: Int, _ text: String) {
    #expect(words.duration(minutes: minutes) == text)
  }

  @Test(arguments: [
    ("1 day", "cada día"), ("30 days", "cada 30 días"), ("1 week", "cada semana"), ("2 weeks", "cada 2 semanas"),
    ("1 month", "cada mes"),
    ("6 months", "cada 6 meses"), ("1 year", "cada año"), ("2 years", "cada 2 años"),
  ])
  func periods(_ period: String, _ text: String) throws {
    #expect(words.every(try #require(Period(period))) == text)
  }

  @Test func dates() throws {
    #expect(words.date(try #require(CalendarDate("2026-02-01"))) == "1 de febrero de 2026")
    // A month without a name is a number, never a crash.
    #expect(words.date(try #require(CalendarDate("2026-12-31"))) == "31 de 12 de 2026")
  }

  @Test func aMissingTextIsItsKey() {
    #expect(words(.taskOpen) == "task.open")
    #expect(words.count(1, one: .periodDay, other: .periodDays) == "cada día")
    #expect(words.count(0, one: .periodDay, other: .periodDays) == "cada 0 días")
  }

  /// A key says which word is meant, both ways.
  @Test func keysAreNames() {
    #expect(
      Word.months.key == "months" && Word.siteExitUrl.key == "site.exit-url" && Word.severity1.key == "severity.1")
    for word in Word.allCases { #expect(Word(key: word.key) == word) }
    #expect(Word(key: "siteExitUrl") == nil && Word(key: "") == nil)
  }
}
