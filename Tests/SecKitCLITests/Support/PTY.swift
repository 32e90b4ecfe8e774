import Glibc

/// A terminal made by the system, for programs under test. Everything that waits has a deadline.
final class PTY {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The end at which the person sits.
  let person: Int32
  /// The end that is the program's terminal; the program opens it by this path.
  let path: String
  // Linux numbers for TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID: Swift does not see these macros.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// All that was shown so far.
  private(set) var output: [UInt8] = []
  private var child: pid_t = 0
  private var read = 0

  init(columns: Int = 80, rows: Int = 24) throws {
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard person >= 0, ioctl(person, Self.setLock, &locked) == 0, ioctl(person, Self.getNumber, &number) == 0 else {
      throw Failure(description: "ptmx \(errno)")
    }
    path = "/dev/pts/\(number)"
    resize(columns: columns, rows: rows)
  }

  deinit {
    if child > 0 {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(person)
  }

  /// The window changes its size; programs on the terminal get SIGWINCH.
  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  /// Starts a program with this as its controlling terminal, in a session of its own.
  /// - Parameters:
  ///   - input: a file to read instead of the terminal.
  ///   - destination: a new file that gets the output instead of the terminal.
  func spawn(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = ["TERM": "xterm"],
    input: String? = nil, destination: String? = nil
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The session comes first, so that opening the terminal makes it the controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    if let input { posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0) }
    if let destination {
      posix_spawn_file_actions_addopen(&actions, 1, destination, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    let argv = ([program] + arguments).map { strdup($0) } + [nil]
    let environ = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + environ { free(pointer) } }
    let code = posix_spawn(&child, program, &actions, &attributes, argv, environ)
    guard code == 0 else { throw Failure(description: "spawn \(program): \(code)") }
  }

  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(description: "write \(errno)") }
      rest = rest.dropFirst(count)
    }
  }

  func signal(_ number: Int32) { kill(child, number) }

  /// Reads until `text` was shown after what an earlier call waited for; gives what came in between.
  @discardableResult
  func read(until text: String, within limit: Duration = .seconds(30)) throws -> String {
    let wanted = Array(text.utf8)
    let end = ContinuousClock.now + limit
    while true {
      if let range = output[read...].firstRange(of: wanted) {
        defer { read = range.upperBound }
        return String(decoding: output[read..<range.upperBound], as: UTF8.self)
      }
      guard try readMore(before: end) else {
        let shown = String(decoding: output[read...], as: UTF8.self)
        throw Failure(description: "«\(text)» did not come; shown: \(shown.debugDescription)")
      }
    }
  }

  /// Reads until the program ends; gives its exit code, or 128 and the number of the signal that ended it.
  func exitCode(within limit: Duration = .seconds(30)) throws -> Int32 {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        child = 0
        let rest = ContinuousClock.now + .milliseconds(20)
        while try readMore(before: rest) {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
      }
      _ = try readMore(before: min(end, .now + .milliseconds(20)))
    }
    throw Failure(
      description: "the program did not end; shown: \(String(decoding: output, as: UTF8.self).debugDescription)")
  }

  /// The terminal's settings, as the program sees them.
  func settings() throws -> termios {
    var settings = termios()
    guard tcgetattr(person, &settings) == 0 else { throw Failure(description: "tcgetattr \(errno)") }
    return settings
  }

  /// False when the time is over.
  private func readMore(before end: ContinuousClock.Instant) throws -> Bool {
    let left = ContinuousClock.now.duration(to: end) / Duration.milliseconds(1)
    guard left > 0 else { return false }
    var source = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(left.rounded(.up))) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(person, &chunk, chunk.count)
    guard count > 0 else {
      // Nobody has the terminal open (yet).
      usleep(2000)
      return ContinuousClock.now < end
    }
    output += chunk.prefix(count)
    return true
  }
}

extension PTY {
  /// A program that the package built, beside the tests.
  static func product(_ name: String) -> String {
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return folder + "/" + name
  }
}

extension termios {
  /// The settings as `stty` would tell them, for comparing.
  var summary: [UInt32] {
    withUnsafeBytes(of: c_cc) { [c_iflag, c_oflag, c_cflag, c_lflag] + $0.map(UInt32.init) }
  }
}
