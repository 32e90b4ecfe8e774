import SecKit

/// Questions as other programs hold them: every text a line or some blocks of Markdown, no places in files.
public struct QuestionBank: Hashable, Sendable {
  /// The language of its texts.
  public var language: String
  /// The version of the content they come from.
  public var contentVersion: String
  public var questions: [BankQuestion]

  public init(language: String, contentVersion: String, questions: [BankQuestion]) {
    self.language = language
    self.contentVersion = contentVersion
    self.questions = questions
  }

  /// Questions of a catalog, in the order given.
  public init(_ questions: [Question], of catalog: Catalog) {
    self.init(
      language: catalog.language, contentVersion: catalog.kit.version,
      questions: questions.map { BankQuestion($0, of: catalog.document($0.id.document)?.info) })
  }
}

/// A question of a bank. Its type is no more than a word here: what can be answered are parts in which one picks, so that a
/// format carries every type that a person can be asked.
public struct BankQuestion: Hashable, Sendable {
  public var id: ContentID
  public var kind: Question.Kind
  /// One line of Markdown.
  public var prompt: String
  /// What is told before it is answered, as blocks of Markdown.
  public var situation: String
  public var parts: [Part]
  /// What is told afterwards.
  public var explanation: String
  /// The id of what it measures, within its document.
  public var objective: String?
  /// When a person last looked at its document.
  public var reviewed: CalendarDate?

  public struct Part: Hashable, Sendable {
    /// One line, empty where the prompt says it all.
    public var label: String
    /// Whether more than one may be picked, and more than one is right.
    public var allowsSeveral: Bool
    public var choices: [Choice]
  }

  public struct Choice: Hashable, Sendable {
    public var id: ChoiceID
    /// One line of Markdown.
    public var text: String
    /// What belongs to it besides its first line.
    public var details: String
    /// What is said to whoever picked it.
    public var feedback: String
    public var isRight: Bool
  }
}

extension BankQuestion {
  init(_ question: Question, of info: DocumentInfo?) {
    self.init(
      id: question.id, kind: question.kind, prompt: MarkdownWriter.text(question.prompt),
      situation: MarkdownWriter.text(question.situation), parts: question.view.parts.map(Part.init),
      explanation: MarkdownWriter.text(question.explanation), objective: question.objective, reviewed: info?.reviewed)
  }
}

extension BankQuestion.Part {
  fileprivate init(_ part: QuestionView.Part) {
    self.init(
      label: part.label.map { MarkdownWriter.text($0) } ?? "", allowsSeveral: part.allowsSeveral,
      choices: part.rows.map { row in
        BankQuestion.Choice(
          id: row.id, text: MarkdownWriter.text(row.text), details: MarkdownWriter.text(row.details),
          feedback: MarkdownWriter.text(row.feedback), isRight: row.isRight)
      })
  }
}
