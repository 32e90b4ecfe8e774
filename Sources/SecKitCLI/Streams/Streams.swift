import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// The standard output: whole writes, a closed pipe ends the program quietly as `head` expects.
enum StandardOutput {
  static func write(_ text: String) { Stream.write(text, to: STDOUT_FILENO) }
  static func write(_ bytes: [UInt8]) { Stream.write(bytes, to: STDOUT_FILENO) }
  /// A message for a person; see ``Message``.
  static func say(_ text: String) { write(Message.lines(text, isTerminal: isTerminal)) }
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// As lines of their own; what was put into the sentence may come from anyone.
  static func write(_ text: CommandText) { say(TerminalText.sanitizeLines(text.text)) }
}

/// The standard error.
enum StandardError {
  static func write(_ text: String) { Stream.write(text, to: STDERR_FILENO) }
  /// A message for a person; see ``Message``.
  static func say(_ text: String) { write(Message.lines(text, isTerminal: isatty(STDERR_FILENO) == 1)) }

  static func write(_ text: CommandText) { say(TerminalText.sanitizeLines(text.text)) }
}

private enum Stream {
  /// The reader of a pipe may leave whenever it has enough; anything else is told.
  private static func fail(_ code: Int32) -> Never {
    if code == EPIPE { exit(0) }
    StandardError.write("seckit: \(CommandText.outputUnwritten(code: code).text)\n")
    exit(Failure.Code.couldNotRun.rawValue)
  }

  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        // Half an output that ends with 0 would pass for a whole one. Messages have nowhere else to go.
        if descriptor == STDOUT_FILENO { fail(errno) }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}

/// The three descriptors that every program is given.
enum StandardDescriptors {
  /// Whoever closes one before starting us (`>&-`) would have the next file that is opened in its place, and what is said to the
  /// person in that file. Each is opened so that its use fails as on a closed one.
  static func occupy() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
