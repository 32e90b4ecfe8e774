import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Catches signals while the terminal is changed, so that it can be restored first.
///
/// A `signalfd` needs the signals blocked in every thread, and this may run in any: in a pool thread of Swift, the main thread
/// would still receive a signal and end the process with the terminal changed. Hence handlers, which work in any thread; all
/// they do is set a bit and wake the `poll`.
final class SignalWatch {
  private static let pending = Atomic<UInt64>(0)
  private static let alarm = Atomic<Int32>(-1)

  /// The signals that ask the process to end, the most urgent first.
  private static let ending = [SIGHUP, SIGTERM, SIGQUIT, SIGINT]
  private static let watched = ending + [SIGTSTP, SIGCONT, SIGWINCH]

  /// Becomes readable when a signal has arrived.
  let descriptor: Int32
  private let bell: Int32
  private var earlier: [(signal: Int32, action: sigaction)] = []

  /// Starts watching.
  init() throws(TerminalExit) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed(code: errno) }
    (descriptor, bell) = (ends[0], ends[1])
    for end in ends {
      // No child inherits them, and a full pipe must not block a handler.
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    Self.pending.store(0, ordering: .sequentiallyConsistent)
    Self.alarm.store(bell, ordering: .sequentiallyConsistent)
    for signal in Self.watched { watch(signal) }
    ignorePipe()
  }

  deinit { end() }

  /// Restores the earlier handlers of the signals.
  func end() {
    guard Self.alarm.compareExchange(expected: bell, desired: -1, ordering: .sequentiallyConsistent).exchanged
    else {
      return
    }
    for (signal, action) in earlier.reversed() {
      var action = action
      sigaction(signal, &action, nil)
    }
    earlier = []
    close(bell)
    close(descriptor)
    // Signals that arrived while nobody was waiting, for instance during the work on a passphrase, go to the earlier handlers.
    for signal in Self.ending where claim(signal) { kill(getpid(), signal) }
  }

  /// Takes the most urgent event, if any. The others remain for the next call.
  func take() -> TerminalEvent? {
    var rings = [UInt8](repeating: 0, count: 64)
    _ = read(descriptor, &rings, rings.count)
    for signal in Self.ending where claim(signal) { return .ended(signal: signal) }
    if claim(SIGTSTP) { return .stopRequested }
    if claim(SIGCONT) { return .continued }
    if claim(SIGWINCH) { return .resized }
    return nil
  }

  /// Whether the process is asked to end, without taking the request.
  var isEnding: Bool {
    let ending = Self.ending.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return Self.pending.load(ordering: .sequentiallyConsistent) & ending != 0
  }

  /// Stops the process as the system would, and returns when it continues.
  func stop(wholeJob: Bool) {
    var action = sigaction()
    var ours = sigaction()
    if wholeJob {
      // The other processes of the job first: after our own stop nothing runs here.
      action.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(SIGTSTP, &action, &ours)
      kill(0, SIGTSTP)
    } else {
      sigaction(SIGTSTP, nil, &ours)
    }
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &action, nil)
    // To this thread, so that it has stopped when the call returns; pool threads have signals blocked. The system ignores the
    // signal if no shell could continue us.
    var stopping = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&stopping)
    sigaddset(&stopping, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stopping, &blocked)
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
    sigaction(SIGTSTP, &ours, nil)
    _ = claim(SIGCONT)
  }

  private func claim(_ signal: Int32) -> Bool {
    let bit = UInt64(1) << UInt64(signal)
    return Self.pending.bitwiseAnd(~bit, ordering: .sequentiallyConsistent).oldValue & bit != 0
  }

  private func watch(_ signal: Int32) {
    var old = sigaction()
    sigaction(signal, nil, &old)
    // A signal that a parent chose to ignore (nohup) stays ignored.
    if signal == SIGHUP, isIgnored(old) { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let code = errno
      SignalWatch.pending.bitwiseOr(1 << UInt64(number), ordering: .sequentiallyConsistent)
      var ring: UInt8 = 1
      _ = write(SignalWatch.alarm.load(ordering: .sequentiallyConsistent), &ring, 1)
      errno = code
    }
    sigaction(signal, &action, &old)
    earlier.append((signal, old))
  }

  /// A terminal that closes must be an error of `write`, not the end of the process.
  private func ignorePipe() {
    var action = sigaction()
    var old = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &action, &old)
    earlier.append((SIGPIPE, old))
  }

  private func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
