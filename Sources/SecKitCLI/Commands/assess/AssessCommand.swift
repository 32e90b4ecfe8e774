import ArgumentParser
import SecKit
import SecKitVault

/// `seckit assess`: the self-check.
struct AssessCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("assess") }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var output: ReportOptions

  @Option(help: .says("profile", "id"))
  var profile: [String] = []

  @Option(help: .says("step", "id"))
  var step: [String] = []

  @Flag(help: .says("organization"))
  var organization = false

  @Option(help: .says("answers", "file"))
  var answers: String?

  @Option(name: .customLong("export-answers"), help: .says("export-answers", "file"))
  var exportAnswers: String?

  @Flag(help: .says("save"))
  var save = false

  @Flag(name: .customLong("new"), help: .says("new"))
  var newPassphrase = false

  @Option(help: .says("from", "record"))
  var from: RecordName?

  @Option(name: .customLong("from-answers"), help: .says("from-answers", "file"))
  var fromAnswers: String?

  @Flag(help: .says("quick"))
  var quick = false

  @OptionGroup var vault: VaultOptions

  var subject: AssessmentSubject { organization ? .organization : .person }

  func validate() throws {
    // Saving may also be chosen at the end of the questions.
    if newPassphrase, !save, answers != nil { throw ValidationError(.newNeedsSave) }
    if [answers, fromAnswers, from?.fileName].compactMap({ $0 }).count > 1 { throw ValidationError(.oneBeginning) }
    if let answersFile, let report = output.destination, Destination.areSame(answersFile, report) {
      throw ValidationError(.sameTwice)
    }
    if quick, answers != nil || organization || !step.isEmpty { throw ValidationError(.quickAsksAll) }
  }

  /// Where the answers are to be written; nil if nowhere.
  var answersFile: Destination? { exportAnswers.map { Destination($0, replaces: output.replacing.replace) } }

  func run() async throws {
    CoreDumps.off()
    // Before anything is read or asked: a file that cannot be written is reported now.
    try output.check()
    try answersFile?.check()
    // Given answers need neither helpers nor links, and reading those would take most of the time.
    let catalog = answers == nil ? try await options.catalog() : nil
    let content = if let catalog { catalog.assessment } else { try await options.assessment() }
    try check(step, among: content.steps(of: subject).map(\.article.info.id), option: "--step")
    try check(profile, among: content.profiles?.profiles.compactMap(\.id.local) ?? [], option: "--profile")
    var reporter = AssessmentReporter(
      content: content, catalog: { [options] in if let catalog { catalog } else { try await options.catalog() } },
      subject: subject, steps: Set(step), today: options.day, options: output, screen: screen)
    reporter.known = catalog
    let saver = save ? try saver(content.words) : nil
    try saver?.prepare()
    guard let catalog else {
      return try await finish(try given(in: answers ?? "", content), content, saver, reporter)
    }
    try await converse(in: catalog, reporter, saver)
  }

  func saver(_ words: TextTable) throws -> RecordSaver {
    RecordSaver(
      vault: try vault.open(), asker: try vault.asker(words, screen), workFactor: { vault.workFactor },
      asksNew: newPassphrase)
  }

  private func given(in path: String, _ content: AssessmentContent) throws -> Answers {
    var given = try AnswersFile.read(path) { AnswersReader.read($0, path: $1, content: content) }
    given.profiles.formUnion(profile)
    return given
  }

  /// Asks the questions, then does with the report what the person chooses, as often as she likes.
  private func converse(in catalog: Catalog, _ reporter: AssessmentReporter, _ saver: RecordSaver?) async throws {
    let content = catalog.assessment
    let earlier = try EarlierAnswers(self, content)
    var conversation = AssessConversation(
      session: AssessmentSession(
        content: content, answers: earlier?.answers ?? Answers(profiles: Set(profile)), subject: subject,
        steps: Set(step), length: quick ? .short : nil, isReview: earlier != nil),
      catalog: catalog, today: options.day, notes: earlier?.notes ?? [], saves: save
    ) { reporter.lines(for: $0.answers, after: $0) }
    var due = AssessDuties(answers: answersFile, report: output.destination, saver: saver)
    var note: String?
    while true {
      let ending = try Conversing.run(screen, words: content.words, noTerminal: content.words(.assessNoTerminal)) {
        try conversation.run($0, note: note)
      }
      let session = conversation.session
      switch ending {
      case .quit: return
      case .save:
        note = try save(&conversation)
        if conversation.kept == session.answers { due.isUnsaved = false }
      case .write(let path): note = try await reporter.writePlan(after: session, to: path)
      case .keep, .leave:
        guard session.hasAnswers else {
          StandardError.say(content.words(.assessNothing))
          return
        }
        if let trouble = try await perform(&due, conversation, reporter, ending) {
          note = trouble
          // Saving is offered again, as it will no longer happen by itself.
          conversation.saves = due.saver != nil
          continue
        }
        // A report that was asked for is printed, even if the screen is to stay empty.
        if ending == .keep || !StandardOutput.isTerminal, output.output == nil {
          try await reporter.report(on: session.answers, after: session, to: nil)
        }
        if due.isUnwritten || due.isUnsaved { throw Failure(.couldNotRun) }
        return
      }
    }
  }

  /// Saves a record at the end of the questions if the person asked for it: no failure may lose her the report.
  /// - Returns: What to tell her; nil if she prefers not to save.
  private func save(_ conversation: inout AssessConversation) throws -> String? {
    let session = conversation.session
    do {
      var saver = try saver(session.content.words)
      saver.asker.goesBack = true
      try saver.prepare()
      let done = try saver.save(record(session.answers, session.content))
      if done != nil { conversation.kept = session.answers }
      return done
    } catch let failure as Failure { return failure.message }
  }

  func record(_ answers: Answers, _ content: AssessmentContent) -> SavedRecord {
    SavedRecord(answers, in: content, subject: subject, steps: Set(step), date: options.day)
  }

  private func check(_ ids: [String], among known: [String], option: String) throws {
    for id in ids where !known.contains(id) {
      throw Failure(
        .couldNotRun, .unknownChoice(id, for: option, nearest: NearestMatch.of(id, in: known), known: known))
    }
  }
}
