import SecKit
import SecKitPublishing

/// Writes the report of an assessment in the form that was asked for.
struct AssessmentReporter {
  let content: AssessmentContent
  /// Reads the whole catalog: on paper, what is to be done stands with links into it.
  let catalog: @Sendable () async throws -> Catalog
  let subject: AssessmentSubject
  let steps: Set<String>
  let today: CalendarDate
  let options: ReportOptions
  let screen: ScreenOptions
  /// The items that concerned the person, where that is known from a record.
  var among: Set<ContentID>?

  private func report(_ answers: Answers) -> (report: AssessmentReport, plan: ActionPlan) {
    let report = Assessment.report(on: answers, in: content, subject: subject, steps: steps, among: among)
    return (report, ActionPlan(report, in: content, today: today))
  }

  /// The report in words. A file takes the whole plan; on a screen it would push everything else away.
  func lines(for answers: Answers) -> [ReportLine] {
    let (report, plan) = report(answers)
    return AssessmentText(
      report: report, plan: plan, content: content, explains: options.explain,
      tellsWholePlan: options.wholePlan || options.output != nil || options.format == .markdown
    ).lines
  }

  func report(on answers: Answers) async throws {
    switch options.format {
    case .text:
      if options.output == nil {
        screen.show(lines(for: answers))
      } else {
        try write(Array(TerminalReport(lines(for: answers)).fileText.utf8))
      }
    case .markdown: try write(Array(ReportMarkdown.text(lines(for: answers)).utf8))
    case .json: try write(Array(try report(answers).report.json(contentVersion: content.kit.version).utf8))
    case .ics: try write(Array(calendar(answers).utf8))
    case .html, .pdf: try write(try await paper(answers))
    }
  }

  private func calendar(_ answers: Answers) -> String {
    var random = SystemRandomNumberGenerator()
    return ReminderCalendar.text(
      for: report(answers).plan, title: options.calendarTitle ?? content.words(.planCalendarTitle), today: today,
      identifiers: &random)
  }

  private func paper(_ answers: Answers) async throws -> [UInt8] {
    let (report, plan) = report(answers)
    let html = PlanPaper.html(report: report, plan: plan, in: try await catalog(), today: today)
    guard options.format == .pdf else { return html }
    let folder = SharedFolder.path("site")
    let instead = ReportOptions.instead
    return try await Printing.print(
      html, try Printing.printer(instead: instead), folder: folder, styles: [], instead: instead)
  }

  private func write(_ bytes: [UInt8]) throws { try UnsealedOutput.write(bytes, to: options.output) }
}
