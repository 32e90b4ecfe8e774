import SecKit

/// Asks an assessment's prompts at the terminal. The session decides what is asked; this says how.
struct AssessConversation {
  private(set) var session: AssessmentSession
  /// Whom to turn to when there is danger.
  let helpers: [HelperEntry]
  /// How the report is told; the command knows day and options.
  let tell: (AssessmentSession) -> [ReportLine]
  private var words: Words { session.content.words }

  init(session: AssessmentSession, helpers: [HelperEntry], tell: @escaping (AssessmentSession) -> [ReportLine]) {
    self.session = session
    self.helpers = helpers
    self.tell = tell
  }

  private static let answers: [Answer] = [.yes, .partly, .notYet, .unknown, .notApplicable]

  /// What a person wants with the report.
  enum Ending { case keep, leave, quit }

  /// Asks until the end or until the person leaves.
  mutating func run(_ terminal: Terminal) throws -> Ending {
    while let prompt = session.prompt {
      let goesOn: Bool
      switch prompt {
      case .danger: goesOn = try askDanger(terminal)
      case .profiles(let profiles): goesOn = try askProfiles(profiles, terminal)
      case .exposure(let question, let number, let total):
        goesOn = try askExposure(question, number, total, terminal)
      case .item(let item, let step, let number, let total):
        goesOn = try askItem(item, step, number, total, terminal)
      }
      guard goesOn else { return .quit }
    }
    guard !session.answers.items.isEmpty else { return .keep }
    return try showReport(terminal)
  }

  private var organization: [String] {
    session.subject == .organization ? [words(.assessOrganization)] : []
  }

  private mutating func askDanger(_ terminal: Terminal) throws -> Bool {
    let keys = words.keys(.keyYesNo, count: 2)
    let prompt = ChoicePrompt(
      heading: words(.assessTitle),
      text: ([words(.assessPrivacy)] + organization + [words(.assessDanger)]).joined(separator: "\n\n"),
      detail: words(.assessDangerWhy),
      options: [
        .init(key: keys[0], label: words(.assessDangerYes)), .init(key: keys[1], label: words(.assessDangerNo)),
      ], commands: [quit])
    switch try terminal.ask(prompt) {
    case .option(0): return try showHelp(terminal)
    case .option: session.skip()
    case .command: return false
    case .options: break
    }
    return true
  }

  /// Danger now: people first. The emergency helpers with their numbers, then the choice to go on or leave.
  private mutating func showHelp(_ terminal: Terminal) throws -> Bool {
    let first =
      helpers.filter { $0.needs.contains(.emergency) && $0.sector == .state }
      + helpers.filter { $0.needs.contains(.protection) }
    var lines: [ReportLine] = []
    var seen: Set<String> = []
    for helper in first where seen.insert(helper.article.info.id).inserted {
      lines += HelperText.short(helper, words)
    }
    let keys = words.keys(.keyYesNo, count: 1)
    let prompt = ChoicePrompt(
      heading: words(.assessDanger), text: words(.assessDangerLead),
      report: lines + [.blank, .paragraph(words(.assessDangerRoute))],
      options: [.init(key: keys[0], label: words(.assessGoOn))], commands: [quit])
    guard case .option = try terminal.ask(prompt) else { return false }
    session.skip()
    return true
  }

  private mutating func askProfiles(_ profiles: [Profiles.Profile], _ terminal: Terminal) throws -> Bool {
    let commands = commands()
    let options = zip(words.letters(profiles.count, besides: commands), profiles).map {
      ChoicePrompt.Option(key: $0, label: $1.title.plainText)
    }
    // The descriptions would push the list off a small screen; they are there for who asks.
    let descriptions = profiles.map { "\($0.title.plainText): \(ContentLines.text($0.description))" }
    let chosen = Set(profiles.indices.filter { session.answers.profiles.contains(profiles[$0].id.local ?? "") })
    var prompt = ChoicePrompt(
      heading: words(.assessProfiles), text: "",
      detail: ([words(.assessProfilesWhy)] + descriptions).joined(separator: "\n\n"), options: options,
      commands: commands)
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

  private mutating func askExposure(
    _ question: Profiles.ExposureQuestion, _ number: Int, _ total: Int, _ terminal: Terminal
  ) throws -> Bool {
    let commands = commands()
    let options = zip(words.letters(question.answers.count, besides: commands), question.answers).map {
      ChoicePrompt.Option(key: $0, label: $1.text.plainText)
    }
    let earlier = question.id.local.flatMap { session.answers.exposure[$0] }
    let prompt = ChoicePrompt(
      progress: progress(words(.assessExposureHead), number, total), heading: nil, text: question.text.plainText,
      detail: ContentLines.text(question.reason), options: options, commands: commands,
      selected: question.answers.firstIndex { $0.level == earlier }, escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .option(let index): session.answer(exposure: question.answers[index].level)
    case .command(let id): return try obey(id, terminal)
    case .options: break
    }
    return true
  }

  private mutating func askItem(
    _ item: ChecklistItem, _ step: Step, _ number: Int, _ total: Int, _ terminal: Terminal
  ) throws -> Bool {
    let keys = words.keys(.keyAnswers, count: Self.answers.count)
    let options = zip(keys, Self.answers).map { key, answer in
      ChoicePrompt.Option(key: key, label: words(answer.word))
    }
    let heading = words(
      .assessStepHead, ["n": String(step.order), "title": step.article.info.title])
    let prompt = ChoicePrompt(
      progress: progress(heading, number, total), heading: nil, text: item.text.plainText, detail: detail(item),
      options: options, commands: commands(), selected: session.currentAnswer.flatMap(Self.answers.firstIndex),
      escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .option(let index): session.answer(Self.answers[index])
    case .command(let id): return try obey(id, terminal)
    case .options: break
    }
    return true
  }

  private func detail(_ item: ChecklistItem) -> String {
    let attacks = (item.weight?.against ?? []).compactMap { session.content.attack($0)?.title }
    let protects = attacks.isEmpty ? "" : "\n\n" + words(.assessProtects, ["attacks": attacks.joined(separator: "; ")])
    return ContentLines.text(item.details) + protects
  }

  private func progress(_ title: String, _ number: Int, _ total: Int) -> String {
    words(.assessProgressStep, ["title": title, "n": String(number), "total": String(total)])
  }

  private var quit: ChoicePrompt.Command {
    .init(id: "quit", key: words.key(.keyQuit), label: words(.assessQuit))
  }

  private func commands() -> [ChoicePrompt.Command] {
    var commands: [ChoicePrompt.Command] = []
    if session.canGoBack { commands.append(.init(id: "back", key: words.key(.keyBack), label: words(.assessBack))) }
    commands.append(.init(id: "skip", key: words.key(.keySkip), label: words(.assessSkip)))
    if !session.answered.isEmpty {
      commands.append(.init(id: "change", key: words.key(.keyChange), label: words(.assessChange)))
    }
    commands.append(.init(id: "pause", key: words.key(.keyPause), label: words(.assessPause)))
    commands.append(.init(id: "finish", key: words.key(.keyFinish), label: words(.assessFinish)))
    return commands + [quit]
  }

  /// False when the person leaves.
  private mutating func obey(_ id: String, _ terminal: Terminal) throws -> Bool {
    switch id {
    case "back": session.back()
    case "skip": session.skip()
    case "finish": session.finish()
    case "pause": try pause(terminal)
    case "change": try change(terminal)
    default: return false
    }
    return true
  }

  /// A screen that shows nothing of what was asked, for when somebody comes by.
  private func pause(_ terminal: Terminal) throws {
    let goOn = ChoicePrompt.Option(key: words.key(.keyBack), label: words(.assessBack))
    _ = try terminal.ask(ChoicePrompt(text: words(.assessPaused), options: [goOn]))
  }

  /// Goes back to any answered item: first its step, then the item, so that letters suffice for both.
  private mutating func change(_ terminal: Terminal) throws {
    let answered = session.answered
    var steps: [String] = []
    for item in answered where !steps.contains(item.id.document) { steps.append(item.id.document) }
    let titles = steps.map { session.content.step($0)?.article.info.title ?? $0 }
    guard let step = try pick(words(.assessChangeStep), titles, terminal) else { return }
    let items = answered.filter { $0.id.document == steps[step] }
    let labels = items.map { item in
      let answer = session.answers.items[item.id].map { " [\(words($0.word))]" } ?? ""
      return item.text.plainText + answer
    }
    guard let index = try pick(words(.assessChangeItem), labels, terminal) else { return }
    session.go(to: items[index].id)
  }

  /// The place of what was picked; nil for going back.
  private func pick(_ title: String, _ labels: [String], _ terminal: Terminal) throws -> Int? {
    // The key for going back must not be one of the letters: it comes after them.
    let back = ChoicePrompt.Command(id: "back", key: "<", label: words(.assessBack))
    let prompt = ChoicePrompt(
      heading: title, text: "", options: labels.enumerated().map { .init(key: Words.letter($0), label: $1) },
      commands: [back], escapeCommand: "back")
    if case .option(let index) = try terminal.ask(prompt) { return index }
    return nil
  }

  /// The report on a screen that leaves no trace; only who asks for it gets it into the terminal's memory.
  private func showReport(_ terminal: Terminal) throws -> Ending {
    let prompt = ChoicePrompt(
      text: "", report: tell(session),
      options: [
        .init(key: words.key(.keyQuit), label: words(.assessClose)),
        .init(key: words.key(.keyKeep), label: words(.assessKeep)),
      ])
    if case .option(1) = try terminal.ask(prompt) { return .keep }
    return .leave
  }
}
