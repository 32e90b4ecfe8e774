/// A plan as an iCalendar file (RFC 5545) that reveals nothing: whoever opens the calendar sees a title that the person chose.
///
/// What is to be done is one all-day event per date, however many entries fall on it; what is to be checked again is one
/// recurring event per period. Each reminds at nine in the morning. Identifiers depend only on title, date and period, so that
/// importing again replaces the events.
public struct ReminderCalendar: Sendable {
  private let title: String
  private let made: CalendarDate
  private let reminders: [Reminder]
  /// Dates that have passed on the day the file is made, in order; they are left out of it.
  public let past: [CalendarDate]

  /// Whether there is nothing to remind of. iCalendar requires at least one event: an empty calendar must not be written.
  public var isEmpty: Bool { reminders.isEmpty }

  /// - Parameters:
  ///   - plan: The plan whose dates are reminded of.
  ///   - title: The title of every event; never the content of an item.
  ///   - today: The day the file is made.
  public init(_ plan: ActionPlan, title: String, today: CalendarDate) {
    self.title = title
    made = today
    let all = Set(plan.entries.map { Reminder(first: $0.due, period: $0.kind == .again ? $0.repeat : nil) })
    let coming = all.compactMap { $0.coming(from: today) }
    past = all.filter { $0.coming(from: today) == nil }.map(\.first).sorted()
    // Each period has one series, from the first day on which one of its entries is due.
    let series = Dictionary(grouping: coming.filter { $0.period != nil }, by: \.period).values.compactMap { $0.min() }
    reminders = (coming.filter { $0.period == nil } + series).sorted()
  }

  /// The contents of the file.
  public var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendario//ES", "CALSCALE:GREGORIAN"]
      + reminders.flatMap(event) + ["END:VCALENDAR"]
    return lines.flatMap(Self.folded).map { $0 + "\r\n" }.joined()
  }

  private func event(_ reminder: Reminder) -> [String] {
    let words = Self.escaped(title)
    var lines = [
      "BEGIN:VEVENT", "UID:\(reminder.identifier(title))", "DTSTAMP:\(Self.digits(made))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(reminder.first))",
    ]
    if let rule = reminder.rule { lines.append("RRULE:\(rule)") }
    lines += ["SUMMARY:\(words)", "TRANSP:TRANSPARENT", "CLASS:PRIVATE"]
    // The day begins at midnight, wherever the person is.
    lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;RELATED=START:PT9H", "DESCRIPTION:\(words)", "END:VALARM"]
    return lines + ["END:VEVENT"]
  }

  private static func digits(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// Text values escape backslash, semicolon, comma and line ends; other control characters are not allowed in a calendar.
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

  /// Lines of at most 75 octets; continuation lines begin with a space. A character is split only if it is longer than a line,
  /// and then between its scalars.
  static func folded(_ line: String) -> [String] {
    var lines: [String] = []
    var current = ""
    func limit() -> Int { lines.isEmpty ? 75 : 74 }
    func append(_ piece: some StringProtocol) {
      if current.utf8.count + piece.utf8.count > limit() {
        lines.append((lines.isEmpty ? "" : " ") + current)
        current = ""
      }
      current.append(contentsOf: piece)
    }
    for character in line {
      if character.utf8.count <= limit() {
        append(String(character))
      } else {
        for scalar in character.unicodeScalars { append(String(scalar)) }
      }
    }
    lines.append((lines.isEmpty ? "" : " ") + current)
    return lines
  }
}
