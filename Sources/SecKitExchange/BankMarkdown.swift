import SecKit

/// A bank in the grammar of the content, for authors to put into a document and go on from there.
public enum BankMarkdown {
  /// The level of a question's heading.
  static let level = 3

  /// One section of questions for each document, in the bank's order.
  /// - Parameters:
  ///   - title: the heading of a section.
  ///   - loss: questions that a list of choices cannot hold.
  public static func text(_ bank: QuestionBank, title: String, loss: inout LossReport) -> String {
    var lines: [String] = []
    var document: String?
    for question in bank.questions {
      guard question.parts.count == 1, let part = question.parts.first else {
        loss.add(.parts, of: question)
        continue
      }
      if question.id.document != document {
        lines += ["## \(title) {.quiz}", ""]
        document = question.id.document
      }
      lines += self.lines(question, part)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ question: BankQuestion, _ part: BankQuestion.Part) -> [String] {
    var attributes = "#\(question.id.local ?? question.id.document) type=\(question.kind.rawValue)"
    if let objective = question.objective { attributes += " objective=\(objective)" }
    // A heading is one line.
    let prompt = MarkdownWriter.split(question.prompt).map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }
    var lines = ["### \(prompt.joined(separator: " ")) {\(attributes)}", ""]
    if !question.situation.isEmpty { lines += MarkdownWriter.split(question.situation) + [""] }
    for choice in part.choices { lines += self.lines(choice, namesID: question.kind != .trueFalse) }
    let (quoted, rest) = MarkdownText.explanation(question.explanation)
    let quote = quoted.isEmpty ? [] : MarkdownWriter.quoted(MarkdownWriter.split(quoted))
    let others = rest.isEmpty ? [] : MarkdownWriter.split(rest)
    let startsWithHeading = question.explanation.hasPrefix("#")
    for block in startsWithHeading ? [others, quote] : [quote, others] where !block.isEmpty { lines += [""] + block }
    return lines + [""]
  }

  private static func lines(_ choice: BankQuestion.Choice, namesID: Bool) -> [String] {
    var lines = MarkdownWriter.split(choice.text)
    // What its words come to anyway is not written.
    if namesID, choice.id != ChoiceID(words: MarkdownText.plain(choice.text)) {
      lines[lines.count - 1] += " {#\(choice.id)}"
    }
    lines[0] = (choice.isRight ? "[x] " : "[ ] ") + lines[0]
    if !choice.details.isEmpty { lines += [""] + MarkdownWriter.split(choice.details) + [""] }
    if !choice.feedback.isEmpty { lines += MarkdownWriter.quoted(MarkdownWriter.split(choice.feedback)) }
    return MarkdownWriter.indented(lines, mark: "- ")
  }
}
