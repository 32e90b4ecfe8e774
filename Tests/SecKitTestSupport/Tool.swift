import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Runs other programs: input, output and messages go through files, so that nothing can block, and everything has a deadline.
package struct Tool: Sendable {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  package struct Result {
    package let output: [UInt8]
    package let messages: String
    /// The exit code, or 128 and the number of the signal that ended it.
    package let code: Int32

    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  package let path: String
  /// POSIX_SPAWN_SETSID of Linux: Swift does not see the macro.
  private static let newSession: Int16 = 0x80

  /// Whether a missing program fails the test rather than skipping it.
  package static let isRequired = ProcessInfo.processInfo.environment["CI"].map { !$0.isEmpty } ?? false

  package init(path: String) { self.path = path }

  /// Finds a program.
  /// - Parameter variable: names the program in its place.
  package static func find(_ name: String, variable: String? = nil) throws -> Tool {
    if let path = path(of: name, variable: variable) { return Tool(path: path) }
    throw Failure(description: "\(name) is not installed; make test installs it")
  }

  /// Whether a folder of `PATH` has a program.
  package static func isThere(_ name: String) -> Bool { path(of: name, variable: nil) != nil }

  static func path(of name: String, variable: String?) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let named = variable.flatMap { environment[$0] }.map { [$0] }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init) + ["/usr/bin"]
    let candidates = named ?? folders.map { $0 + "/" + name }
    return candidates.first { access($0, X_OK) == 0 }
  }

  /// Whether `strace` is there and may trace, which a container can forbid.
  package static let canTrace: Bool = {
    do {
      return try find("strace").run(["-f", "-qq", "-e", "trace=network", "-o", "/dev/null", "true"]).code == 0
    } catch { return false }
  }()

  /// - Parameter limit: after it the program is killed and the call throws.
  @discardableResult
  package func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, environment: [String: String]? = nil,
    within limit: Duration = .seconds(60)
  ) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory.path + "/tool-" + UUID().uuidString
    let files = ["in", "out", "err"].map { scratch + "." + $0 }
    defer { for file in files { unlink(file) } }
    try Data(input).write(to: URL(filePath: files[0]))
    let child = try spawn(arguments, files: files, folder: folder, environment: environment)
    let code = try Self.wait(for: child, limit: limit, name: ([path] + arguments).joined(separator: " "))
    let texts = files.map { FileManager.default.contents(atPath: $0).map(Array.init) ?? [] }
    return Result(output: texts[1], messages: String(decoding: texts[2], as: UTF8.self), code: code)
  }

  private func spawn(
    _ arguments: [String], files: [String], folder: String?, environment: [String: String]?
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // In a session of its own: a browser's helpers end with it, and no program finds the terminal that the tests run in, where
    // it would ask. Signals as at a login.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    // Swift does not see the call that starts a program in another folder.
    let words = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [path] + arguments
    let argv = words.map { strdup($0) } + [nil]
    let variables = environment ?? ProcessInfo.processInfo.environment
    let environ = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + environ { free(pointer) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, words[0], &actions, &attributes, argv, environ)
    guard code == 0 else { throw Failure(description: "\(path): error \(code)") }
    return child
  }

  private static func wait(for child: pid_t, limit: Duration, name: String) throws -> Int32 {
    let end = ContinuousClock.now + limit
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < end else {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        throw Failure(description: "\(name.prefix(200)) did not end within \(limit)")
      }
      usleep(2000)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
