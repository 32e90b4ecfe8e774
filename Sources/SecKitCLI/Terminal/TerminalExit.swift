#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a conversation in the terminal ended early. When one of these is thrown, the terminal is already restored.
enum TerminalExit: Error, Hashable, Sendable {
  /// The panic key: the screen and its scrollback are wiped. Leave without a message.
  case panic
  /// Ctrl-C, or an interrupt from outside.
  case interrupted
  /// Ctrl-D, or the terminal is gone.
  case endOfInput
  /// The system asked the process to end (SIGTERM, SIGHUP, SIGQUIT).
  case terminated(signal: Int32)
  /// Input or output is not a terminal, so nobody can be asked.
  case notInteractive
  /// The terminal reported an error, with the system's error number.
  case failed(code: Int32)

  /// The exit for a signal that asks the process to end.
  init(signal: Int32) { self = signal == SIGINT ? .interrupted : .terminated(signal: signal) }

  /// The exit code that a shell expects. Leaving by the panic key counts as an ordinary end, so that no shell prompt shows a
  /// fault.
  var exitCode: Int32 {
    switch self {
    case .panic, .endOfInput: 0
    case .interrupted: 128 + SIGINT
    case .terminated(let signal): 128 + signal
    case .notInteractive, .failed: 2
    }
  }
}
