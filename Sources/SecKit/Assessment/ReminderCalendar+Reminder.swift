extension ReminderCalendar {
  /// A day to be reminded of, once or periodically.
  struct Reminder: Hashable, Comparable, Sendable {
    private(set) var first: CalendarDate
    let period: Period?

    /// Months have no common last days: a series of months or years begins on the 28th at the latest, as calendars skip the
    /// months without its day.
    init(first: CalendarDate, period: Period?) {
      self.period = period?.simplest
      let isByMonth = self.period?.unit == .month || self.period?.unit == .year
      let early = isByMonth ? CalendarDate(year: first.year, month: first.month, day: min(first.day, 28)) : nil
      self.first = early ?? first
    }

    /// The same reminder from a day on: for a series its next day; nil for a single day in the past.
    func coming(from today: CalendarDate) -> Reminder? {
      guard let period else { return first >= today ? self : nil }
      var next = self
      while next.first < today {
        let later = next.first.adding(period)
        guard later > next.first else { return nil }
        next.first = later
      }
      return next
    }

    /// The recurrence rule of iCalendar; nil for a single day.
    var rule: String? {
      guard let period else { return nil }
      let frequency =
        switch period.unit {
        case .day: "DAILY"
        case .week: "WEEKLY"
        case .month: "MONTHLY"
        case .year: "YEARLY"
        }
      return "FREQ=\(frequency);INTERVAL=\(period.count)"
    }

    /// An identifier in the form of a UUID version 8 (RFC 9562). A single day's follows from its date, a series' from its
    /// period: a later plan's series replaces the earlier one.
    func identifier(_ title: String) -> String {
      let key = (rule ?? first.description) + "\n" + title
      func hash(_ start: UInt64) -> UInt64 {
        // FNV-1a: it need not resist attacks, as everything it hashes is in the same file.
        key.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      }
      let high = hash(0xCBF2_9CE4_8422_2325) & ~0xF000 | 0x8000
      let low = hash(0x9E37_79B9_7F4A_7C15) & ~(3 << 62) | 2 << 62
      let digits = [high, low].map { value in
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
      }.joined()
      var rest = digits[...]
      return [8, 4, 4, 4, 12].map { count in
        defer { rest = rest.dropFirst(count) }
        return String(rest.prefix(count))
      }.joined(separator: "-")
    }

    static func < (left: Reminder, right: Reminder) -> Bool {
      (left.first, left.rule ?? "") < (right.first, right.rule ?? "")
    }
  }
}

extension Period {
  /// The same period in the larger unit: 14 days as 2 weeks, 12 months as a year.
  fileprivate var simplest: Period {
    switch unit {
    case .day where count.isMultiple(of: 7): Period(count: count / 7, unit: .week)
    case .month where count.isMultiple(of: 12): Period(count: count / 12, unit: .year)
    default: self
    }
  }
}
