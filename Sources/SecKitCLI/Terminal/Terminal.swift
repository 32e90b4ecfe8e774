import SecKit

/// A conversation with the person at the terminal. `converse` changes the terminal and restores it, however the conversation
/// ends.
final class Terminal {
  let device: TerminalDevice
  let style: TerminalStyle
  let words: TerminalWords
  /// The letter that wipes the screen and leaves at once when pressed with control.
  let panicKey: Character

  var decoder = KeyDecoder()
  /// The unused bytes of a line in plain text.
  var lineBytes: [UInt8] = []
  /// Whether plain text has mentioned what the panic key does.
  var hasNamedPanic = false
  private var painter = ScreenPainter()
  private var isOpen = false

  private init(device: TerminalDevice, style: TerminalStyle, words: TerminalWords, panicKey: Character) {
    self.device = device
    self.style = style
    self.words = words
    self.panicKey = panicKey
  }

  /// Runs a conversation and restores the terminal after it, also if `body` throws.
  ///
  /// - Parameter panicKey: An ASCII letter other than C, D, H, I, J, M and Z, which have meanings of their own.
  /// - Throws: `TerminalExit.notInteractive` at once if nobody can be asked, `TerminalExit` if the person or the system ends
  ///   the conversation, and what `body` throws.
  static func converse<Result>(
    on device: TerminalDevice, style: TerminalStyle, words: TerminalWords, panicKey: Character = "x",
    _ body: (Terminal) throws -> Result
  ) throws -> Result {
    guard device.isInteractive() else { throw TerminalExit.notInteractive }
    let terminal = Terminal(device: device, style: style, words: words, panicKey: panicKey)
    defer { terminal.close() }
    return try body(terminal)
  }

  /// What the terminal was waiting for.
  enum Input {
    case key(Key)
    /// The screen must be redrawn.
    case redraw
  }

  /// Waits for a key other than the reserved ones, which end or stop the conversation here.
  func nextInput() throws(TerminalExit) -> Input {
    while true {
      if let key = decoder.next() {
        if let input = try reserved(key) { return input }
        continue
      }
      switch try device.wait(decoder.patience) {
      case .bytes(let bytes): decoder.feed(bytes)
      case .timeout:
        if let key = decoder.flush(), let input = try reserved(key) { return input }
      case let event:
        if try answer(event) { return .redraw }
      }
    }
  }

  private func reserved(_ key: Key) throws(TerminalExit) -> Input? {
    switch key {
    case .control(panicKey): throw panic()
    case .control("c"): throw end(.interrupted)
    case .control("d"): throw end(.endOfInput)
    case .control("z"):
      try suspend(wholeJob: true)
      return .redraw
    case .control("l"):
      painter.forget()
      return .redraw
    case .unknown, .control: return nil
    default: return .key(key)
    }
  }

  /// Handles an event other than typing.
  /// - Returns: Whether the screen must be redrawn.
  func answer(_ event: TerminalEvent) throws(TerminalExit) -> Bool {
    switch event {
    case .bytes, .timeout: return false
    case .resized:
      painter.forget()
    case .continued:
      // Meanwhile the shell has changed the settings of the terminal.
      isOpen = false
      try open()
    case .stopRequested: try suspend(wholeJob: false)
    case .endOfInput: throw end(.endOfInput)
    case .ended(let signal): throw end(TerminalExit(signal: signal))
    }
    return true
  }

  /// Shows rows, sending only what changed.
  func show(_ rows: [ScreenRow], size: TerminalSize) throws(TerminalExit) {
    try write(painter.draw(rows, size: size, style: style))
  }

  func write(_ text: String) throws(TerminalExit) {
    guard !text.isEmpty else { return }
    try device.write(Array(text.utf8))
  }

  /// Changes the terminal; does nothing if it is already changed.
  func open() throws(TerminalExit) {
    guard !isOpen else { return }
    isOpen = true
    device.setLastWords(style.isPlain ? [] : Array(ScreenPainter.leave.utf8))
    try device.setMode(style.isPlain ? .lines(endedBy: panicKey) : .keys)
    painter.forget()
    if !style.isPlain { try write(ScreenPainter.enter) }
    try namePanic()
  }

  /// Restores the terminal; does nothing if it is already restored.
  func close() {
    guard isOpen else { return }
    isOpen = false
    if !style.isPlain { writeLast(ScreenPainter.leave) }
    decoder.forget()
    lineBytes = []
    do { try device.setMode(.untouched) } catch { /* The terminal is gone: nothing is left to give back. */  }
  }

  private func suspend(wholeJob: Bool) throws(TerminalExit) {
    // Plain text stays where it is, as it has no screen of its own. The signal watch must last until the stop is over.
    if !style.isPlain { writeLast(ScreenPainter.leave) }
    device.stop(wholeJob)
    isOpen = false
    try open()
  }

  /// Wipes all traces from the screen.
  func panic() -> TerminalExit {
    if style.obeysEscapes {
      close()
      writeLast(ScreenPainter.wipe)
    } else {
      writeLast(String(repeating: "\n", count: min(200, device.size().rows)))
    }
    return end(.panic)
  }

  func end(_ exit: TerminalExit) -> TerminalExit {
    close()
    return exit
  }

  /// Writes while leaving, when a failure can no longer be reported to anyone.
  private func writeLast(_ text: String) {
    do { try device.write(Array(text.utf8)) } catch { /* The terminal is gone, and what it showed with it. */  }
  }
}
