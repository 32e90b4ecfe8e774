#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a conversation in the terminal ended early. The terminal is as it was before when one of these is thrown.
enum TerminalExit: Error, Hashable, Sendable {
  /// The panic key: the screen and what had scrolled off it are wiped. Leave without a word.
  case panic
  /// Ctrl-C, or an interrupt from outside.
  case interrupted
  /// Ctrl-D, or the terminal is gone.
  case endOfInput
  /// The system asked the process to end (SIGTERM, SIGHUP, SIGQUIT).
  case terminated(signal: Int32)
  /// Input or output is not a terminal, so nobody can be asked.
  case notInteractive
  /// The terminal refused; the system's error number.
  case failed(code: Int32)

  /// The exit for a signal that asks the process to end.
  init(signal: Int32) { self = signal == SIGINT ? .interrupted : .terminated(signal: signal) }

  /// What a shell expects to see. Leaving by the panic key counts as an ordinary end, so that no shell prompt shows a fault.
  var exitCode: Int32 {
    switch self {
    case .panic, .endOfInput: 0
    case .interrupted: 128 + SIGINT
    case .terminated(let signal): 128 + signal
    case .notInteractive, .failed: 2
    }
  }
}
