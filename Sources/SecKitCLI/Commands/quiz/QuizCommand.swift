import ArgumentParser
import SecKit

/// `seckit quiz`: practice questions with feedback at once.
struct QuizCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("quiz") }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions

  @Argument(help: .says("quiz-ids", "id"))
  var ids: [String] = []

  @Option(help: .says("answers", "file"))
  var answers: String?

  @Option(help: .says("seed", "number"))
  var seed: UInt64?

  @Option(help: .says("format-result", "format"))
  var format = Format.text

  @OptionGroup var file: FileOptions

  func run() async throws {
    try file.check()
    let catalog = try await options.catalog()
    let selected = QuizSelection.questions(ids, in: catalog)
    guard let questions = selected.value else {
      throw Failure(.couldNotRun, saying: unknown(selected.diagnostics, in: catalog))
    }
    guard !questions.isEmpty else { throw Failure(.couldNotRun, saying: catalog.words(.quizNone)) }
    if let answers {
      let given = try AnswersFile.read(answers) { QuizAnswersReader.read($0, path: $1, catalog: catalog) }
      try show(session(answering: questions, given), catalog)
      return
    }
    let order: UInt64? = seed == 0 ? nil : seed ?? UInt64.random(in: 1...UInt64.max)
    var conversation = QuizConversation(
      session: QuizSession(questions: questions, seed: order), catalog: catalog)
    try Conversing.run(screen, words: catalog.words, noTerminal: catalog.words(.quizNoTerminal)) {
      try conversation.run($0)
    }
    if !conversation.session.results.isEmpty { try show(conversation.session, catalog) }
  }

  private func unknown(_ faults: [Diagnostic], in catalog: Catalog) -> String {
    let lines = faults.map { fault in
      CommandText.unknownQuiz(fault.arguments["id"] ?? "", nearest: fault.arguments["nearest"])
    }
    let documents = Set(catalog.questions.map(\.id.document)).sorted()
    return (lines + [.knownQuizzes(documents)]).map(\.text).joined(separator: "\n")
  }

  /// Only questions that the file answers are asked.
  private func session(answering questions: [Question], _ given: [ContentID: Set<Int>]) -> QuizSession {
    var session = QuizSession(questions: questions.filter { given[$0.id] != nil }, seed: seed == 0 ? nil : seed)
    while let current = session.current {
      _ = session.submit(chosen: given[current.question.id] ?? [])
      session.next()
    }
    return session
  }

  private func show(_ session: QuizSession, _ catalog: Catalog) throws {
    switch format {
    case .text:
      let lines = QuizText(session: session, catalog: catalog).lines(withFeedback: answers != nil)
      guard let destination = file.destination else { return screen.show(lines) }
      try destination.write(TerminalReport(lines).fileText)
    case .json: try (file.destination ?? .standardOutput).write(try session.json())
    }
  }
}

/// The result of a round in words.
struct QuizText {
  let session: QuizSession
  let catalog: Catalog

  private var words: TextTable { catalog.words }

  func lines(withFeedback: Bool) -> [ReportLine] {
    var lines: [ReportLine] = []
    if withFeedback {
      for asked in session.asked {
        guard let result = session.results.first(where: { $0.id == asked.question.id }) else { continue }
        lines += [.heading(asked.question.prompt.plainText)] + feedback(asked, result) + [.blank]
      }
    }
    let score = session.score
    lines.append(
      .paragraph(
        words(
          .quizScore,
          ["right": String(score.right), "answered": String(score.answered), "asked": String(score.asked)])))
    guard !score.again.isEmpty else { return lines }
    lines.append(.paragraph(words(.quizAgain)))
    return lines
      + score.again.map { id in
        .item(catalog.question(id)?.prompt.plainText ?? id.description, marker: "-", level: 0)
      }
  }

  /// What is told before answering. Choices that are more than a line are told here whole, as an option shows one text only.
  func situation(_ asked: QuizSession.Asked, letters: [Character]) -> [ReportLine] {
    var lines: [ReportLine] = []
    for block in asked.question.situation {
      if block.message != nil { lines.append(.paragraph(words(.quizMessage))) }
      lines += ContentLines.lines([block])
    }
    if asked.question.kind == .multiple { lines.append(.paragraph(words(.quizSeveral))) }
    guard asked.choices.contains(where: { !$0.details.isEmpty }) else { return lines }
    for (letter, choice) in zip(letters, asked.choices) {
      lines.append(.item(choice.text.plainText, marker: "\(letter))", level: 0))
      lines += ContentLines.lines(choice.details, level: 1)
    }
    return lines
  }

  /// What to say of every choice, the chosen ones marked.
  func feedback(_ asked: QuizSession.Asked, _ result: QuizSession.Result) -> [ReportLine] {
    var lines: [ReportLine] = [.paragraph(words(result.isRight ? .quizRight : .quizWrong))]
    for index in asked.order {
      let choice = asked.question.choices[index]
      let own = result.chosen.contains(index) ? " (\(words(.quizChosen)))" : ""
      lines.append(.item(choice.text.plainText + own, marker: choice.isKey ? "+" : "-", level: 0))
      lines += ContentLines.lines(choice.details + choice.feedback, level: 1)
    }
    return lines + [.blank] + ContentLines.lines(asked.question.explanation)
  }
}

/// Asks questions at the terminal.
struct QuizConversation {
  private(set) var session: QuizSession
  let catalog: Catalog

  private var words: TextTable { catalog.words }

  mutating func run(_ terminal: Terminal) throws {
    while let asked = session.current {
      guard let shown = try ask(asked, terminal), let result = session.submit(shown: shown) else { return }
      guard try tell(asked, result, terminal) else { return }
      session.next()
    }
  }

  private var quit: ChoicePrompt.Command {
    .init(id: "quit", key: words.key(.keyQuit), label: words(.quizQuit))
  }

  private var progress: String {
    words(.quizNumber, ["n": String(session.number), "total": String(session.asked.count)])
  }

  /// Nil when the person leaves.
  private func ask(_ asked: QuizSession.Asked, _ terminal: Terminal) throws -> Set<Int>? {
    let question = asked.question
    let letters = words.letters(asked.choices.count, besides: [quit])
    var prompt = ChoicePrompt(
      progress: progress, text: question.prompt.plainText,
      report: QuizText(session: session, catalog: catalog).situation(asked, letters: letters),
      options: zip(letters, asked.choices).map { .init(key: $0, label: $1.text.plainText) }, commands: [quit])
    prompt.allowsMultiple = question.kind == .multiple
    return switch try terminal.ask(prompt) {
    case .option(let index): [index]
    case .options(let indexes): indexes
    case .command: nil
    }
  }

  /// False when the person leaves.
  private func tell(
    _ asked: QuizSession.Asked, _ result: QuizSession.Result, _ terminal: Terminal
  ) throws -> Bool {
    let prompt = ChoicePrompt(
      progress: progress, text: asked.question.prompt.plainText,
      report: QuizText(session: session, catalog: catalog).feedback(asked, result),
      options: [.init(key: words.key(.keyNext), label: words(.quizNextQuestion))], commands: [quit], selected: 0)
    if case .option = try terminal.ask(prompt) { return true }
    return false
  }
}
