/// The whole plan with dates: what is missing, by effort, and what is in place and wants a look again.
public struct ActionPlan: Sendable {
  public enum Kind: String, Sendable, Codable {
    /// Not in place yet.
    case todo
    /// Answered "I do not know": find out.
    case findOut = "find-out"
    /// In place; its `repeat` falls due.
    case again
  }

  public struct Entry: Hashable, Sendable {
    public let id: ContentID
    public let kind: Kind
    public let due: CalendarDate
    public let effort: Effort?
    /// How often it comes back.
    public let `repeat`: Period?
    /// Whether somebody near may notice that it was done; only while that matters.
    public let isNoticeable: Bool
  }

  /// By date, then in the order of the plan.
  public let entries: [Entry]

  /// What a week holds, in minutes, so that a plan stays something that can be done. Editorial, see `docs/scoring.md`.
  static let minutesPerWeek = 60
  /// A quarter: what does not fit before stands there.
  static let lastWeek = 13

  /// - Parameter today: the day the plan is made.
  public init(_ report: AssessmentReport, in content: AssessmentContent, today: CalendarDate) {
    var calendar = Weeks(first: report.nextActions.reduce(0) { $0 + $1.effort.minutes })
    let next = Set(report.nextActions.map(\.id))
    // What somebody near would notice waits until the rest is done.
    let later = report.plan.filter { !next.contains($0.id) }
    let rest = report.isWatched ? later.filter { !$0.isNoticeable } + later.filter(\.isNoticeable) : later
    var entries = (report.nextActions + rest).map { action in
      let week = next.contains(action.id) ? 1 : calendar.place(action.effort.minutes)
      return Entry(
        id: action.id, kind: action.answer == .unknown ? .findOut : .todo,
        due: today.adding(Period(count: 7 * week, unit: .day)), effort: action.effort,
        repeat: content.item(action.id)?.repeat, isNoticeable: report.isWatched && action.isNoticeable)
    }
    for counted in report.steps.flatMap(\.counted) where counted.answer == .yes {
      guard let item = content.item(counted.id), let period = item.repeat else { continue }
      entries.append(
        Entry(
          id: item.id, kind: .again, due: today.adding(period), effort: item.effort, repeat: period,
          isNoticeable: report.isWatched && item.isNoticeable))
    }
    // The order of the plan is kept within a day.
    self.entries = entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  /// How full each week is.
  private struct Weeks {
    private var minutes: [Int]

    /// - Parameter first: what the first week holds already; it takes no more.
    init(first: Int) {
      minutes = [max(first, ActionPlan.minutesPerWeek)] + Array(repeating: 0, count: ActionPlan.lastWeek - 1)
    }

    /// The first week with room, from 1; what takes longer than a week's time has a week of its own.
    mutating func place(_ effort: Int) -> Int {
      let index = minutes.firstIndex { $0 == 0 || $0 + effort <= ActionPlan.minutesPerWeek } ?? minutes.count - 1
      minutes[index] += effort
      return index + 1
    }
  }
}
