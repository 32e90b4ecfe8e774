import SecKit

extension PaperWriter {
  var box: HTMLNode { .element(.span, [.classes("casilla"), .ariaHidden], text: "☐") }

  /// A checklist item with a box, its time, and why and how.
  /// - Parameter text: what stands in place of the statement.
  func item(_ item: ChecklistItem, of info: DocumentInfo, saying text: String? = nil) -> HTMLNode {
    let statement = text.map { [.text($0)] } ?? plain(item.text, of: info)
    return .element(
      .li, [.classes("punto")],
      [box, .element(.span, [.classes("afirmacion")], statement), facts(item)]
        + html(item.details, of: info, shift: 2))
  }

  /// A whole list to be filled in: statements and times, with what is said around them.
  func checklist(_ list: Checklist, of info: DocumentInfo) -> [HTMLNode] {
    list.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .text(let blocks): html(blocks, of: info)
      case .items(let items): [.element(.ul, [.classes("lista")], items.map { filledIn($0, of: info) })]
      }
    }
  }

  private func filledIn(_ item: ChecklistItem, of info: DocumentInfo) -> HTMLNode {
    .element(
      .li, [.classes("punto")],
      [box, .element(.span, [.classes("afirmacion")], plain(item.text, of: info)), facts(item)])
  }

  private func facts(_ item: ChecklistItem) -> HTMLNode {
    var texts: [String] = []
    if let weight = item.weight, weight.isCritical { texts.append(words(.itemCritical)) }
    if let effort = item.effort { texts.append(words.duration(minutes: effort.minutes)) }
    if let period = item.repeat { texts.append(words.every(period)) }
    return .element(.ul, [.classes("datos")], texts.map { .element(.li, [.classes("ficha")], text: $0) })
  }

  /// A question with boxes; the facilitator also gets the key and what to say of each choice.
  func question(_ question: Question, of info: DocumentInfo) -> HTMLNode {
    let shift = 3 - question.level
    var content: [HTMLNode] = [.element(.h3, plain(question.prompt, of: info))]
    content += html(question.situation, of: info, shift: shift)
    let view = question.view
    for part in view.parts { content += self.part(part, of: info, shift: shift) }
    if projection == .facilitator { content.append(key(question, view, of: info, shift: shift)) }
    return .element(.article, [.classes("pregunta")], content)
  }

  private func part(_ part: QuestionView.Part, of info: DocumentInfo, shift: Int) -> [HTMLNode] {
    var content = part.label.map { [HTMLNode.element(.p, plain($0, of: info))] } ?? []
    if part.allowsSeveral { content.append(.element(.p, text: words(.quizSeveral))) }
    content.append(
      .element(
        .ul, [.classes("opciones tareas")],
        part.rows.map { row in
          let marks = projection == .facilitator && row.isRight
          let drawn: HTMLNode = marks ? .element(.span, [.classes("casilla"), .ariaHidden], text: "☑") : box
          let lead: [HTMLNode] = marks ? [.element(.strong, text: words(.quizRight) + ". ")] : []
          return .element(
            .li,
            [drawn, .element(.span, lead + plain(row.text, of: info))] + html(row.details, of: info, shift: shift))
        }))
    return content
  }

  private func key(_ question: Question, _ view: QuestionView, of info: DocumentInfo, shift: Int) -> HTMLNode {
    var content: [HTMLNode] = [.element(.p, [.element(.strong, text: words(.guideKey))])]
    content.append(
      .element(
        .ul,
        view.parts.flatMap(\.rows).map { choice in
          let feedback = html(choice.feedback, of: info, shift: shift)
          return .element(.li, [.element(.em, plain(choice.text, of: info)), .text(" ")] + feedback.unwrapped)
        }))
    content += html(question.explanation, of: info, shift: shift)
    return .element(.div, [.classes("clave")], content)
  }

  /// A helper's card with every channel written out and its date.
  func helperCard(_ helper: HelperEntry) -> HTMLNode {
    let info = helper.article.info
    var facts = [words(helper.sector.word)]
    if let area = helper.area { facts.append(words(.helpersArea, ["area": area])) }
    facts += [helper.hours, helper.cost].compactMap { $0 }
    if !helper.languages.isEmpty {
      facts.append(words(.helpersLanguages, ["list": helper.languages.joined(separator: ", ")]))
    }
    var content: [HTMLNode] = [
      .element(.h3, text: info.title),
      .element(.ul, [.classes("datos")], facts.map { .element(.li, [.classes("ficha")], text: $0) }),
      .element(.p, text: info.summary),
      .element(.ul, [.classes("canales")], helper.channels.map(channel)),
    ]
    if !helper.caution.isEmpty {
      content.append(.element(.div, [.classes("cautela")], html(helper.caution, of: info)))
    }
    return .element(.article, [.classes("contacto")], content)
  }

  private func channel(_ channel: HelperEntry.Channel) -> HTMLNode {
    let label = channel.label.map { " (\($0))" } ?? ""
    var text = words(channel.kind.word) + label + ": "
    var content: [HTMLNode] = [.text(text), .element(.strong, [.classes("canal-valor")], text: channel.value)]
    // No full stop touches the value: it would be copied with it.
    text = " · " + words(.channelSeen) + " " + words.date(channel.verified) + "."
    content.append(.text(text))
    let reliability = channel.reliability(on: today)
    if reliability != .channelConfirmed {
      content.append(.element(.strong, text: " " + words(reliability) + "."))
    }
    if let note = channel.note { content.append(.text(" " + note + (note.hasSuffix(".") ? "" : "."))) }
    return .element(.li, [.classes("canal")], content)
  }
}
