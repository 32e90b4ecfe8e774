import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Restores the terminal when the process crashes in the middle of a conversation: otherwise the shell would be unusable, and
/// what was on the screen would remain.
///
/// The handler runs in whatever state the fault left behind. It takes one pointer, to memory that was filled in before, and
/// makes three calls that POSIX allows there; then the signal is raised again and ends the process as it would have.
final class TerminalRescue {
  /// The data for the handler, in memory that Swift neither moves nor counts.
  private struct Kit {
    var settings: termios
    var descriptors: (input: Int32, output: Int32)
    var lastWords: UnsafeMutableRawBufferPointer
  }

  /// The address of that data; 0 if there is none. Whoever takes it out owns the memory.
  private static let ready = Atomic<UInt>(0)

  /// Faults of the program, and requests that nothing else handles. ``SignalWatch`` handles the other signals that end a
  /// process; SIGKILL cannot be handled.
  private static let deadly = [
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2,
  ]

  private var earlier: [(signal: Int32, action: sigaction)] = []

  /// - Parameters:
  /// - settings: The settings to restore.
  /// - lastWords: The sequences that leave a screen of its own, if there is one.
  init(input: Int32, output: Int32, settings: termios, lastWords: [UInt8]) {
    let words = UnsafeMutableRawBufferPointer.allocate(byteCount: lastWords.count, alignment: 1)
    words.copyBytes(from: lastWords)
    let kit = UnsafeMutablePointer<Kit>.allocate(capacity: 1)
    kit.initialize(to: Kit(settings: settings, descriptors: (input, output), lastWords: words))
    Self.dispose(of: Self.ready.exchange(UInt(bitPattern: kit), ordering: .sequentiallyConsistent))
    for signal in Self.deadly { watch(signal) }
  }

  deinit {
    for (signal, action) in earlier.reversed() {
      var action = action
      sigaction(signal, &action, nil)
    }
    Self.dispose(of: Self.ready.exchange(0, ordering: .sequentiallyConsistent))
  }

  private func watch(_ signal: Int32) {
    var action = sigaction()
    var old = sigaction()
    // The handler is removed as it begins: a fault within it, and the signal raised again, end the process.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    action.__sigaction_handler.sa_handler = { number in
      let address = TerminalRescue.ready.exchange(0, ordering: .sequentiallyConsistent)
      if let kit = UnsafeMutablePointer<Kit>(bitPattern: address) {
        // At once rather than after the output: nothing may wait here. What was typed must not become a command.
        tcsetattr(kit.pointee.descriptors.input, TCSANOW, &kit.pointee.settings)
        tcflush(kit.pointee.descriptors.input, TCIFLUSH)
        _ = write(kit.pointee.descriptors.output, kit.pointee.lastWords.baseAddress, kit.pointee.lastWords.count)
      }
      raise(number)
    }
    sigaction(signal, nil, &old)
    // A signal that a parent chose to ignore stays ignored.
    guard unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) != 1 else { return }
    sigaction(signal, &action, &old)
    earlier.append((signal, old))
  }

  private static func dispose(of address: UInt) {
    guard let kit = UnsafeMutablePointer<Kit>(bitPattern: address) else { return }
    kit.pointee.lastWords.deallocate()
    kit.deinitialize(count: 1)
    kit.deallocate()
  }
}
