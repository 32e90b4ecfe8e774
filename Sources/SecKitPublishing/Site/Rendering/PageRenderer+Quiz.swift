import SecKit

extension PageRenderer {
  /// Practice questions: every choice opens its own feedback, without scripts.
  func quiz(_ quiz: Quiz, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(quiz.title, level: quiz.level, id: quiz.id, of: info)] + html(quiz.introduction, of: info)
    nodes.append(.element(.p, text: words(.quizHow)))
    var questions: [HTMLNode] = []
    for question in quiz.questions { questions.append(self.question(question, of: info, level: quiz.level + 1)) }
    nodes.append(.element(.div, [.classes("practica")], questions))
    return nodes
  }

  private func question(_ question: Question, of info: DocumentInfo, level: Int) -> HTMLNode {
    let shift = level - question.level
    var content: [HTMLNode] = [.element(.heading(level), plain(question.prompt, of: info))]
    content += html(question.situation, of: info, shift: shift)
    if question.kind == .multiple { content.append(.element(.p, [.classes("varias")], text: words(.quizSeveral))) }
    var choices: [HTMLNode] = []
    for choice in question.choices { choices.append(.element(.li, self.choice(choice, of: info, shift: shift))) }
    content.append(.element(.ul, [.classes("opciones")], choices))
    content.append(
      .element(
        .details, [.classes("explicacion")],
        [.element(.summary, text: words(.quizExplanation))] + html(question.explanation, of: info, shift: shift)))
    return .element(.article, [.classes("pregunta")] + (question.id.local.map { [.id($0)] } ?? []), content)
  }

  /// A choice that opens its feedback. What it holds besides one line stands above the line to touch: it must be read first.
  private func choice(_ choice: Question.Choice, of info: DocumentInfo, shift: Int) -> [HTMLNode] {
    var content: [HTMLNode] = []
    var summary = plain(choice.text, of: info)
    if !choice.details.isEmpty {
      let body = [.element(.p, summary)] + html(choice.details, of: info, shift: shift)
      content.append(.element(.div, [.classes("opcion-cuerpo")], body))
      summary = [.text(words(.quizChoose))]
    }
    let verdict: Word = choice.isKey ? .quizRight : .quizWrong
    content.append(
      .element(
        .details, [.classes(choice.isKey ? "opcion bien" : "opcion mal")],
        [
          .element(.summary, summary),
          .element(
            .div, [.classes("respuesta")],
            [.element(.p, [.classes("veredicto")], text: words(verdict))]
              + html(choice.feedback, of: info, shift: shift)),
        ]))
    return content
  }
}
