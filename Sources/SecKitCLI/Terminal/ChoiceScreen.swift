/// A choice being made by single keys: what is shown and what each key does. It knows no terminal.
struct ChoiceScreen {
  let prompt: ChoicePrompt
  let words: TerminalWords
  /// The key that, with control, wipes the screen; the footer names it.
  let panicKey: Character

  /// Which option, or beyond the options which command, the arrows stand on.
  private(set) var focus: Int?
  private(set) var checked: Set<Int>
  private(set) var showsDetail = false
  /// The first line of the text that is shown. It may lie beyond the end until the layout pulls it back.
  private(set) var offset = 0
  /// What to say when Enter was pressed and nothing is marked.
  private(set) var hint: String?

  init(prompt: ChoicePrompt, words: TerminalWords, panicKey: Character = "x") {
    self.prompt = prompt
    self.words = words
    self.panicKey = panicKey
    checked = prompt.selectedSet.filter(prompt.options.indices.contains)
    if prompt.options.isEmpty {
      focus = prompt.commands.isEmpty ? nil : 0
    } else if let selected = prompt.selected, prompt.options.indices.contains(selected) {
      focus = selected
    }
  }

  /// Does what a key asks for; a response ends the choice.
  mutating func press(_ key: Key, size: TerminalSize) -> ChoiceResponse? {
    hint = nil
    switch key {
    case .character(let letter): return type(letter, size: size)
    case .enter: return enter()
    case .escape, .left: return escape(size: size)
    case .down, .tab: move(1, size: size)
    case .up, .backTab: move(-1, size: size)
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
      case "j": move(1, size: size)
      case "k": move(-1, size: size)
      case " ":
        if prompt.allowsMultiple, let focus, prompt.options.indices.contains(focus) {
          checked.formSymmetricDifference([focus])
        } else {
          scroll(pages: 1, size: size)
        }
      default: break
      }
    }
    return nil
  }

  private mutating func enter() -> ChoiceResponse? {
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

  private mutating func move(_ step: Int, size: TerminalSize) {
    let count = prompt.options.count + prompt.commands.count
    let before = layout(size)
    // A page to read has nothing to choose between: the arrows turn it.
    if prompt.options.isEmpty, before.lastOffset > 0 {
      offset = min(max(0, before.offset + step), before.lastOffset)
      return
    }
    guard count > 0 else { return }
    if let focus {
      self.focus = min(max(0, focus + step), count - 1)
    } else {
      focus = step > 0 ? 0 : count - 1
    }
    offset = layout(size).offsetShowingFocus
  }

  private mutating func scroll(pages: Int, size: TerminalSize) {
    let layout = layout(size)
    // One line stays in view, so that the eye finds its place.
    offset = min(max(0, layout.offset + pages * max(1, layout.page - 1)), layout.lastOffset)
  }

  private mutating func toggleDetail(size: TerminalSize) {
    guard prompt.detail != nil else { return }
    showsDetail.toggle()
    offset = showsDetail ? min(layout(size).detailOffset, layout(size).lastOffset) : 0
  }

  private func layout(_ size: TerminalSize) -> ChoiceLayout { ChoiceLayout(screen: self, size: size) }

  /// The rows to show, from top to bottom, at most as many and as wide as the size allows.
  func rows(_ size: TerminalSize) -> [ScreenRow] { layout(size).rows }
}
