import Foundation
import Glibc
import Testing

/// Whole conversations of the built program on a terminal of the system, with the sample kit.
@Suite(.serialized) struct ConversationTests {
  private final class Conversation {
    let pty: PTY
    let before: [UInt32]
    let folder: String
    private let hold: Int32

    init(_ arguments: [String], columns: Int = 40, rows: Int = 15) throws {
      folder = FileManager.default.temporaryDirectory.path + "/charla-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try CommandScript.lay(.sample, in: folder)
      pty = try PTY(columns: columns, rows: rows)
      before = try pty.settings().summary
      hold = open(pty.path, O_RDWR | O_NOCTTY)
      let places = ["--content", folder + "/Content", "--curricula", folder + "/curricula"]
      try pty.spawn(PTY.product("seckit"), arguments + places)
    }

    deinit {
      close(hold)
      try? FileManager.default.removeItem(atPath: folder)
    }

    /// Types, and waits until a text is shown after it.
    func type(_ keys: String, until text: String) throws {
      try pty.send(keys)
      try pty.read(until: text)
    }

    /// How it ended; the terminal is as before, whichever way that was.
    func end(_ code: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws -> VirtualTerminal {
      #expect(try pty.exitCode() == code, sourceLocation: sourceLocation)
      #expect(try pty.settings().summary == before, sourceLocation: sourceLocation)
      var screen = VirtualTerminal(columns: 40, rows: 15)
      screen.feed(pty.output)
      #expect(!screen.isAlternate && screen.isCursorShown && screen.unknown == [], sourceLocation: sourceLocation)
      return screen
    }
  }

  @Test func assessFromTheFirstQuestionToTheReport() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "periodismo")
    try talk.type("a\r", until: "¿Viajas?")
    // Back shows what was chosen; on again.
    try talk.type("v", until: "periodismo")
    try talk.type("\r", until: "¿Viajas?")
    try talk.type("c", until: "1 de 3")
    try talk.type("p", until: "2 de 3")
    // Arrows and Enter answer as letters do: one down is the second answer.
    try talk.type("\u{1B}[B\u{1B}[B\r", until: "3 de 3")
    try talk.type("n", until: "Tu informe")
    try talk.type("i", until: "Lo que más te toca")
    let screen = try talk.end(0)
    #expect((screen.scrollback + screen.screen).contains("Tu informe"))
  }

  @Test func theReportLeavesNoTraceUnlessAskedFor() throws {
    let talk = try Conversation(["assess", "--profile", "familia"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("a", until: "1 de 1")
    try talk.type("s", until: "Tu informe")
    try talk.pty.send("q")
    let screen = try talk.end(0)
    #expect(!(screen.scrollback + screen.screen).joined().contains("informe"))
  }

  @Test func dangerLeadsToPeopleFirst() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    try talk.type("s", until: "ponte a salvo")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func finishingEarlyReportsWhatThereIs() throws {
    let talk = try Conversation(["assess", "--step", "cuentas", "--profile", "prensa"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("o", until: "1 de 3")
    try talk.type("t", until: "2 de 3")
    try talk.type("f", until: "Tu informe")
    try talk.type("i", until: "Cómo van tus pasos")
    _ = try talk.end(0)
  }

  /// Every letter that is shown does what is shown beside it, also where there are more options than usual.
  @Test func noOptionTakesACommandsLetter() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "periodismo")
    try talk.type("f", until: "\u{1B}[?1049l")
    let screen = try talk.end(0)
    #expect((screen.scrollback + screen.screen).joined(separator: " ").contains("No respondiste"))
  }

  @Test(arguments: [["assess"], ["quiz"], ["route", "ruta-cuenta"]]) func controlCRestores(_ command: [String]) throws {
    let talk = try Conversation(command)
    try talk.pty.read(until: "[^X]")
    try talk.pty.send("\u{3}")
    let screen = try talk.end(128 + SIGINT)
    #expect((screen.scrollback + screen.screen).isEmpty)
  }

  @Test(arguments: [["assess"], ["quiz"], ["route", "ruta-cuenta"]]) func panicWipes(_ command: [String]) throws {
    let talk = try Conversation(command)
    try talk.pty.read(until: "[^X]")
    try talk.pty.send("\u{18}")
    let screen = try talk.end(0)
    #expect((screen.scrollback + screen.screen).isEmpty)
  }

  @Test func assessInPlainText() throws {
    let talk = try Conversation(["assess", "--plain", "--profile", "familia"])
    try talk.type("n\n", until: "¿Viajas?")
    try talk.type("nada de eso\n", until: "No encontré esa letra.")
    try talk.type("a\n", until: "clave única")
    try talk.type("?\n", until: "Por qué")
    try talk.type("en parte\n", until: "Tu informe")
    try talk.pty.send("q\n")
    _ = try talk.end(0)
    #expect(!talk.pty.output.contains(0x1B))
    let lines = String(decoding: talk.pty.output, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines.filter { $0.count > 40 })")
  }

  @Test func quizTellsAtOnceAndCounts() throws {
    let talk = try Conversation(["quiz", "cuentas/segundo-factor", "cuentas/varias", "--seed", "0"], rows: 24)
    try talk.pty.read(until: "[^X]")
    try talk.type("b", until: "Sí, va")
    try talk.type("s", until: "2 de 2")
    try talk.type("ab\r", until: "No es la mejor")
    try talk.type("s", until: "Acertaste 1 de 2")
    _ = try talk.end(0)
  }

  @Test func routeGoesBackAndLeavesASummaryOnlyWhenAsked() throws {
    let talk = try Conversation(["route", "ruta-cuenta"], rows: 40)
    try talk.pty.read(until: "[^X]")
    try talk.type("2", until: "¿Puedes entrar?")
    try talk.type("v", until: "¿Hay peligro ahora?")
    try talk.type("1", until: "55 1234")
    try talk.type("i", until: "El camino hasta aquí")
    _ = try talk.end(0)
    let again = try Conversation(["route", "ruta-cuenta"], rows: 40)
    try again.pty.read(until: "[^X]")
    try again.type("1", until: "55 1234")
    try again.pty.send("q")
    #expect((try again.end(0)).screen.isEmpty)
  }
}
