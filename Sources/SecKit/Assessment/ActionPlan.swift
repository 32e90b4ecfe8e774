/// The whole plan with dates: what is missing, by effort, and what is in place but should be checked again.
public struct ActionPlan: Sendable {
  /// The reason for an entry.
  public enum Kind: String, Sendable, Codable {
    /// Not in place yet.
    case todo
    /// Answered "I do not know": find out.
    case findOut = "find-out"
    /// In place; its `repeat` falls due.
    case again
  }

  /// Something to do by a date.
  public struct Entry: Hashable, Sendable {
    /// The full id of the checklist item.
    public let id: ContentID
    /// Why it is in the plan.
    public let kind: Kind
    /// The day by which to do it.
    public let due: CalendarDate
    /// How long it takes; nil if the item does not say.
    public let effort: Effort?
    /// How often it recurs; nil for once.
    public let `repeat`: Period?
  }

  /// The entries by date, then in the order of the report's plan.
  public let entries: [Entry]
  /// Items that do not fit into the weeks, in the order of the report's plan; they have no date.
  public let later: [ContentID]
  /// Actions that must wait for help, in the order of the report's plan; they have no date and no reminder mentions them.
  public let held: [AssessmentReport.PlannedAction]

  /// The time planned for a week, in minutes, so that a plan stays feasible. Editorial, see `docs/scoring.md`.
  static let minutesPerWeek = 60
  /// A quarter of a year: what does not fit into these weeks has no date.
  static let lastWeek = 13
  /// What was answered "I do not know" is due within this time, outside the weekly budget.
  static let weeksToFindOut = 4

  /// Plans the actions of a report.
  /// - Parameters:
  ///   - report: The report with the actions, in their order.
  ///   - content: The content that the report was computed with.
  ///   - today: The day the plan is made.
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
    // Within a day, the order of the plan is kept.
    self.entries = entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
    self.later = later
    held = report.plan.filter { $0.hold != nil }
  }

  /// How full each week is.
  private struct Weeks {
    private var minutes: [Int]

    /// - Parameter first: The minutes already planned for the first week, which takes no more.
    init(first: Int) {
      minutes = [max(first, ActionPlan.minutesPerWeek)] + Array(repeating: 0, count: ActionPlan.lastWeek - 1)
    }

    /// The first week with room, from 1; an effort beyond a week's time gets a week of its own. Nil if all weeks are full.
    mutating func place(_ effort: Int) -> Int? {
      guard let index = minutes.firstIndex(where: { $0 == 0 || $0 + effort <= ActionPlan.minutesPerWeek }) else {
        return nil
      }
      minutes[index] += effort
      return index + 1
    }
  }
}
