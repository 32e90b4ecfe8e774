/// The interface words of one language, from `strings.yml`. A key the program knows and the file lacks is a diagnostic, never a blank.
public struct Words: Sendable {
  private let texts: [Word: String]
  private let months: [String]

  init(_ texts: [Word: String]) {
    self.texts = texts
    months = (texts[.months] ?? Word.months.key).split(separator: ",").map(\.trimmed)
  }

  /// The text of a key with its placeholders filled in. Every ``Word`` has a text: a catalog without one has errors, and
  /// the key itself is shown then.
  public func callAsFunction(_ word: Word, _ values: [String: String] = [:]) -> String {
    Placeholders.fill(texts[word] ?? word.key, values)
  }

  /// The form for a number: `.one` for exactly one, `.other` else; `{n}` is the number.
  public func count(_ number: Int, one: Word, other: Word) -> String {
    self(number == 1 ? one : other, ["n": String(number)])
  }

  /// A date in words, `21 de noviembre de 2026`.
  public func date(_ date: CalendarDate) -> String {
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : String(date.month)
    return self(.dateFormat, ["day": String(date.day), "month": month, "year": String(date.year)])
  }

  /// A duration: `15 min`, `1 h`, `2 h 30 min`.
  public func duration(minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    if hours == 0 { return self(.durationMinutes, ["n": String(rest)]) }
    if rest == 0 { return self(.durationHours, ["n": String(hours)]) }
    return self(.durationHours, ["n": String(hours)]) + " " + self(.durationMinutes, ["n": String(rest)])
  }

  /// A period: `cada 6 meses`.
  public func every(_ period: Period) -> String {
    let unit: Word =
      switch (period.unit, period.count) {
      case (.day, 1): .periodDay
      case (.day, _): .periodDays
      case (.week, 1): .periodWeek
      case (.week, _): .periodWeeks
      case (.month, 1): .periodMonth
      case (.month, _): .periodMonths
      case (.year, 1): .periodYear
      case (.year, _): .periodYears
      }
    return self(unit, ["n": String(period.count)])
  }
}
