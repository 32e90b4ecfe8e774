import Glibc
import SecKitTestSupport
import Testing

/// A real command in a process of its own, on a terminal of the system.
@Suite(.waits, .serialized) struct TerminalCommandTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
  private static let arguments = ["assess", "--content", root + "/Content", "--curricula", root + "/curricula"]

  private func assess(_ more: String...) throws -> (PTY, before: [UInt32]) {
    let pty = try PTY(columns: 40, rows: 15)
    let before = try pty.settings().summary
    try pty.spawn(PTY.product("seckit"), Self.arguments + more)
    return (pty, before)
  }

  @Test func panicLeavesAnEmptyScreen() throws {
    let (pty, before) = try assess()
    try pty.read(until: "[^X]")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    try pty.send("\u{18}")
    #expect(try pty.exitCode() == 0)
    #expect(try pty.settings().summary == before)
    var screen = VirtualTerminal(columns: 40, rows: 15)
    screen.feed(pty.output)
    #expect(screen.screen == [] && screen.scrollback == [] && screen.unknown == [] && screen.isCursorShown)
  }

  /// Requests to end, and the signals of a program's faults: of a trap, a bad access, a failed assertion in C.
  @Test(arguments: [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGALRM, SIGUSR1,
  ])
  func signalsRestore(_ signal: Int32) throws {
    let (pty, before) = try assess()
    try pty.read(until: "[^X]")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    pty.signal(signal)
    #expect(try pty.exitCode() == 128 + signal)
    #expect(try pty.settings().summary == before)
    var screen = VirtualTerminal(columns: 40, rows: 15)
    screen.feed(pty.output)
    #expect(!screen.isAlternate && screen.isCursorShown && screen.scrollback == [])
  }

  /// In plain text a fault writes nothing: there is no screen to leave.
  @Test func faultsInPlainText() throws {
    let (pty, before) = try assess("--plain")
    try pty.read(until: "Enter")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    let shown = pty.output
    pty.signal(SIGSEGV)
    #expect(try pty.exitCode() == 128 + SIGSEGV)
    #expect(try pty.settings().summary == before && !pty.output.contains(0x1B) && pty.output.starts(with: shown))
  }

  /// Under a shell with job control: Ctrl-Z gives the terminal back, `fg` brings the question back.
  @Test func stopsAndGoesOn() throws {
    let pty = try PTY(columns: 100, rows: 24)
    try pty.spawn("/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["TERM": "xterm", "PS1": "> "])
    let command = ([PTY.product("seckit")] + Self.arguments).map { "'\($0)'" }.joined(separator: " ")
    try pty.send(command + "; echo fin=$?\n")
    try pty.read(until: "[^X]")
    try pty.send("\u{1A}")
    try pty.read(until: "Stopped")
    // What is typed before the shell asks again may be lost.
    try pty.read(until: "> ")
    try pty.send("stty -a | grep -o ' icanon'; fg\n")
    try pty.read(until: " icanon\r\n")
    try pty.read(until: "[^X]")
    try pty.send("\u{3}")
    try pty.read(until: "\u{1B}[?1049l")
    try pty.read(until: "> ")
    try pty.send("echo $((6*7))\n")
    try pty.read(until: "42")
  }

  @Test func plainTextDrawsNothing() throws {
    let (pty, before) = try assess("--plain")
    try pty.read(until: "Enter")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    try pty.send("\u{4}")
    _ = try pty.exitCode()
    #expect(!pty.output.contains(0x1B))
    #expect(try pty.settings().summary == before)
  }
}
