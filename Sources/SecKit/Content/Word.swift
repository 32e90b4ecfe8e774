/// A word of the interface. Its text stands in `strings.yml`, one for every language.
public enum Word: String, CaseIterable, Sendable {
  case months, dateFormat = "date-format"
  case durationMinutes = "duration.minutes", durationHours = "duration.hours"
  case periodDay = "period.day", periodDays = "period.days", periodWeek = "period.week", periodWeeks = "period.weeks"
  case periodMonth = "period.month", periodMonths = "period.months", periodYear = "period.year"
  case periodYears = "period.years"

  /// The `{names}` its text must hold.
  var placeholders: [String] {
    switch self {
    case .dateFormat: ["day", "month", "year"]
    case .durationMinutes, .durationHours, .periodDays, .periodWeeks, .periodMonths, .periodYears: ["n"]
    default: []
    }
  }
}
