/// One question with its possible answers, or one page to read with where to go next.
struct ChoicePrompt: Hashable, Sendable {
  /// An answer. Its key is a letter or digit, pressed alone; case does not matter.
  struct Option: Hashable, Sendable {
    var key: Character
    var label: String
    var hint: String?

    init(key: Character, label: String, hint: String? = nil) {
      self.key = key
      self.label = label
      self.hint = hint
    }
  }

  /// Something to do other than answering: go back, skip, leave.
  struct Command: Hashable, Sendable {
    var id: String
    var key: Character
    var label: String
  }

  /// Where in the whole this is, on one line.
  var progress: String?
  /// What is said before the first of several questions.
  var preface: String?
  var heading: String?
  var text: String
  /// More to show under the text: a report, a plan.
  var report: [ReportLine] = []
  /// Shown only on demand.
  var detail: String?
  var options: [Option] = []
  var commands: [Command] = []
  /// The option chosen earlier, if any. Without one, Enter alone chooses nothing: no answer is given by accident.
  var selected: Int?
  /// The option Enter stands on though nobody chose it: only where it is the plain way on.
  var initial: Int?
  /// Whether any number of options may be chosen, none included.
  var allowsMultiple = false
  /// The options chosen earlier, where several may be.
  var selectedSet: Set<Int> = []
  /// The command that Esc and the left arrow stand for, usually going back.
  var escapeCommand: String?
}

/// What a person chose. Numbers are indices into the prompt's options.
enum ChoiceResponse: Hashable, Sendable {
  case option(Int)
  case options(Set<Int>)
  case command(String)
}
