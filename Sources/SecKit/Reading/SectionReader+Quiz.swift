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
    let draft = questionDraft(section, kind)
    let body = body(draft, of: kind, at: section.range)
    guard let id, let body else { return nil }
    return Question(
      id: id, prompt: section.title, level: section.level, situation: draft.situation, body: body,
      explanation: draft.explanation, objective: objective?.text, range: section.range)
  }

  /// A question's blocks by what they are for, before its type says what they must be.
  struct QuestionDraft {
    var situation: [Block] = []
    /// The list that is answered; another bullet begins another one.
    var lists: [(list: Block.List, range: SourceRange)] = []
    var explanation: [Block] = []
    var isExplained = false
    var isQuoted = false
    /// The places of sections of signs: their content is not part of the explanation, except a quote.
    var signs: Set<SourceRange> = []
    var hasSigns = false
  }

  /// Splits a question at its list of choices; headings below it and their sections stay where they are.
  private mutating func questionDraft(_ section: Section, _ kind: Question.Kind?) -> QuestionDraft {
    var draft = QuestionDraft()
    let meant = kind == .scenario ? meantSigns(of: section) : nil
    for sub in section.sections {
      check(sub.attributes, allowed: Allowed(classes: [Role.signs.rawValue]))
      guard sub.role == .signs || sub.range == meant else { continue }
      draft.signs.formUnion(sub.flattened.map(\.range))
      if sub.flattened.contains(where: { !$0.isQuote }) { draft.hasSigns = true }
    }
    let blocks = section.flattened
    let isList = { (block: Block) in block.list.map { Self.isAnswered($0, in: kind) } ?? false }
    guard let first = blocks.firstIndex(where: isList) else {
      draft.situation = blocks
      return draft
    }
    // A different bullet begins another list; with nothing between them, readers see one list.
    let end = blocks[first...].firstIndex { !isList($0) } ?? blocks.endIndex
    draft.situation = Array(blocks[..<first])
    for block in blocks[first..<end] {
      if let list = block.list { draft.lists.append((list, block.range)) }
    }
    for block in draft.situation { refuseSigns(block) }
    refuseBoxes(in: draft.situation)
    for block in blocks[end...] { explain(block, &draft) }
    return draft
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

  private mutating func explain(_ block: Block, _ draft: inout QuestionDraft) {
    if block.list?.hasBoxes ?? false {
      report(.listApart, SourceRange(at: block.range.start))
    } else {
      refuseBoxes(in: [block])
    }
    // The first quote is the explanation itself; a later one quotes somebody.
    if case .quote(let quoted) = block.content, !draft.isQuoted {
      draft.isQuoted = true
      draft.isExplained = draft.isExplained || !quoted.isEmpty
      draft.explanation += quoted
    } else {
      if block.heading == nil, !draft.signs.contains(block.range) { draft.isExplained = true }
      draft.explanation.append(block)
    }
  }
}

extension Block {
  var isQuote: Bool {
    if case .quote = content { return true }
    return false
  }
}
