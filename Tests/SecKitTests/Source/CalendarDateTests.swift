import Foundation
import Testing

@testable import SecKit

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-11-21", 20_778),
    ("1900-01-01", -25_567), ("2038-01-19", 24_855), ("2100-02-28", 47_540), ("2100-03-01", 47_541),
    ("2999-12-31", 376_199),
  ])
  func daysCountFrom1970(_ text: String, _ days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == date)
    #expect(date.description == text)
  }

  @Test func everyDayComesOnce() {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var before: CalendarDate?
    var wrong = 0
    for days in -25_567...60_000 {
      guard let date = CalendarDate(daysSinceEpoch: days) else {
        wrong += 1
        continue
      }
      if date.daysSinceEpoch != days || before.map({ $0 >= date }) ?? false { wrong += 1 }
      before = date
      guard days % 97 == 0 else { continue }
      let known = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(days) * 86_400))
      if known.year != date.year || known.month != date.month || known.day != date.day { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [-25_568, 376_200, Int.min, Int.max])
  func daysOutsideTheCalendarAreNone(_ days: Int) {
    #expect(CalendarDate(daysSinceEpoch: days) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-1-01", "2026-01-1", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-01-00",
    "1899-12-31", "3000-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "２０２６-01-01",
    "2026-0１-01", "-026-01-01", "20260101", "+026-01-01", "2026-01-٠١", "1900-02-29",
  ])
  func anythingElseIsNoDate(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-02-28"), ("2028-01-31", "1 month", "2028-02-29"),
    ("2028-02-29", "1 year", "2029-02-28"), ("2028-02-29", "4 years", "2032-02-29"),
    ("2026-12-15", "1 month", "2027-01-15"), ("2026-11-30", "3 months", "2027-02-28"),
    ("2026-12-31", "12 months", "2027-12-31"), ("2026-12-31", "1 day", "2027-01-01"),
    ("2028-02-28", "1 day", "2028-02-29"), ("2026-02-22", "1 week", "2026-03-01"),
    ("2026-11-21", "30 days", "2026-12-21"), ("2026-08-31", "6 months", "2027-02-28"),
    ("2026-01-01", "999 years", "2999-12-31"), ("2999-12-31", "1 day", "2999-12-31"),
  ])
  func periodsAreAdded(_ start: String, _ period: String, _ end: String) throws {
    let date = try #require(CalendarDate(start)).adding(try #require(Period(period)))
    #expect(date.description == end)
  }

  @Test func datesSortByTime() throws {
    let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.reversed().sorted() == dates)
    #expect(dates.count == texts.count)
  }
}
