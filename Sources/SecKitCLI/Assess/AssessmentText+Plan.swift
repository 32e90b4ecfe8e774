import SecKit

extension AssessmentText {
  /// Everything by date, after the three.
  var planLines: [ReportLine] {
    let next = Set(report.nextActions.map(\.id))
    let rest = plan.entries.filter { !next.contains($0.id) }
    guard !rest.isEmpty else { return [] }
    var lines: [ReportLine] = [.heading(words(.reportPlan)), .paragraph(words(.reportPlanLead))]
    for due in Array(Set(rest.map(\.due))).sorted() {
      lines.append(.paragraph(words(.reportDue, ["date": words.date(due)])))
      lines += rest.filter { $0.due == due }.map { .item($0.text(in: content), marker: "-", level: 0) }
    }
    return lines
  }

  /// Every number unfolded: answers, weights, what was left out, the change that would move it most.
  var explanation: [ReportLine] {
    var lines: [ReportLine] = [.blank, .heading(words(.explainTitle)), .paragraph(words(.explainBands))]
    for step in report.steps where !step.counted.isEmpty {
      lines += explain(step)
    }
    for attack in report.attacks where !attack.raisedBy.isEmpty {
      let questions = attack.raisedBy.compactMap { id in
        content.profiles?.exposure.first { $0.id.local == id }?.text.plainText
      }
      lines.append(
        .item(
          words(
            .explainRaised,
            [
              "attack": content.attack(attack.attack)?.title ?? attack.attack,
              "level": words(attack.relevance.word), "questions": questions.joined(separator: " / "),
            ]), marker: "-", level: 0))
    }
    for action in report.nextActions {
      let values = [
        "item": statement(of: action.id), "relevance": String(action.relevance), "impact": String(action.impact),
      ]
      lines.append(.item(words(.explainAction, values), marker: "-", level: 0))
    }
    return lines
  }

  private func explain(_ step: AssessmentReport.StepReport) -> [ReportLine] {
    let title = content.step(step.step)?.article.info.title ?? step.step
    var lines: [ReportLine] = [
      .paragraph(
        words(
          .explainStep,
          [
            "title": title, "points": String(step.fraction.points), "possible": String(step.fraction.possible),
          ]))
    ]
    lines += step.counted.map { counted in
      let values = [
        "item": statement(of: counted.id), "answer": words(counted.answer.word), "impact": String(counted.impact),
      ]
      return .item(words(.explainCounted, values), marker: "-", level: 0)
    }
    lines += step.open.map { .item(words(.explainOpen, ["item": statement(of: $0)]), marker: "-", level: 0) }
    lines += step.notApplicable.map { .item(words(.explainNot, ["item": statement(of: $0)]), marker: "-", level: 0) }
    if let change = step.biggestChange {
      lines.append(.item(words(.explainChange, ["item": statement(of: change)]), marker: "*", level: 0))
    }
    return lines
  }
}
