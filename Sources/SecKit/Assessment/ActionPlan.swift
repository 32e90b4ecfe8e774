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
  }

  /// By date, then in the order of the plan.
  public let entries: [Entry]
  /// What does not fit into the weeks, in the order of the plan; it has no date.
  public let later: [ContentID]
  /// What waits for help, in the order of the plan; it has no date, and no reminder speaks of it.
  public let held: [AssessmentReport.PlannedAction]

  /// What a week holds, in minutes, so that a plan stays something that can be done. Editorial, see `docs/scoring.md`.
  static let minutesPerWeek = 60
  /// A quarter: what does not fit before has no date.
  static let lastWeek = 13
  /// What was not known is looked at within a month, besides.
  static let weeksToFindOut = 4

  /// - Parameter today: the day the plan is made.
  public init(_ report: AssessmentReport, in content: AssessmentContent, today: CalendarDate) {
    var calendar = Weeks(first: report.nextActions.reduce(0) { $0 + $1.effort.minutes })
    var entries: [Entry] = []
    var later: [ContentID] = []
    let next = Set(report.nextActions.map(\.id))
    for action in report.nextActions + report.plan.filter({ !next.contains($0.id) && $0.hold == nil }) {
      let isUnknown = action.answer == .unknown
      let week = next.contains(action.id) ? 1 : isUnknown ? Self.weeksToFindOut : calendar.place(action.effort.minutes)
      guard let week else {
        later.append(action.id)
        continue
      }
      entries.append(
        Entry(
          id: action.id, kind: isUnknown ? .findOut : .todo, due: today.adding(Period(count: 7 * week, unit: .day)),
          effort: action.effort, repeat: content.item(action.id)?.repeat))
    }
    for counted in report.steps.flatMap(\.counted) where counted.answer == .yes {
      guard let item = content.item(counted.id), let period = item.repeat,
        report.hold(on: item) == nil
      else { continue }
      entries.append(
        Entry(id: item.id, kind: .again, due: today.adding(period), effort: item.effort, repeat: period))
    }
    // The order of the plan is kept within a day.
    self.entries = entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
    self.later = later
    held = report.plan.filter { $0.hold != nil }
  }

  /// How full each week is.
  private struct Weeks {
    private var minutes: [Int]

    /// - Parameter first: what the first week holds already; it takes no more.
    init(first: Int) {
      minutes = [max(first, ActionPlan.minutesPerWeek)] + Array(repeating: 0, count: ActionPlan.lastWeek - 1)
    }

    /// The first week with room, from 1; what takes longer than a week's time has a week of its own. Nil when all are full.
    mutating func place(_ effort: Int) -> Int? {
      guard let index = minutes.firstIndex(where: { $0 == 0 || $0 + effort <= ActionPlan.minutesPerWeek }) else {
        return nil
      }
      minutes[index] += effort
      return index + 1
    }
  }
}
