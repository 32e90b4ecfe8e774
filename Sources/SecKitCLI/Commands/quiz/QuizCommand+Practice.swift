import ArgumentParser
import SecKit

extension QuizCommand {
  /// `seckit quiz practice`, and `seckit quiz` alone: questions with feedback at once.
  struct Practice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "practice", abstract: "Practica con preguntas; cada respuesta explica por qué.",
      discussion:
        "Sin id pregunta lo de los pasos. Un id es de un documento (cuentas) o de una pregunta (cuentas/candado).")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ContentOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: ArgumentHelp("Qué practicar.", valueName: "id"))
    var ids: [String] = []

    @Option(help: ArgumentHelp("Archivo JSON con las respuestas; - lee de la entrada.", valueName: "archivo"))
    var answers: String?

    @Option(help: ArgumentHelp("Número para barajar igual otra vez; 0 deja el orden del archivo.", valueName: "número"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("Cómo se escribe el resultado: text o json.", valueName: "formato"))
    var format = Format.text

    @OptionGroup var file: FileOptions

    func run() async throws {
      try file.check()
      let catalog = try await options.catalog()
      let questions = try QuizCommand.questions(ids, in: catalog)
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

    /// Only questions that the file answers are asked.
    private func session(answering questions: [Question], _ given: [ContentID: Response]) -> QuizSession {
      var session = QuizSession(questions: questions.filter { given[$0.id] != nil }, seed: seed == 0 ? nil : seed)
      while let current = session.current {
        _ = given[current.question.id].map { session.submit($0) }
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
}
