import SecKit

/// A table for who keeps questions in a spreadsheet: one row a question, so that it can be sorted, filtered and counted, its
/// choices side by side. `key` names the right ones by letter.
public struct CSVFormat: ImportFormat {
  public static let id = "csv"

  /// What columns of a choice are called before its letter.
  enum Column: String, CaseIterable {
    case text = "choice"
    case feedback, details
    case id = "choice-id"

    func name(_ index: Int) -> String { "\(rawValue)-\(QuizAnswersReader.letter(index))" }
  }

  public init() {}

  public func export(_ bank: QuestionBank, loss: inout LossReport) throws -> [UInt8] {
    var single: [(question: BankQuestion, choices: [BankQuestion.Choice])] = []
    for question in bank.questions {
      // A row has room for the choices of one part.
      if let part = question.parts.first, question.parts.count == 1, part.label.isEmpty {
        single.append((question, part.choices))
      } else {
        loss.add(.parts, of: question)
      }
    }
    let most = single.map(\.choices.count).max() ?? 0
    let hasDetails = single.contains { $0.choices.contains { !$0.details.isEmpty } }
    let columns = Column.allCases.filter { $0 != .details || hasDetails }
    let places = columns.flatMap { column in (0..<most).map { (column, $0) } }
    var rows = [
      ["id", "type", "prompt", "situation", "key"] + places.map { $0.0.name($0.1) }
        + ["explanation", "objective", "reviewed", "lang", "version"]
    ]
    for (question, choices) in single {
      let key = choices.indices.filter { choices[$0].isRight }.map(QuizAnswersReader.letter).joined(separator: " ")
      let fields = places.map { column, index in
        choices.indices.contains(index) ? Self.text(column, of: choices[index]) : ""
      }
      rows.append(
        [question.id.description, question.kind.rawValue, question.prompt, question.situation, key] + fields
          + [
            question.explanation, question.objective ?? "", question.reviewed?.description ?? "", bank.language,
            bank.contentVersion,
          ])
    }
    return Array(CSVWriter.text(rows).utf8)
  }

  private static func text(_ column: Column, of choice: BankQuestion.Choice) -> String {
    switch column {
    case .text: choice.text
    case .feedback: choice.feedback
    case .details: choice.details
    case .id: choice.id.description
    }
  }

  public func bank(from source: SourceFile) -> Diagnosed<QuestionBank> {
    var reader = BankCSVReader(source)
    return reader.read()
  }
}
