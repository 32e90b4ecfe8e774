import SecKit

extension Terminal {
  /// Asks and waits for the answer, on the whole screen or line by line, depending on the style.
  func ask(_ prompt: ChoicePrompt) throws(TerminalExit) -> ChoiceResponse {
    try open()
    return style.isPlain ? try askPlainly(prompt) : try askOnScreen(prompt)
  }

  private func askOnScreen(_ prompt: ChoicePrompt) throws(TerminalExit) -> ChoiceResponse {
    var screen = ChoiceScreen(prompt: prompt, words: words, panicKey: panicKey)
    while true {
      let size = device.size()
      try show(screen.rows(size), size: size)
      guard case .key(let key) = try nextInput() else { continue }
      if let response = screen.press(key, size: device.size()) { return response }
    }
  }

  private func askPlainly(_ prompt: ChoicePrompt) throws(TerminalExit) -> ChoiceResponse {
    let width = min(device.size().columns, ChoiceLayout.widestText)
    let choice = PlainChoice(prompt: prompt, words: words, width: width)
    try write(choice.opening)
    while true {
      switch choice.reply(to: try readLine(after: choice.question)) {
      case .response(let response): return response
      case .say(let text): try write(text)
      }
    }
  }

  /// Says once what the panic key does: plain text has no footer that shows it.
  func namePanic() throws(TerminalExit) {
    guard style.isPlain, !hasNamedPanic else { return }
    hasNamedPanic = true
    let width = min(device.size().columns, ChoiceLayout.widestText)
    let text = style.obeysEscapes ? words.panicPlain : words.panicDumb
    try write(TextWrap(width: width).lines(text).joined(separator: "\n") + "\n")
  }

  /// The longest line read in plain text, in bytes; the rest of a longer one is dropped.
  static let longestLine = 4096

  /// Prints `question` and reads a line that the system lets the person edit.
  func readLine(after question: String) throws(TerminalExit) -> String {
    try write(question)
    var line: [UInt8] = []
    while true {
      while !lineBytes.isEmpty {
        let byte = lineBytes.removeFirst()
        switch byte {
        case 0x0A, 0x0D: return String(decoding: line, as: UTF8.self)
        case 0x03: throw end(.interrupted)
        case 0x04: throw end(.endOfInput)
        case (panicKey.asciiValue ?? 0) & 0x1F: throw panic()
        default: if line.count < Self.longestLine { line.append(byte) }
        }
      }
      let event = try device.wait(nil)
      if case .bytes(let bytes) = event {
        lineBytes += bytes
      } else if try answer(event), event != .resized {
        // Back from the shell: print again what is being waited for.
        line = []
        try write(question)
      }
    }
  }
}
