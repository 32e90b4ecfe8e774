extension SectionReader {
  /// Reads a section of class `.quiz`: every heading below it is a question.
  mutating func quiz(_ section: Section) -> Quiz {
    let questions = section.sections.compactMap { question($0) }
    if section.sections.isEmpty {
      report(.sectionBody, section.range, ["name": "quiz", "expected": "@expected.questions"])
    }
    // Choices that belong to no question.
    refuseBoxes(in: section.blocks)
    return Quiz(
      id: section.id, title: section.title, level: section.level, introduction: section.blocks, questions: questions)
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
    let body = questionBody(section, kind)
    checkBody(body, kind: kind, at: section.range)
    guard let id, let kind else { return nil }
    return Question(
      id: id, kind: kind, prompt: section.title, level: section.level, situation: body.situation,
      choices: body.choices, explanation: body.explanation, objective: objective?.text, range: section.range)
  }

  private struct QuestionBody {
    var situation: [Block] = []
    var choices: [Question.Choice] = []
    var explanation: [Block] = []
    var isExplained = false
    var isQuoted = false
    /// The places of sections of signs: their content is not part of the explanation, except a quote.
    var signs: Set<SourceRange> = []
    var hasSigns = false
  }

  /// Splits a question at its list of choices; headings below the question and their sections stay in place.
  private mutating func questionBody(_ section: Section, _ kind: Question.Kind?) -> QuestionBody {
    var body = QuestionBody()
    let meant = kind == .scenario ? meantSigns(of: section) : nil
    for sub in section.sections {
      check(sub.attributes, allowed: Allowed(classes: [Role.signs.rawValue]))
      guard sub.role == .signs || sub.range == meant else { continue }
      body.signs.formUnion(sub.flattened.map(\.range))
      if sub.flattened.contains(where: { !$0.isQuote }) { body.hasSigns = true }
    }
    let blocks = section.flattened
    let isList = { (block: Block) in block.list?.hasBoxes ?? false }
    guard let first = blocks.firstIndex(where: isList) else {
      body.situation = blocks
      return body
    }
    // A different bullet begins another list; with nothing between them, readers see one list.
    let end = blocks[first...].firstIndex { !isList($0) } ?? blocks.endIndex
    body.situation = Array(blocks[..<first])
    for block in blocks[first..<end] {
      guard let list = block.list else { continue }
      refuseNumbers(list, at: block.range)
      for item in list.items { body.choices.append(choice(item)) }
    }
    for block in body.situation { refuseSigns(block) }
    refuseBoxes(in: body.situation)
    for block in blocks[end...] { explain(block, &body) }
    return body
  }

  /// The heading of the signs if its class is missing: in a question without signs, the only heading below the choices that has
  /// a list.
  private mutating func meantSigns(of section: Section) -> SourceRange? {
    guard !section.sections.contains(where: { $0.role == .signs }),
      let choices = section.flattened.first(where: { $0.list?.hasBoxes ?? false })
    else { return nil }
    let below = section.sections.filter { $0.range.start > choices.range.start && $0.list != nil }
    guard below.count == 1, let signs = below.first else { return nil }
    // A class that is not a role is reported on its own.
    if signs.attributes.classes.isEmpty {
      report(.markMissing, signs.range, ["mark": ".signs", "effect": "@mark.signs-unknown"])
    }
    return signs.range
  }

  /// Reports signs above the choices, where they would be read before answering.
  private mutating func refuseSigns(_ block: Block) {
    guard let heading = block.heading, heading.attributes.hasClass(Role.signs.rawValue) else { return }
    report(.quizSignsFirst, block.range)
  }

  private mutating func explain(_ block: Block, _ body: inout QuestionBody) {
    if block.list?.hasBoxes ?? false {
      report(.listApart, SourceRange(at: block.range.start))
    } else {
      refuseBoxes(in: [block])
    }
    // The first quote is the explanation itself; later quotes are quotations.
    if case .quote(let quoted) = block.content, !body.isQuoted {
      body.isQuoted = true
      body.isExplained = body.isExplained || !quoted.isEmpty
      body.explanation += quoted
    } else {
      if block.heading == nil, !body.signs.contains(block.range) { body.isExplained = true }
      body.explanation.append(block)
    }
  }

  private mutating func choice(_ item: ListItem) -> Question.Choice {
    check(item.attributes, allowed: Allowed())
    let start = SourceRange(at: item.range.start)
    if item.marker == nil { report(.itemWithoutMarker, start) }
    if !item.lead.hasWords { report(.itemWithoutText, start, ["hint": "@hint.choice-text"]) }
    let rest = item.rest
    refuseBoxes(in: rest)
    let quote = rest.firstIndex(where: \.isQuote) ?? rest.endIndex
    if quote == rest.endIndex { report(.quizFeedback, start) }
    let feedback = rest[quote...].flatMap { block -> [Block] in
      if case .quote(let quoted) = block.content { return quoted }
      return [block]
    }
    return Question.Choice(
      text: item.lead, details: Array(rest[..<quote]), isKey: item.marker == .checked, feedback: feedback, range: start)
  }

  private mutating func checkBody(_ body: QuestionBody, kind: Question.Kind?, at range: SourceRange) {
    let keys = body.choices.count(where: \.isKey)
    refuseBeyondKeys(body.choices.map(\.range))
    // How many right answers there must be depends on the type, whose own fault is enough.
    guard let kind else {
      if !body.isExplained { report(.quizExplanation, range) }
      return
    }
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
    if !body.isExplained { report(.quizExplanation, range) }
    if kind == .scenario {
      if !body.situation.contains(where: { $0.message != nil }) { report(.quizMessage, range) }
      if !body.hasSigns { report(.quizSigns, range) }
    }
  }
}

extension SectionReader {
  /// Checks that the two choices are `Verdadero` and `Falso`, in either order.
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
