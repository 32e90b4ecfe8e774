import SecKit

/// Shows an assessment's prompts at the terminal. The session decides what is asked, this type how.
struct AssessConversation {
  var session: AssessmentSession
  /// The catalog, which knows whom to turn to and where links lead.
  let catalog: Catalog
  let today: CalendarDate
  /// Shown once there is no danger: whose answers these are, what became of them.
  var notes: [ReportLine] = []
  /// Whether the answers are to be saved at the end, which will ask for a passphrase.
  var saves = false
  /// The answers as last saved, if the person had them saved at the end.
  var kept: Answers?
  /// Turns the session's report into lines; the command knows the options for it.
  let tell: (AssessmentSession) -> [ReportLine]

  var words: TextTable { session.content.words }

  /// What a person chooses when the questions are over.
  enum Ending: Hashable {
    case keep, leave, quit
    /// To save, or to write a file, and then to see the report again.
    case save, write(path: String)
  }

  /// Asks until the end or until the person leaves.
  /// - Parameter note: Text above the report, such as where a file was written.
  mutating func run(_ terminal: Terminal, note: String? = nil) throws -> Ending {
    // Before the report is made, which takes a while: until then the shell must not show what is typed.
    try terminal.open()
    while true {
      while let prompt = session.prompt {
        guard try ask(prompt, terminal) else { return .quit }
      }
      guard session.hasAnswers else { return .keep }
      if let ending = try showReport(terminal, note) { return ending }
    }
  }

  /// Shows a prompt; false if the person leaves.
  private mutating func ask(_ prompt: AssessmentSession.Prompt, _ terminal: Terminal) throws -> Bool {
    switch prompt {
    case .danger: try askDanger(terminal)
    case .length(let short, let full): try askLength(short, full, terminal)
    case .profiles(let profiles): try askProfiles(profiles, terminal)
    case .exposure(let question, let number, let total): try askExposure(question, number, total, terminal)
    case .item(let item, let step, let number, let total): try askItem(item, step, number, total, terminal)
    }
  }

  /// The position among all questions, then the position within the part.
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

  /// Carries out a command; false if the person leaves.
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

  /// Asks for confirmation: the key for quitting is next to others, and a slip must not lose the answers. People who must leave
  /// at once have the panic key.
  func reallyQuits(_ terminal: Terminal) throws -> Bool {
    guard session.given > 0, session.answers != kept else { return true }
    let keys = words.keys(.keyYesNo, count: 2)
    let prompt = ChoicePrompt(
      text: words(.assessAskQuit, ["n": String(session.given)]),
      options: [.init(key: keys[0], label: words(.assessQuitYes)), .init(key: keys[1], label: words(.assessQuitNo))])
    return try terminal.ask(prompt) == .option(0)
  }

  /// Shows a screen without any of the questions, for when somebody comes by.
  private func pause(_ terminal: Terminal) throws {
    let isGone = try terminal.hide()
    let goOn = ChoicePrompt.Option(key: words.key(.keyBack), label: words(.assessBack))
    _ = try terminal.ask(ChoicePrompt(text: words(isGone ? .assessPaused : .assessPausedDumb), options: [goOn]))
  }
}
