/// A plan as an iCalendar file (RFC 5545) whose words say nothing: whoever opens the calendar sees a title the person chose.
public enum ReminderCalendar {
  /// All-day events, one a date however many entries fall on it.
  /// - Parameters:
  ///   - title: what every event is called; never the content of an item.
  ///   - today: the day the file is made.
  ///   - identifiers: a source of numbers for the events' ids, which must not collide with other calendars'.
  public static func text(
    for plan: ActionPlan, title: String, today: CalendarDate, identifiers: inout some RandomNumberGenerator
  ) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendario//ES", "CALSCALE:GREGORIAN"]
    var dates: Set<CalendarDate> = []
    for entry in plan.entries where dates.insert(entry.due).inserted {
      lines += event(on: entry.due, title: title, today: today, &identifiers)
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap(folded).map { $0 + "\r\n" }.joined()
  }

  private static func event(
    on day: CalendarDate, title: String, today: CalendarDate,
    _ identifiers: inout some RandomNumberGenerator
  ) -> [String] {
    let identifier = String(identifiers.next(), radix: 36) + String(identifiers.next(), radix: 36)
    return [
      "BEGIN:VEVENT", "UID:\(identifier)", "DTSTAMP:\(digits(today))T000000Z",
      "DTSTART;VALUE=DATE:\(digits(day))", "SUMMARY:\(escaped(title))", "TRANSP:TRANSPARENT", "CLASS:PRIVATE",
      "END:VEVENT",
    ]
  }

  private static func digits(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// Text values escape backslash, semicolon, comma and line ends; other control characters have no place in a calendar.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": result += "\\n"
      default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Lines of at most 75 octets; later ones begin with a space. A character is never cut.
  static func folded(_ line: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for character in line {
      let limit = lines.isEmpty ? 75 : 74
      if current.utf8.count + character.utf8.count > limit {
        lines.append((lines.isEmpty ? "" : " ") + current)
        current = ""
      }
      current.append(character)
    }
    lines.append((lines.isEmpty ? "" : " ") + current)
    return lines
  }
}
