/// A day in the Gregorian calendar, without time or zone; written `2026-11-21`.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1900 to 2999.
  public let year: Int
  /// From 1, January, to 12.
  public let month: Int
  /// From 1 to the last day of the month.
  public let day: Int

  /// Fails unless the three numbers name a day between the years 1900 and 2999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first of January 1970, when the system's clocks begin.
  public static let epoch = CalendarDate()

  private init() {
    year = 1970
    month = 1
    day = 1
  }

  /// Reads exactly `YYYY-MM-DD`; fails for any other form and for a day that does not exist.
  public init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in digits[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO 8601 form `YYYY-MM-DD`, which ``init(_:)`` reads back.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether the left day is earlier.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01, negative before it (days-from-civil, proleptic Gregorian).
  public var daysSinceEpoch: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day this many days after 1970-01-01; fails outside the years 1900 to 2999.
  public init?(daysSinceEpoch days: Int) {
    guard (-30_000...400_000).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day a period later; the 31st becomes the last day of a shorter month. The result never goes beyond the year 2999.
  public func adding(_ period: Period) -> CalendarDate {
    let last = CalendarDate(year: 2999, month: 12, day: 31) ?? self
    switch period.unit {
    case .day, .week:
      return CalendarDate(daysSinceEpoch: daysSinceEpoch + period.count * (period.unit == .week ? 7 : 1)) ?? last
    case .month, .year:
      let months = year * 12 + month - 1 + period.count * (period.unit == .year ? 12 : 1)
      let newMonth = months % 12 + 1
      let newDay = min(day, Self.days(inMonth: newMonth, of: months / 12))
      return CalendarDate(year: months / 12, month: newMonth, day: newDay) ?? last
    }
  }
}
