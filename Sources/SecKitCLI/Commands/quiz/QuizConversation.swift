import SecKit

/// Asks questions at the terminal.
struct QuizConversation {
  private(set) var session: QuizSession
  let catalog: Catalog

  private var words: Words { catalog.words }

  mutating func run(_ terminal: Terminal) throws {
    while let asked = session.current {
      guard let picked = try ask(asked, terminal), let result = session.submit(picked: picked) else { return }
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

  /// What was picked in each part; nil when the person leaves.
  private func ask(_ asked: QuizSession.Asked, _ terminal: Terminal) throws -> [Set<ChoiceID>]? {
    var picked: [Set<ChoiceID>] = []
    for part in asked.view.parts {
      guard let own = try ask(part, of: asked.question, terminal) else { return nil }
      picked.append(own)
    }
    return picked
  }

  private func ask(
    _ part: QuestionView.Part, of question: Question, _ terminal: Terminal
  ) throws -> Set<ChoiceID>? {
    let letters = words.letters(part.rows.count, besides: [quit])
    var prompt = ChoicePrompt(
      progress: progress, text: question.prompt.plainText,
      report: QuizText(session: session, catalog: catalog).situation(question, part, letters: letters),
      options: zip(letters, part.rows).map { .init(key: $0, label: $1.text.plainText) }, commands: [quit])
    prompt.allowsMultiple = part.allowsSeveral
    return switch try terminal.ask(prompt) {
    case .option(let index): [part.rows[index].id]
    case .options(let indexes): Set(indexes.map { part.rows[$0].id })
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
