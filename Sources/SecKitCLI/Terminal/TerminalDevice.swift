/// A terminal as closures: the real one, or in tests a script of keys and a screen in memory.
struct TerminalDevice {
  /// Whether a person is at both ends, to read and to type.
  var isInteractive: () -> Bool
  var size: () -> TerminalSize
  /// Sets how typing is treated. Every mode but `untouched` also watches for signals; `untouched` gives all back, and so does
  /// a fault that ends the process.
  var setMode: (TerminalMode) throws(TerminalExit) -> Void
  /// Says, before the first mode, what such a fault is to write: what leaves a screen of its own.
  var setLastWords: ([UInt8]) -> Void
  /// Waits for the next event, at most as long as given; nil waits without end.
  var wait: (Duration?) throws(TerminalExit) -> TerminalEvent
  /// Writes all bytes.
  var write: ([UInt8]) throws(TerminalExit) -> Void
  /// Stops the process until the shell continues it, as Ctrl-Z does; true stops the whole job.
  var stop: (_ wholeJob: Bool) -> Void
}

/// How a terminal treats what is typed.
enum TerminalMode: Hashable, Sendable {
  /// As it was found.
  case untouched
  /// Each key at once, nothing shown, no key kept by the system.
  case keys
  /// Whole lines, shown and corrected by the system; the control letter given ends a line at once.
  case lines(endedBy: Character)
}

/// What can happen while waiting.
enum TerminalEvent: Hashable, Sendable {
  case bytes([UInt8])
  case timeout
  case endOfInput
  case resized
  /// The process was stopped and goes on; the terminal's mode and screen may have changed.
  case continued
  /// The system asks to stop, as for Ctrl-Z.
  case stopRequested
  /// The system asks to end.
  case ended(signal: Int32)
}
