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

  /// Days until something is due, by effort class; the next three actions come first. Editorial, see `docs/scoring.md`.
  private static let days = [1: 7, 2: 30, 3: 60, 4: 90]
  private static let daysForNext = 3

  /// - Parameter today: the day the plan is made.
  public init(
    _ report: AssessmentReport, answers: Answers, in content: AssessmentContent, subject: AssessmentSubject,
    today: CalendarDate
  ) {
    let next = Set(report.nextActions.map(\.id))
    var entries = report.plan.map { action in
      let days = next.contains(action.id) ? Self.daysForNext : Self.days[action.effort.effortClass] ?? 90
      return Entry(
        id: action.id, kind: action.answer == .unknown ? .findOut : .todo,
        due: today.adding(Period(count: days, unit: .day)), effort: action.effort,
        repeat: content.item(action.id)?.repeat)
    }
    for item in content.steps(of: subject).flatMap(\.article.items) where answers.concerns(item) {
      guard answers.items[item.id] == .yes, let period = item.repeat else { continue }
      entries.append(
        Entry(id: item.id, kind: .again, due: today.adding(period), effort: item.effort, repeat: period))
    }
    // The order of the plan is kept within a day.
    self.entries = entries.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }
}
