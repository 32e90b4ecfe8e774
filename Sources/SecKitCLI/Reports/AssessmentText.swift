import SecKit

/// An assessment's report in words: the same lines are used for the terminal and for Markdown.
struct AssessmentText {
  let report: AssessmentReport
  let plan: ActionPlan
  let content: AssessmentContent
  /// Whether all numbers are explained in detail.
  var explains = false
  /// Whether the plan is given in full, or only its first month.
  var tellsWholePlan = false
  /// Whether the answers are those on which a group agrees.
  var isOfGroup = false
  /// The source of the helpers named by cautions, with the day from which the age of their channels is counted; nil leaves them
  /// out.
  var catalog: Catalog?
  var today: CalendarDate?

  var words: TextTable { content.words }
  var isOfOrganization: Bool { report.subject == .organization }

  var lines: [ReportLine] {
    var lines: [ReportLine] = [
      .heading(words(isOfOrganization ? .reportTitleGroup : .reportTitle)), .paragraph(words(.reportNoScore)), .blank,
    ]
    lines += cautions + next + steps + attacks + findOut + planLines + notCounted
    if explains { lines += explanation }
    lines += [
      .blank, .paragraph(words(.reportWeights, ["version": String(AssessmentReport.modelVersion)])),
      .paragraph(words(.reportHelp)),
    ]
    return lines
  }

  /// What to know before anything is done. It is always at the top.
  private var cautions: [ReportLine] {
    guard !report.cautions.isEmpty else { return [] }
    var lines: [ReportLine] = [.heading(words(.reportFirst))]
    for (question, answer) in report.cautions.compactMap(content.place) {
      lines += [.item(question.text.plainText, marker: "!", level: 0)] + ContentLines.lines(answer.caution)
      if let catalog, let today { lines += CautionLinks(catalog: catalog, today: today).lines(in: answer.caution) }
      lines.append(.blank)
    }
    if report.isWatched { lines.append(.paragraph(words(.reportWatched))) }
    if report.needsTraces { lines.append(.paragraph(words(.reportTraces))) }
    return lines + [.blank]
  }

  /// At most three things to do, with how to do them: the main result for the person.
  private var next: [ReportLine] {
    var lines: [ReportLine] = [.heading(words(isOfOrganization ? .reportNextGroup : .reportNext))]
    guard !report.nextActions.isEmpty else { return lines + [.paragraph(withoutNext), .blank] }
    for (index, action) in report.nextActions.enumerated() {
      lines.append(.item(text(of: action), marker: "\(index + 1).", level: 0))
      if let item = content.item(action.id) { lines += ContentLines.lines(item.details, level: 2) }
      if let place = place(of: action.id) { lines.append(.item(place, marker: " ", level: 1)) }
    }
    return lines + [.blank]
  }

  /// From this number of answers on, nobody is told that they are few.
  private static let manyAnswers = 10

  /// Why there is nothing to do next. It says that nothing is missing only if everything was answered.
  private var withoutNext: String {
    if !report.plan.isEmpty { return words(.reportNextHeld) }
    let open = report.steps.reduce(0) { $0 + $1.open.count }
    let counted = report.steps.reduce(0) { $0 + $1.counted.count }
    if open == 0, counted > 0 { return words(.reportNextNone) }
    if isOfGroup { return words(.reportNextFewGroup) }
    // Somebody who answered more than is open, or a good deal, and has all of that in place, has not answered little.
    if counted > open || counted >= Self.manyAnswers { return words(.reportNextAnswered, ["n": String(open)]) }
    return words(.reportNextFew)
  }

  private func text(of action: AssessmentReport.PlannedAction) -> String {
    let text =
      action.answer == .unknown
      ? words(.reportFindOutItem, ["item": statement(of: action.id)]) : content.action(for: action.id)
    return words(.reportTodo, ["item": text, "duration": words.duration(minutes: action.effort.minutes)])
  }

  func statement(of id: ContentID) -> String { content.statement(of: id) }

  /// Where more about an item can be read.
  private func place(of id: ContentID) -> String? {
    guard let step = content.step(id.document) else { return nil }
    let head: TextKey = isOfOrganization ? .areaHead : .assessStepHead
    let title = words(head, ["n": String(step.order), "title": step.article.info.title])
    return words(.reportHow, ["place": title])
  }

  private var steps: [ReportLine] {
    var lines: [ReportLine] = [.heading(words(isOfOrganization ? .reportStepsGroup : .reportSteps))]
    let (answered, others) = (report.steps.filter(\.isAnswered), report.steps.filter { !$0.isAnswered })
    for step in answered {
      guard let title = content.step(step.step)?.article.info.title else { continue }
      let name = step.band.map { words($0.word) } ?? words(.bandNone)
      lines.append(
        .band(
          label: title, value: step.band.map { $0.rank + 1 } ?? 0, total: Band.allCases.count,
          name: "\(name) · \(count(of: step))"))
      // Where a critical item caps the band, and where it will as soon as the rest improves.
      if let band = step.band, band == .onTheWay, !step.caps.isEmpty {
        lines.append(.item(words(.reportCapped, ["band": words(band.word)]), marker: "!", level: 1))
        lines += step.caps.map { .item(statement(of: $0), marker: "-", level: 2) }
      }
    }
    let unanswered = others.compactMap { content.step($0.step)?.article.info.title }
    if !unanswered.isEmpty {
      let word: TextKey = isOfGroup ? .reportUnansweredGroup : .reportUnanswered
      lines.append(.paragraph(words(word, ["titles": unanswered.joined(separator: "; ")])))
    }
    return lines + [.blank]
  }

  private func count(of step: AssessmentReport.StepReport) -> String {
    let total = step.counted.count + step.open.count
    let answered = step.counted.count + step.unknown.count
    var values = ["n": String(answered), "total": String(total)]
    if isOfGroup { return words(.reportAgreedOf, values) }
    guard !step.unknown.isEmpty else { return words(.reportAnswered, values) }
    values["unknown"] = String(step.unknown.count)
    return words(.reportAnsweredUnknown, values)
  }

  /// The five most relevant attacks; JSON has the rest. An organisation has no exposure, so nothing can be said about
  /// relevance.
  var shownAttacks: [AssessmentReport.AttackReport] {
    isOfOrganization ? [] : Array(report.attacks.filter { $0.relevance > .low }.prefix(5))
  }

  private var attacks: [ReportLine] {
    guard !shownAttacks.isEmpty else { return [] }
    var lines: [ReportLine] = [.heading(words(.reportAttacks)), .paragraph(words(.reportAttacksLead))]
    for attack in shownAttacks {
      guard let title = content.attack(attack.attack)?.title else { continue }
      let relevance = words(.reportRelevance, ["level": words(attack.relevance.word)])
      var values = ["n": String(attack.counted.count), "total": String(attack.items)]
      let coverage: String
      if let percent = attack.percent {
        values["percent"] = String(percent)
        coverage = words(.reportCoverageCount, values)
      } else {
        coverage = words(.reportCoverageFew, values)
      }
      lines.append(.item("\(title): \(relevance); \(coverage)", marker: "-", level: 0))
    }
    let more =
      report.attacks.filter { $0.relevance == .high }.count - shownAttacks.filter { $0.relevance == .high }.count
    if more > 0 { lines.append(.paragraph(words(.reportMoreAttacks, ["n": String(more)]))) }
    return lines + [.blank]
  }

  /// Answers that were not counted must be mentioned: the person would wonder.
  private var notCounted: [ReportLine] {
    let ids = Set(content.steps(of: report.subject).map(\.article.info.id))
    let hers = report.notCounted.filter { ids.contains($0.document) }
    var lines: [ReportLine] = []
    if !hers.isEmpty {
      lines += [.blank, .paragraph(words(.reportNotCounted))]
      lines += hers.map { .item(statement(of: $0), marker: "-", level: 0) }
    }
    if !isOfOrganization, hers.count < report.notCounted.count {
      let count = String(report.notCounted.count - hers.count)
      lines += [.blank, .paragraph(words(.reportNotCountedGroup, ["n": count]))]
    }
    return lines
  }
}

extension AssessmentReport.StepReport {
  /// Whether anything was answered, "I do not know" included.
  var isAnswered: Bool { !counted.isEmpty || !unknown.isEmpty }
}
