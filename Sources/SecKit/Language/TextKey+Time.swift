/// Dates, durations and periods in words.
extension TextKey {
  public static let months = TextKey("months")

  public static let dateFormat = TextKey("date.format", "day", "month", "year")

  public static let durationMinutes = TextKey("duration.minutes", counting: "n")
  public static let durationHours = TextKey("duration.hours", counting: "n")

  public static let periodDay = TextKey("period.day")
  public static let periodDays = TextKey("period.days", counting: "n")
  public static let periodWeek = TextKey("period.week")
  public static let periodWeeks = TextKey("period.weeks", counting: "n")
  public static let periodMonth = TextKey("period.month")
  public static let periodMonths = TextKey("period.months", counting: "n")
  public static let periodYear = TextKey("period.year")
  public static let periodYears = TextKey("period.years", counting: "n")

  /// All of them.
  static let ofTime: [TextKey] = [
    .months, .dateFormat, .durationMinutes, .durationHours, .periodDay, .periodDays, .periodWeek, .periodWeeks,
    .periodMonth, .periodMonths, .periodYear, .periodYears,
  ]
}
