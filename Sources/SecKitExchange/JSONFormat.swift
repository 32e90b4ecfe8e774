import SecKit

/// Our own form: holds a bank whole. `docs/schemas/question-bank-1.json` describes it.
public struct JSONFormat: ImportFormat {
  public static let id = "json"
  static let version = 1

  public init() {}

  public func export(_ bank: QuestionBank, loss: inout LossReport) throws -> [UInt8] {
    Array(try JSONText.encode(BankFile(bank)).utf8)
  }

  public func bank(from source: SourceFile) -> Diagnosed<QuestionBank> {
    var reader = BankJSONReader(source)
    return reader.read()
  }
}

private struct BankFile: Encodable {
  let version = JSONFormat.version
  let contentVersion: String
  let lang: String
  let questions: [Entry]

  enum CodingKeys: String, CodingKey {
    case lang, questions
    case version = "bank-version"
    case contentVersion = "content-version"
  }

  struct Entry: Encodable {
    let id: String
    let type: String
    let prompt: String
    let situation: String
    let parts: [Part]
    let explanation: String
    let objective: String?
    let reviewed: String?
  }

  struct Part: Encodable {
    let label: String
    let several: Bool
    let choices: [Choice]
  }

  struct Choice: Encodable {
    let id: String
    let text: String
    let details: String
    let feedback: String
    let right: Bool
  }

  init(_ bank: QuestionBank) {
    contentVersion = bank.contentVersion
    lang = bank.language
    questions = bank.questions.map { question in
      Entry(
        id: question.id.description, type: question.kind.rawValue, prompt: question.prompt,
        situation: question.situation,
        parts: question.parts.map { part in
          Part(
            label: part.label, several: part.allowsSeveral,
            choices: part.choices.map {
              Choice(
                id: $0.id.description, text: $0.text, details: $0.details, feedback: $0.feedback, right: $0.isRight)
            })
        },
        explanation: question.explanation, objective: question.objective,
        reviewed: question.reviewed?.description)
    }
  }
}
