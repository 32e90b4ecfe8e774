import SecKit

/// A conversation with the person at the terminal. Inside `converse` the terminal is changed; after it, however it ends, it
/// is as before.
final class Terminal {
  let device: TerminalDevice
  let style: TerminalStyle
  let words: TerminalWords
  /// The letter that with control wipes the screen and leaves at once.
  let panicKey: Character

  var decoder = KeyDecoder()
  /// Bytes of a line in plain text that are not yet used.
  var lineBytes: [UInt8] = []
  /// Whether plain text has said what the panic key does.
  var hasNamedPanic = false
  private var painter = ScreenPainter()
  private var isOpen = false

  private init(device: TerminalDevice, style: TerminalStyle, words: TerminalWords, panicKey: Character) {
    self.device = device
    self.style = style
    self.words = words
    self.panicKey = panicKey
  }

  /// Runs a conversation and restores the terminal after it, also when `body` throws.
  ///
  /// - Parameter panicKey: An ASCII letter other than C, D, H, I, J, M and Z, which have meanings of their own.
  /// - Throws: `TerminalExit.notInteractive` at once when nobody can be asked, `TerminalExit` when the person or the system
  ///   ends the conversation, and what `body` throws.
  static func converse<Result>(
    on device: TerminalDevice, style: TerminalStyle, words: TerminalWords, panicKey: Character = "x",
    _ body: (Terminal) throws -> Result
  ) throws -> Result {
    guard device.isInteractive() else { throw TerminalExit.notInteractive }
    let terminal = Terminal(device: device, style: style, words: words, panicKey: panicKey)
    defer { terminal.close() }
    return try body(terminal)
  }

  /// What the terminal waited for.
  enum Input {
    case key(Key)
    /// The screen must be drawn anew.
    case redraw
  }

  /// Waits for a key that is not one of the reserved ones; those end or stop the conversation here.
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

  /// Does what an event other than typing asks for.
  /// - Returns: Whether the screen must be drawn anew.
  func answer(_ event: TerminalEvent) throws(TerminalExit) -> Bool {
    switch event {
    case .bytes, .timeout: return false
    case .resized:
      painter.forget()
    case .continued:
      // The shell has set the terminal to its own liking meanwhile.
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

  /// Takes over the terminal; does nothing when it is taken already.
  func open() throws(TerminalExit) {
    guard !isOpen else { return }
    isOpen = true
    device.setLastWords(style.isPlain ? [] : Array(ScreenPainter.leave.utf8))
    try device.setMode(style.isPlain ? .lines(endedBy: panicKey) : .keys)
    painter.forget()
    if !style.isPlain { try write(ScreenPainter.enter) }
    try namePanic()
  }

  /// Gives the terminal back; does nothing when it is back already.
  func close() {
    guard isOpen else { return }
    isOpen = false
    if !style.isPlain { writeLast(ScreenPainter.leave) }
    decoder.forget()
    lineBytes = []
    do { try device.setMode(.untouched) } catch { /* The terminal is gone: nothing is left to give back. */  }
  }

  private func suspend(wholeJob: Bool) throws(TerminalExit) {
    // Without a screen of its own plain text stays where it is. The watch for signals must last until the stop is over.
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

  /// Writes on the way out, when a failure can no longer be told to anyone.
  private func writeLast(_ text: String) {
    do { try device.write(Array(text.utf8)) } catch { /* The terminal is gone, and what it showed with it. */  }
  }
}
