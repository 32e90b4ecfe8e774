#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The terminal of this process, accessed through `TerminalDevice.system`.
final class SystemTerminal {
  private let input: Int32
  private let output: Int32
  /// The original settings, while they are changed.
  private var found: termios?
  private var watch: SignalWatch?
  private var rescue: TerminalRescue?
  var lastWords: [UInt8] = []
  /// Whether this object opened the descriptors, as one, and must close it.
  private let isOurs: Bool

  init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
    isOurs = false
  }

  /// The terminal that controls this process, wherever input and output lead; fails if there is none.
  init?(controllingAt path: String) {
    let descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    (input, output) = (descriptor, descriptor)
    isOurs = true
  }

  deinit {
    restore()
    if isOurs { close(input) }
  }

  var isInteractive: Bool { isatty(input) == 1 && isatty(output) == 1 }

  var size: TerminalSize {
    var answer = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &answer) == 0, answer.ws_col > 0, answer.ws_row > 0 else { return .usual }
    return TerminalSize(columns: Int(answer.ws_col), rows: Int(answer.ws_row))
  }

  func setMode(_ mode: TerminalMode) throws(TerminalExit) {
    if mode == .untouched { return restore() }
    guard isInteractive else { throw .notInteractive }
    // Signals first: from here on none can leave the terminal changed.
    if watch == nil { watch = try SignalWatch() }
    if found == nil {
      var settings = termios()
      guard tcgetattr(input, &settings) == 0 else { throw .failed(code: errno) }
      found = settings
    }
    guard var settings = found else { return }
    if rescue == nil {
      rescue = TerminalRescue(input: input, output: output, settings: settings, lastWords: lastWords)
    }
    switch mode {
    case .untouched: return
    case .keys:
      settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
      settings.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
      settings.c_cflag |= tcflag_t(CS8)
      Self.set(&settings, VMIN, 1)
      Self.set(&settings, VTIME, 0)
    case .lines(let key):
      settings.c_lflag |= tcflag_t(ECHO | ICANON | ISIG)
      settings.c_iflag |= tcflag_t(ICRNL)
      if let letter = key.asciiValue { Self.set(&settings, VEOL, letter & 0x1F) }
    }
    try apply(&settings)
  }

  func wait(_ limit: Duration?) throws(TerminalExit) -> TerminalEvent {
    guard let watch else { throw .notInteractive }
    let clock = ContinuousClock()
    let end = limit.map { clock.now + $0 }
    while true {
      if let event = watch.take() { return event }
      var sources = [
        pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 2, Self.milliseconds(until: end, clock))
      if ready < 0 {
        if errno == EINTR { continue }
        throw .failed(code: errno)
      }
      if ready == 0 { return .timeout }
      if sources[0].revents != 0 { continue }
      if let event = try readInput() { return event }
    }
  }

  func write(_ bytes: [UInt8]) throws(TerminalExit) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        // Another program that shares the terminal made it non-blocking.
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, 1000)
        if watch?.isEnding == true { return }
      } else if errno == EINTR {
        // A terminal that accepts nothing must not keep the process from ending.
        if watch?.isEnding == true { return }
      } else if errno == EIO || errno == EPIPE {
        throw .endOfInput
      } else {
        throw .failed(code: errno)
      }
    }
  }

  func stop(wholeJob: Bool) {
    // Setting a mode again makes a new one.
    rescue = nil
    if var settings = found { tcsetattr(input, TCSADRAIN, &settings) }
    watch?.stop(wholeJob: wholeJob)
  }

  private func restore() {
    if var settings = found {
      // A failure means that the terminal is gone; there is nothing left to restore. Unread typing is dropped: a late answer
      // must not become a command of the shell.
      while tcsetattr(input, TCSAFLUSH, &settings) != 0, errno == EINTR, watch?.isEnding != true {}
      found = nil
    }
    rescue = nil
    watch?.end()
    watch = nil
  }

  private func apply(_ settings: inout termios) throws(TerminalExit) {
    while tcsetattr(input, TCSADRAIN, &settings) != 0 {
      if errno == EINTR, watch?.isEnding != true { continue }
      throw errno == EIO ? .endOfInput : .failed(code: errno)
    }
  }

  /// What was typed; nil if there was nothing after all.
  private func readInput() throws(TerminalExit) -> TerminalEvent? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
      let got = Glibc.read(input, buffer.baseAddress, buffer.count)
      code = got < 0 ? errno : 0
      count = max(0, got)
    }
    switch code {
    case 0: return bytes.isEmpty ? .endOfInput : .bytes(bytes)
    case EINTR, EAGAIN: return nil
    case EIO: return .endOfInput
    default: throw .failed(code: code)
    }
  }

  private static func milliseconds(until end: ContinuousClock.Instant?, _ clock: ContinuousClock) -> Int32 {
    guard let end else { return -1 }
    let left = clock.now.duration(to: end) / Duration.milliseconds(1)
    return left <= 0 ? 0 : Int32(min(left.rounded(.up), 3_600_000))
  }

  private static func set(_ settings: inout termios, _ index: Int32, _ value: UInt8) {
    withUnsafeMutableBytes(of: &settings.c_cc) { $0[Int(index)] = value }
  }
}

extension TerminalDevice {
  /// The terminal at this process's input and output, or at the given descriptors.
  static func system(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) -> TerminalDevice {
    TerminalDevice(SystemTerminal(input: input, output: output))
  }

  /// The terminal of the person: input and output if both are terminals; otherwise, as for `ssh` and `age`, the terminal that
  /// controls the process, so that a report can go into a file and answers come from a pipe while she is asked. Without one the
  /// device is not interactive.
  static func person() -> TerminalDevice {
    let usual = SystemTerminal()
    if usual.isInteractive { return TerminalDevice(usual) }
    return TerminalDevice(SystemTerminal(controllingAt: "/dev/tty") ?? usual)
  }

  private init(_ terminal: SystemTerminal) {
    self.init(
      isInteractive: { terminal.isInteractive },
      size: { terminal.size },
      setMode: { mode throws(TerminalExit) in try terminal.setMode(mode) },
      setLastWords: { terminal.lastWords = $0 },
      wait: { limit throws(TerminalExit) in try terminal.wait(limit) },
      write: { bytes throws(TerminalExit) in try terminal.write(bytes) },
      stop: { terminal.stop(wholeJob: $0) })
  }
}
