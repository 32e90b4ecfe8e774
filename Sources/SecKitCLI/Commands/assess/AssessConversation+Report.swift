import SecKit

/// The report, and the choices after it.
extension AssessConversation {
  /// Shows the report on a screen that leaves no traces; it gets into the terminal's memory only on request. Nil for going back
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

  /// Enter alone chooses the first command, which loses nothing.
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

  /// Where to write; nil for going back. Only a new file whose ending states its format.
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

  /// Asks for another file in place of one that could not be written; nil if she prefers none.
  /// - Parameter trouble: Why it could not be written.
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

  /// Why a new file cannot be written at a path; nil if it can.
  private func trouble(at path: String) throws -> String? {
    do {
      try PlanFile.destination(path).check()
      return nil
    } catch let failure as Failure { return failure.message }
  }
}
