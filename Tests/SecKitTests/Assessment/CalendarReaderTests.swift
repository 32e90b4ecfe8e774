import Foundation
import SecKitTestSupport
import Testing

@testable import SecKit

/// What `icalendar` and `recurring-ical-events` make of our calendars: the days a calendar program would show.
@Suite(
  .waits,
  .enabled(
    if: PythonTool.interpreter(with: "icalendar, recurring_ical_events") != nil || SchemaValidator.isRequired,
    "no Python with icalendar in .venv-test; make test installs it"))
struct CalendarReaderTests {
  private struct Event: Decodable {
    let uid: String
    let summary: String
    let start: String
    let isRepeated: Bool
    let `class`: String
    let transparency: String
    /// Seconds after the beginning of the day, and what is said then.
    let alarms: [Alarm]
    /// The days on which it is shown.
    let days: [String]
  }

  private struct Alarm: Decodable {
    let seconds: Int
    let words: String
  }

  private struct Reading: Decodable {
    let faults: [String]
    let events: [Event]
  }

  private static let script = """
    import datetime, json, sys
    import icalendar, recurring_ical_events
    readings = []
    for text, until in json.load(sys.stdin):
        calendar = icalendar.Calendar.from_ical(text)
        faults = [str(e) for c in calendar.walk() for e in c.errors]
        if calendar.to_ical().decode().replace("\\r\\n ", "") == "": faults.append("empty")
        days = {}
        first = min(e.start for e in calendar.walk("VEVENT"))
        for e in recurring_ical_events.of(calendar).between(first, datetime.date.fromisoformat(until)):
            days.setdefault(str(e["UID"]), []).append(str(e.start))
        events = []
        for e in calendar.walk("VEVENT"):
            alarms = [{"seconds": int(a["TRIGGER"].dt.total_seconds()), "words": str(a["DESCRIPTION"])}
                      for a in e.walk("VALARM")]
            events.append({"uid": str(e["UID"]), "summary": str(e["SUMMARY"]), "start": str(e.start),
                           "isRepeated": "RRULE" in e, "class": str(e["CLASS"]), "transparency": str(e["TRANSP"]),
                           "alarms": alarms, "days": sorted(days.get(str(e["UID"]), []))})
        readings.append({"faults": faults, "events": events})
    print(json.dumps(readings))
    """

  private static let until = CalendarDate(year: 2031, month: 1, day: 1)!

  private func read(_ calendars: [ReminderCalendar]) throws -> [Reading] {
    try PythonTool.answer(
      of: Self.script, with: "icalendar, recurring_ical_events",
      to: calendars.map { [$0.text, Self.until.description] })
  }

  private static let periods = ["30days", "6weeks", "1month", "6months", "1year", "24months", "45days", "2weeks"]

  /// One item of each period in place, one missing and one not known.
  private func plan(today: CalendarDate) async throws -> ActionPlan {
    let repeated = Self.periods.enumerated().map { "#v\($0) impact=2 effort=5min repeat=\($1) against=robo" }
    let catalog = try await TinyContent.catalog([
      "paso": TinyContent.step(
        "paso",
        items: repeated + ["#falta impact=3 effort=1h against=robo", "#duda impact=1 effort=2h against=robo"]),
      "robo": TinyContent.attack("robo", item: "paso/falta"), "ayuda": TinyContent.helper,
      "perfiles": TinyContent.profiles(["a"]),
    ])
    var answers = Answers()
    for item in catalog.assessment.steps.flatMap(\.article.items) { answers.items[item.id] = .yes }
    answers.items[.of("paso/falta")] = .notYet
    answers.items[.of("paso/duda")] = .unknown
    return ActionPlan(Assessment.report(on: answers, in: catalog.assessment), in: catalog.assessment, today: today)
  }

  /// The days of a series as calendars count them: months without the day are not left out, as it begins on the 28th at the
  /// latest.
  private func days(from due: CalendarDate, every period: Period) -> [String] {
    let isByMonth = period.unit == .month || period.unit == .year
    var day = due
    if isByMonth, due.day > 28, let early = CalendarDate(year: due.year, month: due.month, day: 28) { day = early }
    var days: [String] = []
    while day < Self.until {
      days.append(day.description)
      day = day.adding(period)
    }
    return days
  }

  /// Every day of the plan is shown, every series on all its days and on no other, at the ends of months and in leap years.
  @Test(arguments: ["2026-11-21", "2026-01-31", "2028-02-29", "2027-12-31", "2026-08-30"])
  func everyDayIsShown(_ day: String) async throws {
    let today = try #require(CalendarDate(day))
    let plan = try await plan(today: today)
    let reading = try #require(try read([ReminderCalendar(plan, title: "Pendiente", today: today)]).first)
    #expect(reading.faults == [])
    let once = Set(plan.entries.filter { $0.kind != .again }.map(\.due.description))
    #expect(Set(reading.events.filter { !$0.isRepeated }.flatMap(\.days)) == once)
    let series = plan.entries.filter { $0.kind == .again }.compactMap { entry in
      entry.repeat.map { days(from: entry.due, every: $0) }
    }
    #expect(series.count == Self.periods.count)
    #expect(Set(reading.events.filter(\.isRepeated).map(\.days)) == Set(series))
    for event in reading.events {
      #expect(event.summary == "Pendiente" && event.class == "PRIVATE" && event.transparency == "TRANSPARENT")
      #expect(event.days.first == event.start)
      #expect(event.alarms.map(\.seconds) == [9 * 3600] && event.alarms.map(\.words) == ["Pendiente"])
    }
    #expect(Set(reading.events.map(\.uid)).count == reading.events.count)
  }

  /// Titles come back as they were given, however they are folded; what is no text is gone.
  @Test func titlesComeBack() async throws {
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = try await plan(today: today)
    let titles = [
      "a, b; c\\d: \"e\"", "dos\nrenglones", String(repeating: "ñ", count: 200), String(repeating: "💜", count: 80),
      "e" + String(repeating: "\u{301}", count: 120), String(repeating: "👩‍👩‍👧‍👦", count: 20), "العربية\u{2028}y más",
      "BEGIN:VEVENT\r\nEND:VCALENDAR", "\\n\\N\\,", String(repeating: "x", count: 75),
    ]
    let calendars = titles.map { ReminderCalendar(plan, title: $0, today: today) }
    for calendar in calendars {
      let long = calendar.text.split(separator: "\r\n").filter { $0.utf8.count > 75 }
      #expect(long.isEmpty)
    }
    for (title, reading) in zip(titles, try read(calendars)) {
      #expect(reading.faults == [])
      let wanted = title.replacing("\r\n", with: "\n").replacing("\r", with: "")
      #expect(reading.events.allSatisfy { Array($0.summary.utf8) == Array(wanted.utf8) }, "\(title)")
      #expect(reading.events.flatMap(\.alarms).allSatisfy { $0.words == wanted }, "\(title)")
    }
  }

  /// Imported again, nothing is there twice; a later plan's series take the place of the earlier one's.
  @Test func importingAgainReplaces() async throws {
    let first = try #require(CalendarDate("2026-11-21"))
    let later = try #require(CalendarDate("2027-02-28"))
    let readings = try read([
      ReminderCalendar(await plan(today: first), title: "Pendiente", today: first),
      ReminderCalendar(await plan(today: first), title: "Pendiente", today: first),
      ReminderCalendar(await plan(today: later), title: "Pendiente", today: later),
    ])
    var calendar: [String: Event] = [:]
    for event in readings[0].events { calendar[event.uid] = event }
    let before = calendar.count
    for event in readings[1].events { calendar[event.uid] = event }
    #expect(calendar.count == before)
    for event in readings[2].events { calendar[event.uid] = event }
    let series = calendar.values.filter(\.isRepeated)
    #expect(series.count == Self.periods.count)
    #expect(series.allSatisfy { $0.start >= later.description })
  }
}
