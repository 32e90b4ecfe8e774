import SecKit

/// A choice as lines of text: what is printed, and what a typed line means.
struct PlainChoice {
  let prompt: ChoicePrompt
  let words: TerminalWords
  /// The most columns of a line.
  let width: Int

  enum Reply: Hashable {
    case response(ChoiceResponse)
    /// A message to print before asking again.
    case say(String)
  }

  /// The whole text, then options and commands, one per line.
  var opening: String {
    let wrap = TextWrap(width: width)
    var parts: [[String]] = []
    if let progress = prompt.progress { parts.append(wrap.lines(progress)) }
    if let preface = prompt.preface { parts.append(wrap.lines(preface)) }
    if let heading = prompt.heading { parts.append(wrap.lines(heading)) }
    if !prompt.text.isEmpty { parts.append(wrap.lines(prompt.text)) }
    if !prompt.report.isEmpty {
      parts.append(TerminalReport(prompt.report).rows(width: width, plain: true).map(\.text))
    }
    parts.append(list)
    return "\n" + parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// The text before the cursor.
  var question: String {
    "\n" + TerminalText.sanitize(prompt.allowsMultiple ? words.typeSeveral : words.typeOne)
  }

  /// The meaning of a typed line. An empty line keeps what was chosen earlier; without that it is not understood.
  func reply(to line: String) -> Reply {
    let keys = ChoiceKeys(prompt: prompt, words: words)
    let typed = TerminalText.sanitize(line).split(separator: " ").joined(separator: " ")
    if typed.isEmpty {
      if prompt.allowsMultiple { return .response(.options(chosen)) }
      if let index = prompt.selected ?? prompt.initial, prompt.options.indices.contains(index) {
        return .response(.option(index))
      }
      if prompt.options.isEmpty, let first = prompt.commands.first { return .response(.command(first.id)) }
      return misunderstood
    }
    switch keys.meaning(of: typed) {
    case .command(let id): return .response(.command(id))
    case .detail: return .say("\n" + lines(TextWrap(width: width).lines(prompt.detail ?? "")))
    case .option(let index): return .response(prompt.allowsMultiple ? .options([index]) : .option(index))
    case nil: break
    }
    guard prompt.allowsMultiple else { return misunderstood }
    let parts = typed.split { $0 == " " || $0 == "," }.map { keys.meaning(of: String($0)) }
    var set: Set<Int> = []
    for part in parts {
      guard case .option(let index) = part else { return misunderstood }
      set.insert(index)
    }
    return set.isEmpty ? misunderstood : .response(.options(set))
  }

  private var misunderstood: Reply {
    .say("\n" + lines(TextWrap(width: width).lines(words.notUnderstood) + list))
  }

  private var chosen: Set<Int> { prompt.selectedSet.filter(prompt.options.indices.contains) }

  /// Every key with its meaning.
  private var list: [String] {
    var lines: [String] = []
    for (index, option) in prompt.options.enumerated() {
      let isChosen = prompt.allowsMultiple ? chosen.contains(index) : prompt.selected == index
      lines += entry(option.key, isChosen ? "\(option.label) (\(words.chosen))" : option.label)
      if let hint = option.hint { lines += TextWrap(width: width, indent: "   ").lines(hint) }
    }
    for command in prompt.commands { lines += entry(command.key, command.label) }
    if prompt.detail != nil { lines += entry(words.detailKey, words.detail) }
    return lines
  }

  private func entry(_ key: Character, _ label: String) -> [String] {
    TextWrap(width: width, indent: "\(ChoiceKeys.name(key)): ", hangingIndent: "   ").lines(label)
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
