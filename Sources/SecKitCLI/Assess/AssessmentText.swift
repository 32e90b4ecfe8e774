import SecKit

/// An assessment's report in words: the same lines serve the terminal and Markdown.
struct AssessmentText {
  let report: AssessmentReport
  let plan: ActionPlan
  let content: AssessmentContent
  /// Whether every number is unfolded.
  var explains = false

  var words: Words { content.words }

  var lines: [ReportLine] {
    var lines: [ReportLine] = [.heading(words(.reportTitle)), .paragraph(words(.reportNoScore)), .blank]
    lines += next + steps + findOut + attacks + planLines
    if explains { lines += explanation }
    lines += [
      .blank, .paragraph(words(.reportWeights, ["version": String(AssessmentReport.modelVersion)])),
      .paragraph(words(.reportHelp)),
    ]
    return lines
  }

  /// At most three things to do: what a person leaves with, so it stands first.
  private var next: [ReportLine] {
    var lines: [ReportLine] = [.heading(words(.reportNext))]
    guard !report.nextActions.isEmpty else { return lines + [.paragraph(words(.reportNextNone)), .blank] }
    for (index, action) in report.nextActions.enumerated() {
      lines.append(.item(text(of: action), marker: "\(index + 1).", level: 0))
      if let place = place(of: action.id) { lines.append(.item(place, marker: " ", level: 1)) }
    }
    return lines + [.blank]
  }

  private func text(of action: AssessmentReport.PlannedAction) -> String {
    let statement = statement(of: action.id)
    let lead = action.answer == .unknown ? words(.reportFindOut) + ": " : ""
    return "\(lead)\(statement) (\(words.duration(minutes: action.effort.minutes)))"
  }

  func statement(of id: ContentID) -> String {
    content.statement(of: id)
  }

  /// Where the how-to stands.
  private func place(of id: ContentID) -> String? {
    guard let step = content.step(id.document) else { return nil }
    let title = words(
      .assessStepHead, ["n": String(step.order), "title": step.article.info.title])
    return words(.reportHow, ["place": title])
  }

  private var steps: [ReportLine] {
    var lines: [ReportLine] = [.heading(words(.reportSteps))]
    for step in report.steps where !step.counted.isEmpty {
      guard let title = content.step(step.step)?.article.info.title else { continue }
      let answered = step.counted.count
      let total = answered + step.open.count
      let name = step.band.map { words($0.word) } ?? words(.bandNone)
      let count = words(.reportAnswered, ["n": String(answered), "total": String(total)])
      lines.append(
        .band(
          label: title, value: step.band.map { $0.rank + 1 } ?? 0, total: Band.allCases.count,
          name: "\(name) · \(count)"))
      // The reason of a cap is told where it changes something.
      if let band = step.band, let uncapped = step.uncapped, band < uncapped {
        lines.append(
          .item(words(.reportCapped, ["band": words(band.word)]), marker: "!", level: 1))
        for id in step.caps { lines.append(.item(statement(of: id), marker: "-", level: 2)) }
      }
    }
    let unanswered = report.steps.filter(\.counted.isEmpty).compactMap { content.step($0.step)?.article.info.title }
    if !unanswered.isEmpty {
      lines.append(.paragraph(words(.reportUnanswered, ["titles": unanswered.joined(separator: "; ")])))
    }
    return lines + [.blank]
  }

  private var findOut: [ReportLine] {
    guard !report.toFindOut.isEmpty else { return [] }
    return [.heading(words(.reportFindOut)), .paragraph(words(.reportFindOutLead))]
      + report.toFindOut.map { .item(statement(of: $0), marker: "-", level: 0) } + [.blank]
  }

  /// The five most relevant attacks; the rest stands in JSON.
  private var attacks: [ReportLine] {
    let relevant = report.attacks.filter { $0.relevance > .low }.prefix(5)
    guard !relevant.isEmpty else { return [] }
    var lines: [ReportLine] = [.heading(words(.reportAttacks)), .paragraph(words(.reportAttacksLead))]
    for attack in relevant {
      guard let title = content.attack(attack.attack)?.title else { continue }
      let relevance = words(.reportRelevance, ["level": words(attack.relevance.word)])
      let coverage =
        attack.coverage.percent.map { words(.reportCoverage, ["percent": String($0)]) } ?? words(.reportCoverageNone)
      lines.append(.item("\(title): \(relevance); \(coverage)", marker: "-", level: 0))
    }
    return lines + [.blank]
  }
}
