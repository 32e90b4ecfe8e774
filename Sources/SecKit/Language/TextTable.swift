/// The texts of one language by the names of their keys. A text that a program needs and a table lacks is a diagnostic when the
/// table is read, never a blank.
public struct TextTable: Sendable {
  private let texts: [String: String]
  private let months: [String]

  init(_ texts: [String: String]) {
    self.texts = texts
    months = (texts[TextKey.months.name] ?? TextKey.months.name).split(separator: ",").map(\.trimmed)
  }

  /// The same by the keys themselves.
  package init(texts: [TextKey: String]) {
    self.init(Dictionary(texts.map { ($0.key.name, $0.value) }) { first, _ in first })
  }

  /// The text of a name as it is in the table, nil where there is none.
  package subscript(name: String) -> String? { texts[name] }

  /// The names of all texts, sorted.
  package var names: [String] { texts.keys.sorted() }

  /// The text of a key with its placeholders filled in; the key's name where there is none.
  public func callAsFunction(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    Placeholders.fill(texts[key.name] ?? key.name, values)
  }

  /// The text that fits a number; `{n}` is the number.
  public func callAsFunction(_ forms: NumberForms, _ number: Int) -> String {
    self(number == 1 ? forms.one : forms.other, ["n": String(number)])
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
    switch period.unit {
    case .day: self(.everyDays, period.count)
    case .week: self(.everyWeeks, period.count)
    case .month: self(.everyMonths, period.count)
    case .year: self(.everyYears, period.count)
    }
  }
}
