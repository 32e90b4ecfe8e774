/// A terminal as closures: the real one, or in tests a script of keys and a screen in memory.
struct TerminalDevice {
  /// Whether a person is at both ends, to read and to type.
  var isInteractive: () -> Bool
  var size: () -> TerminalSize
  /// Sets how typing is handled. Every mode but `untouched` also watches for signals; `untouched` restores everything, and so
  /// does a fault that ends the process.
  var setMode: (TerminalMode) throws(TerminalExit) -> Void
  /// Sets, before the first mode, what is written after such a fault: the sequences that leave a screen of its own.
  var setLastWords: ([UInt8]) -> Void
  /// Waits for the next event, at most for the given time; nil waits without limit.
  var wait: (Duration?) throws(TerminalExit) -> TerminalEvent
  /// Writes all bytes.
  var write: ([UInt8]) throws(TerminalExit) -> Void
  /// Stops the process until the shell continues it, as Ctrl-Z does; true stops the whole job.
  var stop: (_ wholeJob: Bool) -> Void
}

/// How a terminal handles what is typed.
enum TerminalMode: Hashable, Sendable {
  /// As it was before the conversation.
  case untouched
  /// Each key at once, nothing shown, no key handled by the system.
  case keys
  /// Whole lines, shown and edited by the system; the given control letter ends a line at once.
  case lines(endedBy: Character)
}

/// The events that may occur while waiting.
enum TerminalEvent: Hashable, Sendable {
  case bytes([UInt8])
  case timeout
  case endOfInput
  case resized
  /// The process was stopped and continues; the terminal's mode and screen may have changed.
  case continued
  /// The system asks to stop, as for Ctrl-Z.
  case stopRequested
  /// The system asks to end.
  case ended(signal: Int32)
}
