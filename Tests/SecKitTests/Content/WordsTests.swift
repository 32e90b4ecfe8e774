import Testing

@testable import SecKit

@Suite struct WordsTests {
  private let words = Words([
    "months": "enero, febrero,marzo", "date-format": "{day} de {month} de {year}", "duration.minutes": "{n} min",
    "duration.hours": "{n} h",
    "period.day": "cada día", "period.days": "cada {n} días", "period.month": "cada mes",
    "period.months": "cada {n} meses", "period.week": "cada semana",
    "period.weeks": "cada {n} semanas", "period.year": "cada año", "period.years": "cada {n} años",
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
}
