/// A question with its possible answers, or a page to read with commands to go on.
struct ChoicePrompt: Hashable, Sendable {
  /// An answer. Its key is a single letter or digit; case does not matter.
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

  /// An action other than answering: go back, skip, leave.
  struct Command: Hashable, Sendable {
    var id: String
    var key: Character
    var label: String
  }

  /// The position among all questions, on one line.
  var progress: String?
  /// The text before the first of several questions.
  var preface: String?
  var heading: String?
  var text: String
  /// Further text below: a report, a plan.
  var report: [ReportLine] = []
  /// Shown only on demand.
  var detail: String?
  var options: [Option] = []
  var commands: [Command] = []
  /// The option chosen earlier, if any. Without one, Enter alone chooses nothing: no answer is given by accident.
  var selected: Int?
  /// The option that Enter chooses although nobody chose it before: only if it is the obvious way on.
  var initial: Int?
  /// Whether any number of options may be chosen, including none.
  var allowsMultiple = false
  /// The options chosen earlier, if several may be chosen.
  var selectedSet: Set<Int> = []
  /// The command for Esc and the left arrow, usually going back.
  var escapeCommand: String?
}

/// What a person chose. Numbers are indices into the prompt's options.
enum ChoiceResponse: Hashable, Sendable {
  case option(Int)
  case options(Set<Int>)
  case command(String)
}
