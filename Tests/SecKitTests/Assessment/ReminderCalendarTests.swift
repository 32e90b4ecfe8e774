import Testing

@testable import SecKit

@Suite struct ReminderCalendarTests {
  private static let today = CalendarDate("2026-11-21")!

  private func calendar(
    title: String = "Pendiente", made: CalendarDate = today, on day: CalendarDate = today, _ answer: Answer = .notYet
  ) async throws -> ReminderCalendar {
    let catalog = try await RealContent.catalog()
    let items = catalog.steps.flatMap(\.article.items)
    // Every other item is in place, and so is what comes back every week, wherever it stands among the others.
    let weekly = ContentID.of("dispositivos/reiniciar")
    let given = Answers(
      items: Dictionary(
        uniqueKeysWithValues: items.enumerated().map {
          ($1.id, $0.isMultiple(of: 2) || $1.id == weekly ? .yes : answer)
        }))
    let plan = ActionPlan(Assessment.report(on: given, in: catalog.assessment), in: catalog.assessment, today: made)
    return ReminderCalendar(plan, title: title, today: day)
  }

  /// The components of a calendar, read strictly: every line known, every component closed where it was opened.
  private struct Component {
    var name: String
    var properties: [(name: String, value: String)] = []
    var parts: [Component] = []

    subscript(name: String) -> String? { properties.first { $0.name == name }?.value }

    static func read(_ text: String) throws -> Component {
      #expect(text.hasSuffix("\r\n"))
      for line in text.split(separator: "\r\n") {
        #expect(line.utf8.count <= 75)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      }
      var lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)[...]
      let begin = lines.popFirst()
      let first = try #require(begin)
      let component = try read(named: String(first.dropFirst("BEGIN:".count)), &lines)
      #expect(lines.isEmpty)
      return component
    }

    private static func read(named name: String, _ lines: inout ArraySlice<String>) throws -> Component {
      var component = Component(name: name)
      while let line = lines.popFirst() {
        let colon = try #require(line.firstIndex(of: ":"), "\(line)")
        let (key, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
        switch key {
        case "BEGIN": component.parts.append(try read(named: value, &lines))
        case "END":
          #expect(value == name)
          return component
        default: component.properties.append((key, value))
        }
      }
      Issue.record("\(name) is not closed")
      return component
    }
  }

  @Test func everyEventIsWhole() async throws {
    let calendar = try Component.read(try await calendar().text)
    #expect(calendar.name == "VCALENDAR" && calendar["VERSION"] == "2.0" && calendar.parts.count > 5)
    for event in calendar.parts {
      #expect(event.name == "VEVENT" && event["DTSTAMP"] == "20261121T000000Z")
      #expect(Set(event.properties.map(\.name)).count == event.properties.count)
      let day = try #require(event["DTSTART;VALUE=DATE"])
      #expect(day.count == 8 && day >= "20261121")
      if let rule = event["RRULE"] {
        #expect(rule.wholeMatch(of: /FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY);INTERVAL=[1-9][0-9]*/) != nil)
        if rule.contains("LY;"), rule.hasPrefix("FREQ=M") || rule.hasPrefix("FREQ=Y") { #expect(day.suffix(2) <= "28") }
      }
      let alarm = try #require(event.parts.first)
      #expect(event.parts.count == 1 && alarm.name == "VALARM" && alarm["ACTION"] == "DISPLAY")
      #expect(alarm["TRIGGER;RELATED=START"] == "PT9H")
    }
    let days = calendar.parts.filter { $0["RRULE"] == nil }.compactMap { $0["DTSTART;VALUE=DATE"] }
    #expect(days.count >= 3 && Set(days).count == days.count && days.contains("20261128"))
    let rules = calendar.parts.compactMap { $0["RRULE"] }
    #expect(rules.count >= 3 && Set(rules).count == rules.count && rules.contains("FREQ=WEEKLY;INTERVAL=1"))
  }

  @Test func wordsSayNothing() async throws {
    let text = try await calendar().text
    let catalog = try await RealContent.catalog()
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(Set(lines.filter { $0.hasPrefix("SUMMARY") }) == ["SUMMARY:Pendiente"])
    #expect(Set(lines.filter { $0.hasPrefix("DESCRIPTION") }) == ["DESCRIPTION:Pendiente"])
    // Nothing of the content, of the program or of the kit stands in it.
    #expect(!text.lowercased().contains("seckit") && !text.contains(catalog.kit.title))
    #expect(!lines.contains { $0.hasPrefix("URL") || $0.hasPrefix("LOCATION") })
  }

  /// Importing again changes what is there; so does a later plan for what comes back.
  @Test func identifiersFollowFromWhatIsSeen() async throws {
    func ids(_ calendar: ReminderCalendar, repeating: Bool? = nil) throws -> Set<String> {
      let events = try Component.read(calendar.text).parts.filter {
        repeating == nil || ($0["RRULE"] != nil) == repeating
      }
      let ids = events.compactMap { $0["UID"] }
      #expect(Set(ids).count == events.count)
      #expect(
        ids.allSatisfy {
          $0.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
        })
      return Set(ids)
    }
    let once = try ids(try await calendar())
    let again = try await calendar()
    #expect(try ids(again) == once)
    let other = try await calendar(title: "Otra cosa")
    #expect(try ids(other).isDisjoint(with: once))
    let later = try #require(CalendarDate("2027-01-31"))
    let next = try await calendar(made: later, on: later)
    #expect(try ids(next, repeating: true) == ids(again, repeating: true))
    #expect(try ids(next, repeating: false).isDisjoint(with: once))
  }

  /// Of an old record, what is over is not in the calendar but counted, and what comes back goes on from today.
  @Test func nothingIsInThePast() async throws {
    let day = try #require(CalendarDate("2026-12-20"))
    let old = try await calendar(on: day)
    #expect(!old.past.isEmpty && old.past.allSatisfy { $0 < day } && old.past == old.past.sorted())
    let events = try Component.read(old.text).parts
    #expect(events.allSatisfy { ($0["DTSTART;VALUE=DATE"] ?? "") >= "20261220" })
    // The 28th of November and every week from then on.
    #expect(events.first { $0["RRULE"] == "FREQ=WEEKLY;INTERVAL=1" }?["DTSTART;VALUE=DATE"] == "20261226")
    let now = try await calendar()
    #expect(now.past.isEmpty)
    let much = try #require(CalendarDate("2040-01-01"))
    let late = try await calendar(on: much)
    #expect(!late.isEmpty)
    let catalog = try await RealContent.catalog()
    let nothing = ActionPlan(
      Assessment.report(on: Answers(), in: catalog.assessment), in: catalog.assessment, today: Self.today)
    #expect(ReminderCalendar(nothing, title: "x", today: Self.today).isEmpty)
  }

  /// What falls due on the day the file is made is not over: she is told of it that morning.
  @Test func todayIsStillToCome() async throws {
    let due = try #require(CalendarDate("2026-11-28"))
    let calendar = try await calendar(on: due)
    #expect(calendar.past.isEmpty)
    let single = try Component.read(calendar.text).parts.filter { $0["RRULE"] == nil }
    #expect(single.contains { $0["DTSTART;VALUE=DATE"] == "20261128" })
  }

  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-01-28", "FREQ=MONTHLY;INTERVAL=1"),
    ("2028-02-29", "1 year", "2028-02-28", "FREQ=YEARLY;INTERVAL=1"),
    ("2026-01-31", "30 days", "2026-01-31", "FREQ=DAILY;INTERVAL=30"),
    ("2026-01-31", "14 days", "2026-01-31", "FREQ=WEEKLY;INTERVAL=2"),
    ("2026-03-05", "12 months", "2026-03-05", "FREQ=YEARLY;INTERVAL=1"),
  ]) func rules(_ day: String, _ period: String, _ first: String, _ rule: String) throws {
    let every = try #require(Period(period))
    let reminder = ReminderCalendar.Reminder(first: try #require(CalendarDate(day)), period: every)
    #expect(reminder.first.description == first && reminder.rule == rule)
  }

  @Test func titlesAreEscapedAndFolded() async throws {
    let title = "a, b; c\\d\nEND:VEVENT\u{7}" + String(repeating: "ñ", count: 80)
    let text = try await calendar(title: title).text
    let calendar = try Component.read(text)
    let words = "a\\, b\\; c\\\\d\\nEND:VEVENT" + String(repeating: "ñ", count: 80)
    #expect(calendar.parts.allSatisfy { $0["SUMMARY"] == words && $0.parts.first?["DESCRIPTION"] == words })
  }

  /// No line is longer than 75 octets, and none shorter than it may be; what is unfolded is what was folded.
  @Test(arguments: [
    String(repeating: "a", count: 400), String(repeating: "ñ", count: 200), String(repeating: "💜", count: 90),
    "a" + String(repeating: "ñ", count: 200), "e" + String(repeating: "\u{301}", count: 300),
    String(repeating: "👩‍👩‍👧‍👦", count: 30), String(repeating: "🇲🇽", count: 60), "", "a",
    String(repeating: "a", count: 75), String(repeating: "a", count: 76), String(repeating: "a", count: 149),
    String(repeating: "a", count: 150),
  ]) func linesAreFoldedAtSeventyFiveOctets(_ line: String) {
    let lines = ReminderCalendar.folded(line)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    // A line ends where the next character (at most 25 octets of those above) would not fit.
    let widest = line.map(\.utf8.count).filter { $0 < 74 }.max() ?? 1
    #expect(lines.dropLast().allSatisfy { $0.utf8.count > 75 - max(widest, 4) })
    #expect(lines.dropFirst().allSatisfy { $0.utf8.first == UInt8(ascii: " ") })
    let bytes = lines.enumerated().flatMap { Array($1.utf8.dropFirst($0 == 0 ? 0 : 1)) }
    #expect(bytes == Array(line.utf8))
  }
}
