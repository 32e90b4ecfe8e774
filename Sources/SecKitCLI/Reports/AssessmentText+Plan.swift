import SecKit

extension AssessmentText {
  /// The items answered "I do not know", each with the time it takes to find out.
  var findOut: [ReportLine] {
    let entries = plan.entries.filter { $0.kind == .findOut }
    guard !entries.isEmpty else { return [] }
    return [.heading(words(.reportFindOut)), .paragraph(words(.reportFindOutLead))]
      + entries.sorted { ($0.effort?.minutes ?? 0, $0.id) < ($1.effort?.minutes ?? 0, $1.id) }.map { entry in
        let text = words(
          .reportTodo,
          ["item": statement(of: entry.id), "duration": words.duration(minutes: entry.effort?.minutes ?? 0)])
        return .item(text, marker: "-", level: 0)
      } + [.blank]
  }

  /// The plan beyond the next three actions and what is to be found out: by date, then without one, then what must wait for
  /// help.
  var planLines: [ReportLine] {
    let title: TextKey = isOfOrganization ? .reportPlanGroup : .reportPlan
    let lines = dated + undated
    return lines.isEmpty ? [] : [.heading(words(title)), .paragraph(words(.reportPlanLead))] + lines
  }

  private var dated: [ReportLine] {
    let next = Set(report.nextActions.map(\.id))
    let rest = plan.entries.filter { !next.contains($0.id) && $0.kind != .findOut }
    guard let first = rest.first, let last = rest.last else { return [] }
    var lines: [ReportLine] = []
    let month = first.due.adding(Period(count: 28, unit: .day))
    let shown = tellsWholePlan ? rest : rest.filter { $0.due < month }
    for due in Array(Set(shown.map(\.due))).sorted() {
      lines.append(.paragraph(words(.reportDue, ["date": words.date(due)])))
      lines += shown.filter { $0.due == due }.map { .item($0.text(in: content), marker: "-", level: 0) }
    }
    let hidden = rest.count - shown.count + (tellsWholePlan ? 0 : plan.later.count)
    guard hidden > 0 else { return lines }
    return lines + [.paragraph(words(.reportPlanRest, ["n": String(hidden), "date": words.date(last.due)]))]
  }

  private var undated: [ReportLine] {
    var lines: [ReportLine] = []
    func list(_ word: TextKey, _ ids: [ContentID]) {
      guard !ids.isEmpty else { return }
      lines += [.blank, .paragraph(words(word))]
      lines += ids.map { .item(content.action(for: $0), marker: "-", level: 0) }
    }
    if tellsWholePlan { list(.reportLater, plan.later) }
    list(.reportHeldNoticeable, plan.held.filter { $0.hold == .noticeable }.map(\.id))
    list(.reportHeldTraces, plan.held.filter { $0.hold == .overwrites }.map(\.id))
    return lines
  }
}
