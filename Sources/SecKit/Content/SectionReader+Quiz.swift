extension SectionReader {
  /// Reads a section of class `.quiz`: every heading below it is a question.
  mutating func quiz(_ section: Section) -> Quiz {
    let questions = section.sections.compactMap { question($0) }
    if section.sections.isEmpty {
      report(.sectionBody, section.range, ["name": "quiz", "expected": "@expected.questions"])
    }
    return Quiz(id: section.id, title: section.title, introduction: section.blocks, questions: questions)
  }

  private mutating func question(_ section: Section) -> Question? {
    check(section.attributes, allowed: Allowed(keys: ["type", "objective"]))
    let id = requiredID(section.attributes, at: section.range)
    if section.attributes.value("type") == nil {
      report(
        .attributeMissing, section.attributes.range ?? section.range,
        ["name": "type", "hint": "@hint.question-type"])
    }
    let kind = choice(section.attributes, "type", Question.Kind.self)
    let objective = section.attributes.value("objective")
    if let objective, !info.objectives.contains(where: { $0.id == objective.text }) {
      references.append(Reference(objective, .objective))
    }
    let body = questionBody(section)
    checkBody(body, kind: kind, at: section.range)
    guard let id, let kind else { return nil }
    return Question(
      id: id, kind: kind, prompt: section.title, situation: body.situation, message: body.message,
      choices: body.choices, signs: body.signs, explanation: body.explanation, objective: objective?.text,
      range: section.range)
  }

  private struct QuestionBody {
    var situation: [Block] = []
    var message: String?
    var choices: [Question.Choice] = []
    var signs: [Block] = []
    var explanation: [Block] = []
  }

  private mutating func questionBody(_ section: Section) -> QuestionBody {
    var body = QuestionBody()
    var blocks = section.blocks
    for sub in section.sections {
      check(sub.attributes, allowed: Allowed(classes: [Role.signs.rawValue]))
      // The explanation may follow the signs: it is then the last quote below their heading.
      if sub.role == .signs {
        body.signs = sub.blocks.filter { !$0.isQuote }
        blocks += sub.blocks.filter(\.isQuote)
      } else {
        blocks += sub.allBlocks
      }
    }
    for block in blocks {
      switch block.content {
      case .list(let list) where body.choices.isEmpty && list.items.contains { $0.marker != nil }:
        for item in list.items { body.choices.append(choice(item)) }
      case .code(let code) where code.info == "mensaje": body.message = code.text
      case .quote(let quoted) where !body.choices.isEmpty: body.explanation += quoted
      default:
        if body.choices.isEmpty { body.situation.append(block) } else { body.explanation.append(block) }
      }
    }
    return body
  }

  private mutating func choice(_ item: ListItem) -> Question.Choice {
    check(item.attributes, allowed: Allowed())
    let start = SourceRange(at: item.range.start)
    if item.marker == nil { report(.itemWithoutMarker, start) }
    if !item.lead.hasWords { report(.itemWithoutText, start, ["hint": "@hint.choice-text"]) }
    var feedback: [Block] = []
    for block in item.rest { if case .quote(let quoted) = block.content { feedback += quoted } }
    if feedback.isEmpty { report(.quizFeedback, start) }
    return Question.Choice(
      text: item.lead, isKey: item.marker == .checked, feedback: feedback, range: start)
  }

  private mutating func checkBody(_ body: QuestionBody, kind: Question.Kind?, at range: SourceRange) {
    let keys = body.choices.count(where: \.isKey)
    if kind == .trueFalse {
      if body.choices.count == 2 {
        checkTrueFalse(body.choices)
      } else {
        report(.quizChoices, range, ["expected": "@expected.two-choices"])
      }
    } else if body.choices.count < 2 {
      report(.quizChoices, range, ["expected": "@expected.choices"])
    }
    if kind == .multiple {
      if keys == 0, !body.choices.isEmpty {
        report(.quizKeys, range, ["count": "0", "expected": "@expected.some-keys"])
      }
    } else if keys != 1, !body.choices.isEmpty {
      report(.quizKeys, range, ["count": String(keys), "expected": "@expected.one-key"])
    }
    if body.explanation.isEmpty { report(.quizExplanation, range) }
    if kind == .scenario {
      if body.message == nil { report(.quizMessage, range) }
      if body.signs.isEmpty { report(.quizSigns, range) }
    }
  }
}

extension SectionReader {
  /// The two choices are `Verdadero` and `Falso`, in either order.
  fileprivate mutating func checkTrueFalse(_ choices: [Question.Choice]) {
    var open = ["verdadero", "falso"]
    for choice in choices {
      let words = choice.text.plainText.trimmed.lowercased()
      let word = words.hasSuffix(".") ? String(words.dropLast()) : words
      if let index = open.firstIndex(of: word) {
        open.remove(at: index)
      } else if !word.isEmpty {
        report(.quizTrueFalse, choice.range, ["text": choice.text.plainText.trimmed])
      }
    }
  }
}

extension Block {
  var isQuote: Bool {
    if case .quote = content { return true }
    return false
  }
}
