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
  /// The day on which the report is written, where that is another than the day of the plan.
  var now: CalendarDate?
  /// The catalog, where it has been read: a report's cautions then stand with the numbers of those they name.
  var known: Catalog?
  /// The items that concerned the person, where that is known from a record.
  var among: Set<ContentID>?

  private func report(_ answers: Answers) -> (report: AssessmentReport, plan: ActionPlan) {
    let report = Assessment.report(on: answers, in: content, subject: subject, steps: steps, among: among)
    return (report, ActionPlan(report, in: content, today: today))
  }

  /// This reporter with the catalog, where a report on these answers needs it.
  func knowing(_ answers: Answers) async throws -> AssessmentReporter {
    guard known == nil, !report(answers).report.cautions.isEmpty else { return self }
    var knowing = self
    knowing.known = try await catalog()
    return knowing
  }

  /// The report in words. A file takes the whole plan; on a screen it would push everything else away.
  func lines(for answers: Answers, after session: AssessmentSession? = nil, inFile: Bool? = nil) -> [ReportLine] {
    let (report, plan) = report(answers)
    let inFile = inFile ?? (options.output != nil || options.format == .markdown)
    let lines = AssessmentText(
      report: report, plan: plan, content: content, explains: options.explain,
      tellsWholePlan: options.wholePlan || inFile, catalog: known, today: now ?? today
    ).lines
    return session.map { ShortRunText.frame(lines, $0) } ?? lines
  }

  /// Shows the report, or writes it where it was wanted.
  /// - Parameter session: what was asked, where it was asked.
  func report(
    on answers: Answers, after session: AssessmentSession? = nil, to destination: Destination?
  ) async throws {
    if options.format == .text, destination == nil {
      return screen.show(try await knowing(answers).lines(for: answers, after: session))
    }
    try (destination ?? .standardOutput).write(try await bytes(for: answers, after: session))
  }

  /// The report in the form that was asked for, as it goes into a file.
  func bytes(for answers: Answers, after session: AssessmentSession?) async throws -> [UInt8] {
    let speaker = options.format == .text || options.format == .markdown ? try await knowing(answers) : self
    return try await speaker.bytes(for: answers, after: session, as: options.format)
  }

  /// Writes a file at the end of the questions.
  /// - Returns: what to tell the person: where it is, or why not.
  func writePlan(after session: AssessmentSession, to path: String) async throws -> String {
    do {
      let format = PlanFile.format(of: path) ?? .text
      let bytes = try await bytes(for: session.answers, after: session, as: format)
      return try PlanFile.destination(path).write(bytes, isUnsealed: true).map(\.text).joined(separator: " ")
    } catch let failure as Failure { return failure.message }
  }

  private func bytes(for answers: Answers, after session: AssessmentSession?, as format: ReportOptions.Format)
    async throws
    -> [UInt8]
  {
    switch format {
    case .text:
      return Array(TerminalReport(lines(for: answers, after: session, inFile: true)).fileText.utf8)
    case .markdown: return Array(ReportMarkdown.text(lines(for: answers, after: session, inFile: true)).utf8)
    case .json: return Array(try report(answers).report.json(contentVersion: content.kit.version).utf8)
    case .ics: return Array(try calendar(answers).utf8)
    case .html: return try await paper(answers, asPDF: false)
    case .pdf: return try await paper(answers, asPDF: true)
    }
  }

  private func calendar(_ answers: Answers) throws -> String {
    if report(answers).report.isWatched { StandardError.write(.calendarSeen) }
    let title = options.calendarTitle ?? content.words(.planCalendarTitle)
    let calendar = ReminderCalendar(report(answers).plan, title: title, today: now ?? today)
    if let first = calendar.past.first, let last = calendar.past.last {
      let words = content.words
      StandardError.write(.datesOver(calendar.past.count, from: words.date(first), to: words.date(last)))
    }
    guard !calendar.isEmpty else { throw Failure(.couldNotRun, .nothingToRemind) }
    return calendar.text
  }

  private func paper(_ answers: Answers, asPDF: Bool) async throws -> [UInt8] {
    let (report, plan) = report(answers)
    let style = try ReportOptions.style()
    let catalog = try await catalog()
    let html = PlanPaper.html(report: report, plan: plan, in: catalog, today: today, style: style)
    guard asPDF else { return html }
    let press = try Printing(instead: ReportOptions.instead, folder: SharedFolder.path("site"))
    let printouts = try await press.print([html])
    Printing.tell(printouts.reduce(into: []) { $0.formUnion($1.spelled) }, in: catalog.documents)
    return printouts.flatMap(\.bytes)
  }
}
