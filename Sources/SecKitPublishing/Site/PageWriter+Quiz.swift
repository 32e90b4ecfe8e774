import SecKit

extension PageWriter {
  /// Practice questions: every choice opens its own feedback, without scripts.
  mutating func quiz(_ quiz: Quiz, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(quiz.title, level: 2, id: quiz.id, of: info)] + html(quiz.introduction, of: info)
    nodes.append(.element(.p, text: words(.quizHow)))
    var questions: [HTMLNode] = []
    for question in quiz.questions { questions.append(self.question(question, of: info)) }
    nodes.append(.element(.div, [.classes("practica")], questions))
    return nodes
  }

  private mutating func question(_ question: Question, of info: DocumentInfo) -> HTMLNode {
    var content: [HTMLNode] = [.element(.h3, plain(question.prompt, of: info))]
    content += html(question.situation, of: info)
    if let message = question.message {
      content.append(.element(.pre, [.classes("mensaje")], [.element(.code, text: message)]))
    }
    if question.kind == .multiple { content.append(.element(.p, [.classes("varias")], text: words(.quizSeveral))) }
    var choices: [HTMLNode] = []
    for choice in question.choices {
      let verdict: Word = choice.isKey ? .quizRight : .quizWrong
      choices.append(
        .element(
          .li,
          [
            .element(
              .details, [.classes(choice.isKey ? "opcion bien" : "opcion mal")],
              [
                .element(.summary, plain(choice.text, of: info)),
                .element(
                  .div, [.classes("respuesta")],
                  [.element(.p, [.classes("veredicto")], text: words(verdict))] + html(choice.feedback, of: info)),
              ])
          ]))
    }
    content.append(.element(.ul, [.classes("opciones")], choices))
    var explanation = html(question.explanation, of: info)
    if !question.signs.isEmpty {
      explanation.append(.element(.p, [.element(.strong, text: words(.quizSigns))]))
      explanation += html(question.signs, of: info)
    }
    content.append(
      .element(
        .details, [.classes("explicacion")], [.element(.summary, text: words(.quizExplanation))] + explanation))
    return .element(.article, [.classes("pregunta")] + (question.id.local.map { [.id($0)] } ?? []), content)
  }
}
