#if canImport(Glibc)
  import Glibc
#endif

/// The standard output: whole writes, a closed pipe ends the program quietly as `head` expects.
enum StandardOutput {
  static func write(_ text: String) { Stream.write(text, to: STDOUT_FILENO) }
  static func write(_ bytes: [UInt8]) { Stream.write(bytes, to: STDOUT_FILENO) }
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// The standard error.
enum StandardError {
  static func write(_ text: String) { Stream.write(text, to: STDERR_FILENO) }
}

private enum Stream {
  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}
