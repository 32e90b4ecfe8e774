/// The state of a choice made by single keys: what is shown and what each key does. It knows no terminal.
struct ChoiceScreen {
  let prompt: ChoicePrompt
  let words: TerminalWords
  /// The key that wipes the screen when pressed with control; the footer shows it.
  let panicKey: Character

  /// The option, or beyond the options the command, that has the focus.
  private(set) var focus: Int?
  private(set) var checked: Set<Int>
  private(set) var showsDetail = false
  /// The first visible line of the text. It may be beyond the end until the layout corrects it.
  private(set) var offset = 0
  /// Whether the person moved the focus herself.
  private var hasMoved = false
  /// The hint after Enter without a focus, or after a key without a meaning.
  private(set) var hint: String?

  init(prompt: ChoicePrompt, words: TerminalWords, panicKey: Character = "x") {
    self.prompt = prompt
    self.words = words
    self.panicKey = panicKey
    checked = prompt.selectedSet.filter(prompt.options.indices.contains)
    if prompt.options.isEmpty {
      focus = prompt.commands.isEmpty ? nil : 0
    } else if let selected = prompt.selected ?? prompt.initial, prompt.options.indices.contains(selected) {
      focus = selected
    }
  }

  /// Handles a key; a response ends the choice.
  mutating func press(_ key: Key, size: TerminalSize) -> ChoiceResponse? {
    hint = nil
    switch key {
    case .character(let letter): return type(letter, size: size)
    case .enter: return enter(size: size)
    case .escape, .left: return escape(size: size)
    case .down: arrow(1, size: size)
    case .up: arrow(-1, size: size)
    case .tab: move(1, among: prompt.options.count + prompt.commands.count, size: size)
    case .backTab: move(-1, among: prompt.options.count + prompt.commands.count, size: size)
    case .pageDown: scroll(pages: 1, size: size)
    case .pageUp: scroll(pages: -1, size: size)
    case .home: offset = 0
    case .end: offset = layout(size).lastOffset
    case .right, .backspace, .delete, .control, .unknown: break
    }
    return nil
  }

  private mutating func type(_ letter: Character, size: TerminalSize) -> ChoiceResponse? {
    let keys = ChoiceKeys(prompt: prompt, words: words)
    switch keys.meaning(of: letter) {
    case .option(let index):
      guard prompt.allowsMultiple else { return .option(index) }
      focus = index
      checked.formSymmetricDifference([index])
    case .command(let id): return .command(id)
    case .detail: toggleDetail(size: size)
    case nil:
      switch letter {
      case "j": arrow(1, size: size)
      case "k": arrow(-1, size: size)
      case " ":
        if prompt.allowsMultiple, let focus, prompt.options.indices.contains(focus) {
          checked.formSymmetricDifference([focus])
        } else {
          scroll(pages: 1, size: size)
        }
      default: hint = words.choose
      }
    }
    return nil
  }

  private mutating func enter(size: TerminalSize) -> ChoiceResponse? {
    let layout = layout(size)
    // A report or a caution must have been visible to its end before Enter goes on.
    if !prompt.report.isEmpty, !hasMoved, layout.offset < layout.lastTextOffset {
      scroll(pages: 1, size: size)
      return nil
    }
    if let focus, focus >= prompt.options.count {
      return .command(prompt.commands[focus - prompt.options.count].id)
    }
    if prompt.allowsMultiple { return .options(checked) }
    if focus == nil { hint = words.choose }
    return focus.map { .option($0) }
  }

  private mutating func escape(size: TerminalSize) -> ChoiceResponse? {
    if showsDetail {
      toggleDetail(size: size)
      return nil
    }
    return prompt.escapeCommand.map { .command($0) }
  }

  /// Arrows scroll as long as there is unseen text in their direction, then move through the options, but never to the
  /// commands: a person who presses one to read on must not end up on the command to leave.
  private mutating func arrow(_ step: Int, size: TerminalSize) {
    let before = layout(size)
    let isTextLeft = step > 0 ? before.offset < before.lastTextOffset : before.offset > 0 && focus ?? 0 == 0
    if isTextLeft {
      offset = before.offset + step
    } else if !prompt.options.isEmpty {
      move(step, among: prompt.options.count, size: size)
    } else if before.lastOffset == 0 {
      move(step, among: prompt.commands.count, size: size)
    }
  }

  /// Moves the focus; the commands are beyond the options.
  private mutating func move(_ step: Int, among count: Int, size: TerminalSize) {
    guard count > 0 else { return }
    if let focus {
      // From a command reached by Tab, an arrow leads back.
      self.focus = min(max(0, focus + step), max(count - 1, step > 0 ? focus : 0))
    } else {
      focus = step > 0 ? 0 : count - 1
    }
    hasMoved = true
    offset = layout(size).offsetShowingFocus
  }

  private mutating func scroll(pages: Int, size: TerminalSize) {
    let layout = layout(size)
    // One line stays visible, so that the reader does not lose her place.
    offset = min(max(0, layout.offset + pages * max(1, layout.page - 1)), layout.lastOffset)
  }

  private mutating func toggleDetail(size: TerminalSize) {
    guard prompt.detail != nil else { return }
    showsDetail.toggle()
    offset = showsDetail ? min(layout(size).detailOffset, layout(size).lastOffset) : 0
  }

  private func layout(_ size: TerminalSize) -> ChoiceLayout { ChoiceLayout(screen: self, size: size) }

  /// The rows to show, from top to bottom, no more and no wider than the size allows.
  func rows(_ size: TerminalSize) -> [ScreenRow] { layout(size).rows }
}
