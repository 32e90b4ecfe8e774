import SecKit

/// Asks an assessment's prompts at the terminal. The session decides what is asked; this says how.
struct AssessConversation {
  var session: AssessmentSession
  /// Whom to turn to, and where links lead.
  let catalog: Catalog
  let today: CalendarDate
  /// What is said once there is no danger: whose answers these are, what became of them.
  var notes: [ReportLine] = []
  /// Whether the answers are to be saved at the end, which will ask for a passphrase.
  var saves = false
  /// The answers that were saved already, on demand.
  var kept: Answers?
  /// How the report is told; the command knows its options.
  let tell: (AssessmentSession) -> [ReportLine]

  var words: TextTable { session.content.words }

  /// What a person wants when the questions are over.
  enum Ending: Hashable {
    case keep, leave, quit
    /// To save, or to write a file, and then to see the report again.
    case save, write(path: String)
  }

  /// Asks until the end or until the person leaves.
  /// - Parameter note: what to say above the report, such as where a file was written.
  mutating func run(_ terminal: Terminal, note: String? = nil) throws -> Ending {
    // Before the report is made, which takes a while: the shell must not show what is typed until then.
    try terminal.open()
    while true {
      while let prompt = session.prompt {
        guard try ask(prompt, terminal) else { return .quit }
      }
      guard session.hasAnswers else { return .keep }
      if let ending = try showReport(terminal, note) { return ending }
    }
  }

  /// False when the person leaves.
  private mutating func ask(_ prompt: AssessmentSession.Prompt, _ terminal: Terminal) throws -> Bool {
    switch prompt {
    case .danger: try askDanger(terminal)
    case .length(let short, let full): try askLength(short, full, terminal)
    case .profiles(let profiles): try askProfiles(profiles, terminal)
    case .exposure(let question, let number, let total): try askExposure(question, number, total, terminal)
    case .item(let item, let step, let number, let total): try askItem(item, step, number, total, terminal)
    }
  }

  /// Where in the whole this is, then where in its part.
  func progress(_ title: String, _ number: Int, _ total: Int) -> String {
    let part = words(.assessProgressStep, ["title": title, "n": String(number), "total": String(total)])
    guard let position = session.position, position.of != total else { return part }
    let values = ["n": String(position.number), "total": String(position.of)]
    return words(.assessProgressAll, values) + " · " + part
  }

  var quit: ChoicePrompt.Command {
    .init(id: "quit", key: words.key(.keyQuit), label: words(.assessQuit))
  }

  func commands() -> [ChoicePrompt.Command] {
    var commands: [ChoicePrompt.Command] = []
    if session.canGoBack { commands.append(.init(id: "back", key: words.key(.keyBack), label: words(.assessBack))) }
    commands.append(.init(id: "skip", key: words.key(.keySkip), label: words(.assessSkip)))
    if canChange { commands.append(.init(id: "change", key: words.key(.keyChange), label: words(.assessChange))) }
    commands.append(.init(id: "pause", key: words.key(.keyPause), label: words(.assessPause)))
    commands.append(.init(id: "finish", key: words.key(.keyFinish), label: words(.assessFinish)))
    return commands + [quit]
  }

  /// False when the person leaves.
  mutating func obey(_ id: String, _ terminal: Terminal) throws -> Bool {
    switch id {
    case "back": session.back()
    case "skip": session.skip()
    case "finish": session.finish()
    case "pause": try pause(terminal)
    case "change": try change(terminal)
    default: return try !reallyQuits(terminal)
    }
    return true
  }

  /// The key for quitting lies beside others: what was answered is not lost to a slip. Who must leave at once has the panic
  /// key.
  func reallyQuits(_ terminal: Terminal) throws -> Bool {
    guard session.given > 0, session.answers != kept else { return true }
    let keys = words.keys(.keyYesNo, count: 2)
    let prompt = ChoicePrompt(
      text: words(.assessAskQuit, ["n": String(session.given)]),
      options: [.init(key: keys[0], label: words(.assessQuitYes)), .init(key: keys[1], label: words(.assessQuitNo))])
    return try terminal.ask(prompt) == .option(0)
  }

  /// A screen that shows nothing of what was asked, for when somebody comes by.
  private func pause(_ terminal: Terminal) throws {
    let isGone = try terminal.hide()
    let goOn = ChoicePrompt.Option(key: words.key(.keyBack), label: words(.assessBack))
    _ = try terminal.ask(ChoicePrompt(text: words(isGone ? .assessPaused : .assessPausedDumb), options: [goOn]))
  }
}
