import ArgumentParser
import SecKit

/// `seckit quiz`: practice questions, and questions that go to other programs or come from them.
struct QuizCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Practica con preguntas; cada respuesta explica por qué.",
    subcommands: [Practice.self, Export.self, Import.self], defaultSubcommand: Practice.self)

  /// The questions asked for.
  /// - Throws: ``Failure`` for ids of which there is no question.
  static func questions(_ ids: [String], in catalog: Catalog) throws -> [Question] {
    let selected = QuizSelection.questions(ids, in: catalog)
    guard let questions = selected.value else {
      let lines = selected.diagnostics.map { fault in
        CommandText.unknownQuiz(fault.arguments["id"] ?? "", nearest: fault.arguments["nearest"])
      }
      let documents = Set(catalog.questions.map(\.id.document)).sorted()
      throw Failure(
        .couldNotRun, saying: (lines + [.knownQuizzes(documents)]).map(\.text).joined(separator: "\n"))
    }
    return questions
  }
}
