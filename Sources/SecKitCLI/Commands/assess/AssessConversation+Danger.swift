import SecKit

/// Safety first: danger at this moment, and answers after which nobody should simply go on.
extension AssessConversation {
  mutating func askDanger(_ terminal: Terminal) throws -> Bool {
    let keys = words.keys(.keyYesNo, count: 2)
    var text = [words(.assessPrivacy)]
    if saves { text.append(words(.assessWillSave)) }
    if session.subject == .organization { text.append(words(.assessOrganization)) }
    let prompt = ChoicePrompt(
      heading: words(.assessTitle), text: (text + [words(.assessDanger)]).joined(separator: "\n\n"),
      detail: words(.assessDangerWhy),
      options: [
        .init(key: keys[0], label: words(.assessDangerYes)), .init(key: keys[1], label: words(.assessDangerNo)),
      ], commands: [quit])
    switch try terminal.ask(prompt) {
    case .option(0): guard try showHelp(terminal) else { return false }
    case .option: break
    default: return try !reallyQuits(terminal)
    }
    return try showNotes(terminal)
  }

  /// Shows whom to call in danger, then the choice to go on or leave. Few helpers, in full, those first that answer at once.
  private func showHelp(_ terminal: Terminal) throws -> Bool {
    let lines = UrgentHelpers.among(catalog.helpers).flatMap { HelperText.urgent($0, words, today: today) }
    return try goesOn(
      ChoicePrompt(
        heading: words(.assessDangerLead), text: "", report: lines + [.blank, .paragraph(words(.assessDangerRoute))],
        options: [.init(key: words.keys(.keyYesNo, count: 1)[0], label: words(.assessGoOn))], commands: [quit]),
      terminal)
  }

  /// Shows what a person who answers so should know before anything else, and whom to call.
  ///
  /// Leaving needs no confirmation here: a person advised to answer elsewhere must not be delayed.
  /// - Parameter isKept: Whether she gave the answer on another day and read the caution then: Enter goes on.
  func showCaution(_ answer: Profiles.Answer, isKept: Bool, _ terminal: Terminal) throws -> CautionEnd {
    let back = ChoicePrompt.Command(id: "back", key: words.key(.keyBack), label: words(.assessBack))
    let prompt = ChoicePrompt(
      heading: words(.reportFirst), text: "",
      report: ContentLines.lines(answer.caution)
        + CautionLinks(catalog: catalog, today: today).lines(in: answer.caution),
      options: [.init(key: words.keys(.keyYesNo, count: 1)[0], label: words(.assessGoOn))],
      commands: [back, quit], initial: isKept ? 0 : nil, escapeCommand: "back")
    switch try terminal.ask(prompt) {
    case .command("back"): return .back
    case .command: return .quit
    default: return .goOn
    }
  }

  enum CautionEnd { case goOn, back, quit }

  /// Shows whose answers these are, if they are from another day; then goes on to all questions, or to those without an answer.
  private mutating func showNotes(_ terminal: Terminal) throws -> Bool {
    guard !notes.isEmpty else {
      session.skip()
      return true
    }
    var options = [ChoicePrompt.Option(key: words.keys(.keyYesNo, count: 1)[0], label: words(.assessGoOn))]
    let missing = session.missing
    if missing > 0, session.hasAnswers {
      let label = words(.assessMissing, ["n": String(missing)])
      options.append(.init(key: words.key(.keyMissing), label: label))
    }
    let prompt = ChoicePrompt(
      heading: words(.assessTitle), text: "", report: notes, options: options, commands: [quit], initial: 0)
    switch try option(prompt, terminal) {
    case 0?: session.skip()
    case .some: session.goToMissing()
    case nil: return false
    }
    return true
  }

  private func goesOn(_ prompt: ChoicePrompt, _ terminal: Terminal) throws -> Bool {
    try option(prompt, terminal) != nil
  }

  /// The index of the chosen option; nil if the person leaves.
  private func option(_ prompt: ChoicePrompt, _ terminal: Terminal) throws -> Int? {
    while true {
      if case .option(let index) = try terminal.ask(prompt) { return index }
      if try reallyQuits(terminal) { return nil }
    }
  }
}
