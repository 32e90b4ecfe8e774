import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// The standard output: always written whole; a closed pipe ends the program quietly, as `head` expects.
enum StandardOutput {
  static func write(_ text: String) { Stream.write(text, to: STDOUT_FILENO) }
  static func write(_ bytes: [UInt8]) { Stream.write(bytes, to: STDOUT_FILENO) }
  /// Prints a message for a person; see ``Message``.
  static func say(_ text: String) { write(Message.lines(text, isTerminal: isTerminal)) }
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Prints a text as lines of its own; its arguments may come from anyone.
  static func write(_ text: CommandText) { say(TerminalText.sanitizeLines(text.text)) }
}

/// The standard error.
enum StandardError {
  static func write(_ text: String) { Stream.write(text, to: STDERR_FILENO) }
  /// Prints a message for a person; see ``Message``.
  static func say(_ text: String) { write(Message.lines(text, isTerminal: isatty(STDERR_FILENO) == 1)) }

  static func write(_ text: CommandText) { say(TerminalText.sanitizeLines(text.text)) }
}

private enum Stream {
  /// The reader of a pipe may leave whenever it has enough; any other failure is reported.
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
        // A partial output with exit code 0 would be taken for a whole one. Messages have nowhere else to go.
        if descriptor == STDOUT_FILENO { fail(errno) }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}

/// The three descriptors that every program receives.
enum StandardDescriptors {
  /// If one of them was closed before we were started (`>&-`), the next file opened would take its place, and messages to the
  /// person would be written into that file. Each is opened so that using it fails as on a closed one.
  static func occupy() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
