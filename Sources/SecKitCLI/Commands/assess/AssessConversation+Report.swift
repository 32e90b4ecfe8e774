import SecKit

/// The report, and what can be done with it.
extension AssessConversation {
  /// The report on a screen that leaves no trace; only who asks for it gets it into the terminal's memory. Nil for going back
  /// to the questions.
  mutating func showReport(_ terminal: Terminal, _ note: String?) throws -> Ending? {
    var note = note
    while true {
      let above = [note, saves ? words(.assessSaveFollows) : nil].compactMap { $0 }
      let prompt = ChoicePrompt(
        text: "", report: above.flatMap { [ReportLine.paragraph($0), .blank] } + tell(session),
        commands: reportCommands)
      switch try terminal.ask(prompt) {
      case .command("keep"): return .keep
      case .command("save"): return .save
      case .command("write"):
        if let path = try askPath(terminal) { return .write(path: path) }
      case .command("change"):
        try change(terminal)
        if session.prompt != nil { return nil }
      default: return .leave
      }
      note = nil
    }
  }

  /// What Enter alone does comes first, and loses nothing.
  private var reportCommands: [ChoicePrompt.Command] {
    var commands: [ChoicePrompt.Command] = []
    if canChange { commands.append(.init(id: "change", key: words.key(.keyChange), label: words(.assessChange))) }
    if !saves, kept != session.answers {
      commands.append(.init(id: "save", key: words.key(.keySave), label: words(.assessSave)))
    }
    return commands + [
      .init(id: "write", key: words.key(.keyWrite), label: words(.assessWrite)),
      .init(id: "leave", key: words.key(.keyQuit), label: words(.assessClose)),
      .init(id: "keep", key: words.key(.keyKeep), label: words(.assessKeep)),
    ]
  }

  /// Where to write; nil for going back. Only a new file whose ending says what it is to be.
  private func askPath(_ terminal: Terminal) throws -> String? {
    var lead = ""
    var typed = ""
    while true {
      typed = try terminal.readText(lead + words(.assessWritePath), typed) ?? ""
      let path = PlanFile.path(typed)
      guard !path.isEmpty else { return nil }
      if PlanFile.format(of: path) == nil {
        lead = words(.assessWriteEnding) + " "
      } else if let trouble = try trouble(at: path) {
        lead = trouble + " "
      } else {
        return path
      }
    }
  }

  /// Another file for what could not be written where it was wanted; nil when she would rather not.
  /// - Parameter trouble: why not.
  func askAnother(_ terminal: Terminal, after trouble: String) throws -> Destination? {
    var lead = CommandText.askAnother(after: trouble).text
    var typed = ""
    while true {
      typed = try terminal.readText(lead, typed) ?? ""
      let path = PlanFile.path(typed)
      guard !path.isEmpty else { return nil }
      guard let trouble = try self.trouble(at: path) else { return PlanFile.destination(path) }
      lead = CommandText.askAnother(after: trouble).text
    }
  }

  /// Why a new file cannot be written at a path; nil when it can.
  private func trouble(at path: String) throws -> String? {
    do {
      try PlanFile.destination(path).check()
      return nil
    } catch let failure as Failure { return failure.message }
  }
}
