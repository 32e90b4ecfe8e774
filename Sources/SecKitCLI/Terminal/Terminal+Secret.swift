extension Terminal {
  /// Asks for a passphrase; nothing of it is shown, not even its length.
  ///
  /// Typing before the question is ignored. Backspace and Ctrl-U correct, pasting works.
  /// - Returns: The bytes, possibly none; nil if there were more than `SecretBytes.capacity`.
  func readSecret(_ question: String) throws(TerminalExit) -> SecretBytes? {
    try open()
    decoder.forget()
    lineBytes = []
    try showQuestion(question)
    var typing = SecretTyping(panicKey: panicKey)
    while true {
      let event = try device.wait(typing.isInSequence ? .milliseconds(250) : nil)
      if event == .timeout { typing.giveUpSequence() }
      guard case .bytes(let bytes) = event else {
        if try answer(event) { try showQuestion(question) }
        continue
      }
      // The buffer of the read; nothing else uses it, and it is not read again.
      defer { bytes.withUnsafeBytes { SecretBytes.overwrite($0) } }
      for byte in bytes {
        switch typing.take(byte) {
        case .more: continue
        case .done:
          try endQuestion()
          return typing.secret
        case .refused:
          try endQuestion()
          return nil
        case .panic: throw panic()
        case .interrupted: throw end(.interrupted)
        case .endOfInput: throw end(.endOfInput)
        case .stop:
          _ = try answer(.stopRequested)
          try showQuestion(question)
        }
      }
    }
  }

  /// Does long work. Typing meanwhile is neither shown nor kept; keys that leave take effect when it is over.
  func work<Result>(_ text: String, _ body: () throws -> Result) throws -> Result {
    try open()
    try showQuestion(text)
    let result = try body()
    try forgetTyping()
    try endQuestion()
    return result
  }

  private func forgetTyping() throws(TerminalExit) {
    decoder.forget()
    lineBytes = []
    while true {
      let event = try device.wait(.zero)
      if event == .timeout { return }
      guard case .bytes(let bytes) = event else {
        _ = try answer(event)
        continue
      }
      // It may be a passphrase.
      defer { bytes.withUnsafeBytes { SecretBytes.overwrite($0) } }
      if bytes.contains((panicKey.asciiValue ?? 0) & 0x1F) { throw panic() }
      if bytes.contains(0x03) { throw end(.interrupted) }
    }
  }

  private func showQuestion(_ question: String) throws(TerminalExit) {
    if style.isPlain {
      try device.setMode(.keys)
      try write("\n" + TextWrap(width: device.size().columns).lines(question).joined(separator: "\n") + " ")
    } else {
      let size = device.size()
      let lines = TextWrap(width: min(size.columns, ChoiceLayout.widestText)).lines(question)
      try show(lines.map { ScreenRow(text: $0, role: .heading) }, size: size)
    }
  }

  private func endQuestion() throws(TerminalExit) {
    guard style.isPlain else { return }
    try write("\n")
    try device.setMode(.lines(endedBy: panicKey))
  }
}
