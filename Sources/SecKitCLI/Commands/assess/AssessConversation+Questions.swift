import SecKit

/// The questions themselves. Each function returns false if the person leaves.
extension AssessConversation {
  private static let answers: [Answer] = [.yes, .partly, .notYet, .unknown, .notApplicable]

  mutating func askLength(_ short: Int, _ full: Int, _ terminal: Terminal) throws -> Bool {
    let labels = [
      words(.assessLengthShort, ["n": String(short)]), words(.assessLengthFull, ["n": String(full)]),
    ]
    let back = ChoicePrompt.Command(id: "back", key: words.key(.keyBack), label: words(.assessBack))
    let finish = ChoicePrompt.Command(id: "finish", key: words.key(.keyFinish), label: words(.assessFinish))
    let prompt = ChoicePrompt(
      heading: words(.assessLength), text: words(.assessLengthLead),
      options: zip(words.optionKeys(2), labels).map { .init(key: $0, label: $1) },
      commands: [back] + (session.hasAnswers ? [finish] : []) + [quit],
      selected: session.length.map { $0 == .short ? 0 : 1 }, initial: session.isReview ? 1 : 0, escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .option(let index): session.choose(index == 0 ? .short : .full)
    case .command(let id): return try obey(id, terminal)
    case .options: break
    }
    return true
  }

  mutating func askProfiles(_ profiles: [Profiles.Profile], _ terminal: Terminal) throws -> Bool {
    let options = zip(words.optionKeys(profiles.count), profiles).map {
      ChoicePrompt.Option(key: $0, label: $1.title.plainText)
    }
    let chosen = Set(profiles.indices.filter { session.answers.profiles.contains(profiles[$0].id.local ?? "") })
    var prompt = ChoicePrompt(
      heading: words(.assessProfiles), text: "",
      detail: text.about(profiles), options: options, commands: commands())
    prompt.allowsMultiple = true
    prompt.selectedSet = chosen
    prompt.escapeCommand = "back"
    switch try terminal.ask(prompt) {
    case .options(let indexes): session.choose(profiles: Set(indexes.compactMap { profiles[$0].id.local }))
    case .option(let index): session.choose(profiles: Set([profiles[index].id.local].compactMap { $0 }))
    case .command(let id): return try obey(id, terminal)
    }
    return true
  }

  mutating func askExposure(
    _ question: Profiles.ExposureQuestion, _ number: Int, _ total: Int, _ terminal: Terminal
  ) throws -> Bool {
    let options = zip(words.optionKeys(question.answers.count), question.answers).map {
      ChoicePrompt.Option(key: $0, label: $1.text.plainText)
    }
    let earlier = question.id.local.flatMap { session.answers.exposure[$0] }
    let reason = text.reason(question)
    // A person who may be watched must read at once why this device may be the wrong one to answer on.
    let isShown = question.isAboutWatching
    let prompt = ChoicePrompt(
      progress: progress(words(.assessExposureHead), number, total), preface: text.preface(isFirst: number == 1),
      heading: isShown ? question.text.plainText : nil, text: isShown ? reason : question.text.plainText,
      detail: isShown ? nil : reason, options: options, commands: commands(),
      selected: question.answers.firstIndex { $0.level == earlier }, escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .option(let index):
      let answer = question.answers[index]
      let end = answer.caution.isEmpty ? .goOn : try showCaution(answer, isKept: answer.level == earlier, terminal)
      if end == .goOn { session.answer(exposure: answer.level) }
      return end != .quit
    case .command(let id): return try obey(id, terminal)
    case .options: break
    }
    return true
  }

  mutating func askItem(
    _ item: ChecklistItem, _ step: Step, _ number: Int, _ total: Int, _ terminal: Terminal
  ) throws -> Bool {
    let keys = words.keys(.keyAnswers, count: Self.answers.count)
    let options = zip(keys, Self.answers).map { key, answer in
      ChoicePrompt.Option(key: key, label: words(answer.word))
    }
    let head: TextKey = session.subject == .organization ? .areaHead : .assessStepHead
    let heading = words(head, ["n": String(step.order), "title": step.article.info.title])
    let prompt = ChoicePrompt(
      progress: progress(heading, number, total), heading: nil, text: item.text.plainText, detail: text.about(item),
      options: options, commands: commands(), selected: session.currentAnswer.flatMap(Self.answers.firstIndex),
      escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .option(let index): session.answer(Self.answers[index])
    case .command(let id): return try obey(id, terminal)
    case .options: break
    }
    return true
  }

  private var text: QuestionText { QuestionText(content: session.content) }
}
