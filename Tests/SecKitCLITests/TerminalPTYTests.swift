import Foundation
import Glibc
import SecKitTestSupport
import Synchronization
import Testing

@testable import SecKitCLI

/// The real terminal code on a terminal of the system. One after the other: signals belong to the whole process.
@Suite(.waits, .serialized) struct TerminalPTYTests {
  @Test func programsRunOnIt() throws {
    let pty = try PTY(columns: 40, rows: 15)
    try pty.spawn("/bin/stty", ["-a"])
    try pty.read(until: "rows 15; columns 40")
    #expect(try pty.exitCode() == 0)
  }

  @Test func keysReachPrograms() throws {
    let pty = try PTY()
    try pty.spawn("/bin/cat")
    try pty.send("hola\n")
    try pty.read(until: "hola\r\nhola\r\n")
    try pty.send("\u{4}")
    #expect(try pty.exitCode() == 0)
  }

  @Test func controlCIsASignal() throws {
    let pty = try PTY()
    try pty.spawn("/bin/cat")
    try pty.send("a\n")
    try pty.read(until: "a\r\na\r\n")
    try pty.send("\u{3}")
    #expect(try pty.exitCode() == 128 + SIGINT)
  }

  /// Runs a conversation on the program's end in a thread of its own.
  private final class Conversation: Sendable {
    let outcome = Mutex<String?>(nil)

    init(_ pty: PTY, plain: Bool = false, _ body: @escaping @Sendable (Terminal) throws -> String) throws {
      let descriptor = open(pty.path, O_RDWR | O_NOCTTY)
      guard descriptor >= 0 else { throw PTY.Failure(description: "open \(errno)") }
      Thread.detachNewThread { [self] in
        let style = TerminalStyle(environment: ["TERM": "xterm"], isTerminal: true, plain: plain)
        let device = TerminalDevice.system(input: descriptor, output: descriptor)
        let result = Result { try Terminal.converse(on: device, style: style, words: .test, body) }
        outcome.withLock {
          $0 =
            switch result {
            case .success(let text): text
            case .failure(let error): "\(error)"
            }
        }
      }
    }

    func result() throws -> String {
      let end = ContinuousClock.now + .seconds(10)
      while ContinuousClock.now < end {
        if let outcome = outcome.withLock({ $0 }) { return outcome }
        usleep(2000)
      }
      throw PTY.Failure(description: "the conversation did not end")
    }
  }

  @Test func typingAnswersAndRestores() throws {
    let pty = try PTY(columns: 40, rows: 15)
    let held = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(held) }
    let before = try pty.settings().summary
    let conversation = try Conversation(pty) { "\(try $0.ask(.test))" }
    try pty.read(until: "borra y sale")
    let during = try pty.settings()
    #expect(during.c_lflag & tcflag_t(ECHO | ICANON | ISIG) == 0)
    try pty.send("\u{1B}[B")
    try pty.read(until: "›")
    pty.resize(columns: 80, rows: 24)
    kill(getpid(), SIGWINCH)
    try pty.read(until: "[?] ¿por qué?  [^X] borra y sale")
    try pty.send("\r")
    try pty.read(until: "\u{1B}[?1049l")
    #expect(try conversation.result() == "option(0)")
    #expect(try pty.settings().summary == before)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func signalsRestore(_ signal: Int32) throws {
    let pty = try PTY()
    let held = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(held) }
    let before = try pty.settings().summary
    let conversation = try Conversation(pty) { "\(try $0.ask(.test))" }
    try pty.read(until: "borra y sale")
    // To the whole process: whichever thread the system picks, the terminal must be restored.
    kill(getpid(), signal)
    try pty.read(until: "\u{1B}[?1049l")
    #expect(try conversation.result() == "\(TerminalExit(signal: signal))")
    #expect(try pty.settings().summary == before)
  }

  @Test func panicEndsALineAtOnceInPlainText() throws {
    let pty = try PTY()
    let held = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(held) }
    let before = try pty.settings().summary
    let conversation = try Conversation(pty, plain: true) { "\(try $0.ask(.test))" }
    try pty.read(until: "Enter: ")
    try pty.send("sec\u{18}")
    try pty.read(until: "\u{1B}[3J")
    #expect(try conversation.result() == "panic")
    #expect(try pty.settings().summary == before)
  }

  @Test func secretsAreNotEchoed() throws {
    let pty = try PTY()
    let held = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(held) }
    let conversation = try Conversation(pty, plain: true) { terminal in
      guard let secret = try terminal.readSecret("Contraseña:") else { return "" }
      return "\(secret.count)"
    }
    try pty.read(until: "Contraseña:")
    try pty.send("abcdef\r")
    #expect(try conversation.result() == "6")
    #expect(!String(decoding: pty.output, as: UTF8.self).contains("abc"))
  }

  @Test func hangingUpEndsTheConversation() throws {
    var pty: PTY? = try PTY()
    let conversation = try pty.map { pty in
      let conversation = try Conversation(pty) { "\(try $0.ask(.test))" }
      try pty.read(until: "borra y sale")
      return conversation
    }
    pty = nil
    #expect(try conversation?.result() == "endOfInput")
  }
}
