extension ReminderCalendar {
  /// A day to be reminded of, once or again and again.
  struct Reminder: Hashable, Comparable, Sendable {
    private(set) var first: CalendarDate
    let period: Period?

    /// Months have no common last days: a series of months or years begins on the 28th at the latest, as calendars leave out
    /// the months that lack its day.
    init(first: CalendarDate, period: Period?) {
      self.period = period?.simplest
      let isByMonth = self.period?.unit == .month || self.period?.unit == .year
      let early = isByMonth ? CalendarDate(year: first.year, month: first.month, day: min(first.day, 28)) : nil
      self.first = early ?? first
    }

    /// The same from a day on: a series from its next day; nil for a single day that is over.
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

    /// The recurrence rule; nil for a single day.
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

    /// In the shape of a UUID of version 8 (RFC 9562). Of a single day by its date, of a series by its period: a later plan's
    /// series takes the place of the earlier one's.
    func identifier(_ title: String) -> String {
      let key = (rule ?? first.description) + "\n" + title
      func hash(_ start: UInt64) -> UInt64 {
        // FNV-1a: this need not withstand anybody, as all that it is made of stands beside it.
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
  /// The same with the larger unit: 14 days as 2 weeks, 12 months as a year.
  fileprivate var simplest: Period {
    switch unit {
    case .day where count.isMultiple(of: 7): Period(count: count / 7, unit: .week)
    case .month where count.isMultiple(of: 12): Period(count: count / 12, unit: .year)
    default: self
    }
  }
}
