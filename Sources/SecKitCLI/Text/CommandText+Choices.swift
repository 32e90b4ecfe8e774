import SecKit

/// What is asked for by name and is not there, and wrong calls.
extension CommandText {
  static func unknownCommand(_ name: String, below path: String, nearest: String?, known: [String]) -> CommandText {
    CommandText(
      "command.unknown", ["name": name, "path": path, "suggestion": suggestion(nearest), "known": list(known)])
  }

  static func noCommandsBelow(_ path: String, such name: String) -> CommandText {
    CommandText("command.no-children", ["path": path, "name": name])
  }

  static func unknownChoice(_ id: String, for option: String, nearest: String?, known: [String]) -> CommandText {
    CommandText(
      "choice.unknown", ["id": id, "option": option, "suggestion": suggestion(nearest), "known": list(known)])
  }

  static func unknownQuiz(_ id: String, nearest: String?) -> CommandText {
    CommandText("quiz.unknown", ["id": id, "suggestion": suggestion(nearest)])
  }

  static func unknownExchange(_ format: String, known: [String]) -> CommandText {
    CommandText("quiz.unknown-format", ["format": format, "known": list(known)])
  }

  /// The heading of questions in a document.
  static var practiceTitle: CommandText { CommandText("quiz.practice-title") }

  static func notInGrammar(_ id: String) -> CommandText { CommandText("quiz.not-in-grammar", ["id": id]) }

  static var bankFaulty: CommandText { CommandText("quiz.bank-faulty") }

  static func knownQuizzes(_ known: [String]) -> CommandText {
    CommandText("quiz.known", ["known": list(known)])
  }

  static func unknownRoute(_ id: String, nearest: String?, known: [String]) -> CommandText {
    CommandText("route.unknown", ["id": id, "suggestion": suggestion(nearest), "known": list(known)])
  }

  static func unknownPurpose(_ purpose: String, nearest: String?, known: [String]) -> CommandText {
    CommandText("helpers.unknown", ["purpose": purpose, "suggestion": suggestion(nearest), "known": list(known)])
  }

  static func unknownWorkshop(_ id: String, nearest: String?, known: [String]) -> CommandText {
    CommandText("workshop.unknown", ["id": id, "suggestion": suggestion(nearest), "known": list(known)])
  }

  static func badFormats(_ formats: String) -> CommandText {
    CommandText("workshop.bad-formats", ["formats": formats])
  }

  static func badBaseURL(_ url: String, _ fault: WebAddress.Fault) -> CommandText {
    let messages = MessageTable.table(for: .es)
    let hint = Placeholders.fill(messages.label(fault.hint), ["ascii": WebAddress.asciiHost(of: url)])
    return CommandText("site.bad-base", ["url": url, "reason": messages.label(fault.label), "hint": hint])
  }

  static func reportNeedsFile(_ format: String) -> CommandText {
    CommandText("report.needs-file", ["format": format])
  }

  static var noCalendarTitle: CommandText { CommandText("calendar.no-title") }

  static var newNeedsSave: CommandText { CommandText("assess.new-needs-save") }
  static var oneBeginning: CommandText { CommandText("assess.one-beginning") }
  static var quickAsksAll: CommandText { CommandText("assess.quick-asks-all") }

  static func isOfAGroup(_ name: String) -> CommandText { CommandText("assess.of-a-group", ["name": name]) }

  static func isOfAPerson(_ name: String) -> CommandText { CommandText("assess.of-a-person", ["name": name]) }

  static func noSuchAnswer(_ answer: String, number: Int, of count: Int) -> CommandText {
    CommandText("answers.not-there", ["answer": answer, "number": String(number), "count": String(count)])
  }
}
