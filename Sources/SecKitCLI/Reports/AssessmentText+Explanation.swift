import SecKit

extension AssessmentText {
  /// All numbers in detail: answers, weights, what was left out, and the change that would have the most effect.
  var explanation: [ReportLine] {
    var lines: [ReportLine] = [.blank, .heading(words(.explainTitle)), .paragraph(words(.explainBands))]
    for step in report.steps where step.isAnswered { lines += explain(step) }
    if !shownAttacks.isEmpty {
      lines += [.blank, .heading(words(.explainAttacks))] + shownAttacks.flatMap(explain)
    }
    if !report.nextActions.isEmpty {
      lines += [.blank, .heading(words(.explainNext))] + report.nextActions.flatMap(explain)
      let least = report.nextActions.filter { !$0.comesFirst }.map(\.priority).min() ?? Int.max
      let passed = plan.held.filter { $0.priority > least }.count
      if passed > 0 { lines.append(.paragraph(words(.explainPassed, ["n": String(passed)]))) }
      if report.isThirdQuick { lines.append(.paragraph(words(.explainQuick))) }
    }
    return lines
  }

  private func explain(_ step: AssessmentReport.StepReport) -> [ReportLine] {
    let title = content.step(step.step)?.article.info.title ?? step.step
    let values = [
      "title": title, "points": String(step.fraction.points), "possible": String(step.fraction.possible),
    ]
    var lines: [ReportLine] = [.paragraph(words(.explainStep, values))]
    lines += counted(step.counted)
    lines += step.open.map { .item(words(.explainOpen, ["item": statement(of: $0)]), marker: "-", level: 0) }
    lines += step.notApplicable.map { .item(words(.explainNot, ["item": statement(of: $0)]), marker: "-", level: 0) }
    if let band = step.band, let uncapped = step.uncapped, band < uncapped, step.caps.count > 1 {
      let values = ["band": words(band.word), "n": String(step.caps.count)]
      lines.append(.item(words(.explainCapped, values), marker: "*", level: 0))
    }
    // An action that must wait for help is not recommended.
    if let change = step.biggestChange, content.item(change).flatMap(report.hold) == nil {
      lines.append(.item(words(.explainChange, ["item": statement(of: change)]), marker: "*", level: 0))
    }
    return lines
  }

  private func counted(_ counted: [AssessmentReport.Counted]) -> [ReportLine] {
    counted.map { counted in
      let values = [
        "item": statement(of: counted.id), "answer": words(counted.answer.word), "impact": String(counted.impact),
      ]
      return .item(words(.explainCounted, values), marker: "-", level: 0)
    }
  }

  private func explain(_ attack: AssessmentReport.AttackReport) -> [ReportLine] {
    let title = content.attack(attack.attack)?.title ?? attack.attack
    var values = ["attack": title, "level": words(attack.relevance.word)]
    let reason: String
    if attack.raisedBy.isEmpty {
      reason = words(.explainBaseline, values)
    } else {
      let questions = attack.raisedBy.compactMap { id in
        content.profiles?.exposure.first { $0.id.local == id }?.text.plainText
      }
      values["questions"] = questions.joined(separator: " / ")
      reason = words(.explainRaised, values)
    }
    guard !attack.counted.isEmpty else {
      return [.paragraph(reason), .paragraph(words(.explainNothing, ["attack": title]))]
    }
    let sum = [
      "attack": title, "points": String(attack.coverage.points), "possible": String(attack.coverage.possible),
      "applicable": String(attack.applicable),
    ]
    return [.paragraph(reason), .paragraph(words(.explainCoverage, sum))] + counted(attack.counted)
  }

  private func explain(_ action: AssessmentReport.PlannedAction) -> [ReportLine] {
    let values = [
      "item": content.action(for: action.id), "relevance": String(action.relevance), "impact": String(action.impact),
      "missing": String(action.missing), "effort": String(action.effort.effortClass),
      "priority": String(action.priority),
    ]
    var lines: [ReportLine] = [.item(words(.explainAction, values), marker: "-", level: 0)]
    let attacks = (content.item(action.id)?.weight?.against ?? []).compactMap { id -> String? in
      guard let title = content.attack(id)?.title, let attack = report.attacks.first(where: { $0.attack == id })
      else { return nil }
      return "\(title) \(attack.relevance.rawValue)"
    }
    let parts = ["relevance": String(action.relevance), "attacks": attacks.joined(separator: " + ")]
    lines.append(.item(words(.explainParts, parts), marker: " ", level: 0))
    if action.comesFirst { lines.append(.item(words(.explainFirst), marker: " ", level: 0)) }
    return lines
  }
}
