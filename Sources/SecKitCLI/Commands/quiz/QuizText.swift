import SecKit

/// The result of a round in words.
struct QuizText {
  let session: QuizSession
  let catalog: Catalog

  private var words: Words { catalog.words }

  func lines(withFeedback: Bool) -> [ReportLine] {
    var lines: [ReportLine] = []
    if withFeedback {
      for asked in session.asked {
        guard let result = session.result(of: asked.question.id) else { continue }
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

  /// What is told before answering a part. Choices that are more than a line are told here whole, as an option shows one text
  /// only.
  func situation(_ question: Question, _ part: QuestionView.Part, letters: [Character]) -> [ReportLine] {
    var lines: [ReportLine] = []
    for block in question.situation {
      if block.message != nil { lines.append(.paragraph(words(.quizMessage))) }
      lines += ContentLines.lines([block])
    }
    if let label = part.label { lines.append(.paragraph(label.plainText)) }
    if part.allowsSeveral { lines.append(.paragraph(words(.quizSeveral))) }
    guard part.rows.contains(where: { !$0.details.isEmpty }) else { return lines }
    for (letter, choice) in zip(letters, part.rows) {
      lines.append(.item(choice.text.plainText, marker: "\(letter))", level: 0))
      lines += ContentLines.lines(choice.details, level: 1)
    }
    return lines
  }

  /// What to say of every choice, the chosen ones marked.
  func feedback(_ asked: QuizSession.Asked, _ result: QuizSession.Result) -> [ReportLine] {
    var lines: [ReportLine] = [.paragraph(words(result.isRight ? .quizRight : .quizWrong))]
    let picked = asked.question.picked(result.response)
    for (number, part) in asked.view.parts.enumerated() {
      if let label = part.label { lines.append(.paragraph(label.plainText)) }
      for row in part.rows {
        let isOwn = picked.indices.contains(number) && picked[number].contains(row.id)
        let own = isOwn ? " (\(words(.quizChosen)))" : ""
        lines.append(.item(row.text.plainText + own, marker: row.isRight ? "+" : "-", level: 0))
        lines += ContentLines.lines(row.details + row.feedback, level: 1)
      }
    }
    return lines + [.blank] + ContentLines.lines(asked.question.explanation)
  }
}
