import SecKit

/// A practice question.
struct QuestionCard {
  let question: Question
  let info: DocumentInfo

  init(_ question: Question, of info: DocumentInfo) {
    self.question = question
    self.info = info
  }

  /// Every choice opens its own feedback, without scripts.
  func onPage(_ r: some PageMedium, level: Int) -> HTMLNode {
    let shift = level - question.level
    var content: [HTMLNode] = [.element(.heading(level), r.plain(question.prompt, of: info))]
    content += r.html(question.situation, of: info, shift: shift)
    for part in question.view.parts {
      if let label = part.label { content.append(.element(.p, r.plain(label, of: info))) }
      if part.allowsSeveral { content.append(.element(.p, [.classes("varias")], text: r.words(.quizSeveral))) }
      content.append(
        .element(.ul, [.classes("opciones")], part.rows.map { .element(.li, rowOnPage($0, r, shift: shift)) }))
    }
    content.append(
      .element(
        .details, [.classes("explicacion")],
        [.element(.summary, text: r.words(.quizExplanation))] + r.html(question.explanation, of: info, shift: shift)))
    return .element(.article, [.classes("pregunta")] + (question.id.local.map { [.id($0)] } ?? []), content)
  }

  /// A choice that opens its feedback. What it holds besides one line stands above the line to touch: it must be read first.
  private func rowOnPage(_ choice: QuestionView.Row, _ r: some PageMedium, shift: Int) -> [HTMLNode] {
    var content: [HTMLNode] = []
    var summary = r.plain(choice.text, of: info)
    if !choice.details.isEmpty {
      let body = [.element(.p, summary)] + r.html(choice.details, of: info, shift: shift)
      content.append(.element(.div, [.classes("opcion-cuerpo")], body))
      summary = [.text(r.words(.quizChoose))]
    }
    let verdict: TextKey = choice.isRight ? .quizRight : .quizWrong
    content.append(
      .element(
        .details, [.classes(choice.isRight ? "opcion bien" : "opcion mal")],
        [
          .element(.summary, summary),
          .element(
            .div, [.classes("respuesta")],
            [.element(.p, [.classes("veredicto")], text: r.words(verdict))]
              + r.html(choice.feedback, of: info, shift: shift)),
        ]))
    return content
  }

  /// With boxes; the facilitator also gets the key and what to say of each choice.
  func onPaper(_ r: some PaperMedium) -> HTMLNode {
    let shift = 3 - question.level
    let view = question.view
    var content: [HTMLNode] = [.element(.h3, r.plain(question.prompt, of: info))]
    content += r.html(question.situation, of: info, shift: shift)
    for part in view.parts { content += partOnPaper(part, r, shift: shift) }
    if r.projection == .facilitator { content.append(key(view, r, shift: shift)) }
    return .element(.article, [.classes("pregunta")], content)
  }

  private func partOnPaper(_ part: QuestionView.Part, _ r: some PaperMedium, shift: Int) -> [HTMLNode] {
    let words = r.words
    var content = part.label.map { [HTMLNode.element(.p, r.plain($0, of: info))] } ?? []
    if part.allowsSeveral { content.append(.element(.p, text: words(.quizSeveral))) }
    let rows = part.rows.map { row -> HTMLNode in
      let marks = r.projection == .facilitator && row.isRight
      let lead: [HTMLNode] = marks ? [.element(.strong, text: words(.quizRight) + ". ")] : []
      return .element(
        .li,
        [marks ? Box.ticked : Box.empty, .element(.span, lead + r.plain(row.text, of: info))]
          + r.html(row.details, of: info, shift: shift))
    }
    content.append(.element(.ul, [.classes("opciones tareas")], rows))
    return content
  }

  private func key(_ view: QuestionView, _ r: some PaperMedium, shift: Int) -> HTMLNode {
    let choices = view.parts.flatMap(\.rows).map { choice -> HTMLNode in
      let feedback = r.html(choice.feedback, of: info, shift: shift)
      return .element(.li, [.element(.em, r.plain(choice.text, of: info)), .text(" ")] + feedback.unwrapped)
    }
    return .element(
      .div, [.classes("clave")],
      [.element(.p, [.element(.strong, text: r.words(.guideKey))]), .element(.ul, choices)]
        + r.html(question.explanation, of: info, shift: shift))
  }
}
