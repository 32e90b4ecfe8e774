import Foundation
import Glibc
import SecKitTestSupport
import Testing

/// Whole conversations of the built program on a terminal of the system, with the sample kit.
@Suite(.waits, .serialized) struct ConversationTests {
  private final class Conversation {
    let pty: PTY
    let before: [UInt32]
    let folder: String
    private let hold: Int32

    /// - Parameter change: what to make of the text of the profiles.
    init(
      _ arguments: [String], columns: Int = 40, rows: Int = 15, profiles change: ((String) -> String)? = nil
    ) throws {
      folder = FileManager.default.temporaryDirectory.path + "/charla-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try CommandScript.lay(.sample, in: folder)
      if let change {
        let path = folder + "/Content/es/perfiles.md"
        try Data(change(try String(contentsOfFile: path, encoding: .utf8)).utf8).write(to: URL(filePath: path))
      }
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
    @discardableResult
    func type(_ keys: String, until text: String) throws -> String {
      try pty.send(keys)
      return try pty.read(until: text)
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

  @Test func wellbeingLeadsToPeopleAndLeavesNothing() throws {
    let talk = try Conversation(["wellbeing"])
    try talk.pty.read(until: "Duermo mal.")
    try talk.type("a\r", until: "línea de prueba")
    try talk.pty.send("q")
    let screen = try talk.end(0)
    #expect(!(screen.screen + screen.scrollback).contains { $0.contains("Duermo") })
  }

  @Test func pauseHidesTheQuestionAndAnAnswerCanBeChanged() throws {
    let talk = try Conversation(["assess", "--step", "cuentas"], rows: 24)
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "periodismo")
    try talk.type("1\r", until: "¿Viajas?")
    try talk.type("1", until: "1 de 2")
    try talk.type("t", until: "2 de 2")
    try talk.type("z", until: "En pausa")
    try talk.type("v", until: "2 de 2")
    try talk.type("c", until: "¿En qué parte?")
    try talk.type("3", until: "[Todavía no]")
    try talk.type("1", until: "1 de 2")
    // Nothing is lost to a slip of the finger; to a second one it is.
    try talk.type("q", until: "Respuestas dadas: 3.")
    try talk.type("n", until: "1 de 2")
    try talk.type("q", until: "Respuestas dadas: 3.")
    try talk.pty.send("s")
    _ = try talk.end(0)
  }

  /// After a change one is back where one was.
  @Test func profileAndSurroundingsCanBeChangedToo() throws {
    let talk = try Conversation(["assess"], columns: 60, rows: 24)
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "periodismo")
    try talk.type("1\r", until: "¿Viajas?")
    try talk.type("3", until: "Pregunta 3 de 5")
    try talk.type("s", until: "Pregunta 4 de 5")
    try talk.type("c", until: "Desde dónde te cuidas")
    try talk.type("2", until: "[Seguido]")
    try talk.type("1", until: "Pregunta 2 de 5")
    // "Never" takes the last item away.
    try talk.type("1", until: "Pregunta 4 de 4")
    try talk.type("s", until: "Tu informe")
    try talk.type("c", until: "Desde dónde te cuidas")
    try talk.type("1", until: "[x] 1")
    try talk.type("12\r", until: "Tu informe")
    try talk.type("c", until: "Desde dónde te cuidas")
    try talk.type("v", until: "Tu informe")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  /// Whoever answers so reads the caution and whom to call before the next question, and may take it back.
  @Test func aCautionIsSaidAtOnce() throws {
    let caution =
      "  No borres nada. Llama a la [línea](directorio/linea.md) o a la [red](directorio/red.md), o sigue la [ruta](rutas/cuenta.md)."
    let talk = try Conversation(["assess", "--profile", "prensa"], columns: 80, rows: 30) {
      $0 + "\n" + caution + "\n"
    }
    try talk.pty.read(until: "[^X]")
    let question = try talk.type("n", until: "¿Viajas?")
    #expect(!question.contains("Porque te revisan."))
    let screen = try talk.type("3", until: "Seguir con la revisión")
    for text in [
      "Antes que nada", "No borres nada.", "55 1234 5678 ext. 90", "Cuidado:", "red.01", "seckit route ruta-cuenta",
    ] {
      #expect(screen.contains(text), "\(text)")
    }
    // Whoever presses Enter as often as it takes does not pass what she has not read.
    try talk.type("\r", until: "Elige con una letra")
    try talk.type("v", until: "¿Viajas?")
    try talk.type("3", until: "Antes que nada")
    try talk.type("s", until: "Pregunta 2 de")
    try talk.type("v", until: "Seguido")
    try talk.type("\r", until: "Antes que nada")
    // Whoever is told to answer elsewhere is not held up.
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func whoMayBeWatchedReadsTheReasonUnasked() throws {
    let talk = try Conversation(["assess", "--profile", "prensa"]) {
      $0.replacingOccurrences(of: "{#viajes raises", with: "{#viajes watched raises")
    }
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "Porque te revisan.")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func enterWithNothingMarkedSaysWhatToPress() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    try talk.type("\r", until: "Elige con una letra")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func aPlanIsWrittenOnlyWhereNothingStands() throws {
    let talk = try Conversation(["assess", "--profile", "familia"], columns: 80, rows: 24)
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("1", until: "de 1")
    try talk.type("t", until: "Tu informe")
    let plan = talk.folder + "/plan"
    try talk.type("e", until: "¿En qué archivo?")
    try talk.type(plan + ".zip\r", until: "No conozco esa terminación")
    try talk.type("\u{7F}\u{7F}\u{7F}txt\r", until: "Escrito sin cifrar")
    let text = try String(contentsOfFile: plan + ".txt", encoding: .utf8)
    #expect(text.contains("Tu informe"))
    try talk.type("e", until: "¿En qué archivo?")
    try talk.type(plan + ".txt\r", until: "no lo reemplazo")
    try talk.type("\u{1B}", until: "Tu informe")
    try talk.type("e", until: "¿En qué archivo?")
    try talk.type(plan + ".html\r", until: "Escrito sin cifrar")
    #expect(try String(contentsOfFile: plan + ".html", encoding: .utf8).contains("<html"))
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func earlierAnswersAreKeptWithEnter() throws {
    let file = FileManager.default.temporaryDirectory.path + "/antes-\(UUID().uuidString).json"
    defer { do { try FileManager.default.removeItem(atPath: file) } catch {} }
    let earlier = #"{"profile": ["familia"], "exposure": {"viajes": "0"}, "answers": {"cuentas/correo": "partly"}}"#
    try Data(earlier.utf8).write(to: URL(filePath: file))
    let arguments = ["assess", "--from-answers", file]
    let talk = try Conversation(arguments + ["--export-answers", file + ".x"], rows: 24)
    defer { do { try FileManager.default.removeItem(atPath: file + ".x") } catch {} }
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "Enter conserva")
    try talk.type("s", until: "[x] 2")
    try talk.type("\r", until: "(•) 1  No")
    try talk.type("\r", until: "(•) p  En parte")
    // Nothing is lost yet: leaving asks nothing. Here it goes on.
    try talk.type("\r", until: "Tu informe")
    try talk.pty.send("q")
    _ = try talk.end(0)
    let kept = try String(contentsOfFile: file + ".x", encoding: .utf8)
    #expect(kept.contains("partly") && kept.contains("familia"))
    let again = try Conversation(arguments, rows: 24)
    try again.pty.read(until: "[^X]")
    try again.type("n", until: "Enter conserva")
    // Enter alone goes on; everything has an answer, so nothing is missing.
    try again.type("\r", until: "[x] 2")
    try again.pty.send("q")
    _ = try again.end(0)
    #expect(!String(decoding: again.pty.output, as: UTF8.self).contains("lo que falta"))
  }

  /// Who stopped in the middle goes straight on; a caution she has read before is passed by Enter.
  @Test func whatIsMissingIsAskedAtOnce() throws {
    let file = FileManager.default.temporaryDirectory.path + "/antes-\(UUID().uuidString).json"
    defer { do { try FileManager.default.removeItem(atPath: file) } catch {} }
    let earlier = #"{"profile": ["familia"], "exposure": {"viajes": "2"}, "answers": {}}"#
    try Data(earlier.utf8).write(to: URL(filePath: file))
    let caution: (String) -> String = { $0 + "\n  No borres nada. Llama a la [línea](directorio/linea.md).\n" }
    let talk = try Conversation(["assess", "--from-answers", file], columns: 80, rows: 24, profiles: caution)
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "l  Ir a lo que falta")
    try talk.type("l", until: "Pregunta 3 de")
    try talk.type("v", until: "(•) 3  Seguido")
    try talk.type("\r", until: "No borres nada.")
    try talk.type("\r", until: "Pregunta 3 de")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func assessFromTheFirstQuestionToTheReport() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "periodismo")
    try talk.type("1\r", until: "¿Viajas?")
    // Back shows what was chosen; on again.
    try talk.type("v", until: "periodismo")
    try talk.type("\r", until: "¿Viajas?")
    try talk.type("3", until: "Pregunta 3 de 5")
    try talk.type("p", until: "Pregunta 4 de 5")
    // Arrows and Enter answer as letters do: one down is the second answer.
    try talk.type("\u{1B}[B\u{1B}[B\r", until: "Pregunta 5 de 5")
    try talk.type("n", until: "Tu informe")
    try talk.type("i", until: "Lo que más te toca")
    let screen = try talk.end(0)
    #expect((screen.scrollback + screen.screen).contains("Tu informe"))
  }

  /// Neither an arrow nor Enter at the report loses what was answered.
  @Test func arrowsAndEnterDoNotLeaveTheReport() throws {
    let talk = try Conversation(["assess", "--profile", "familia"], columns: 80, rows: 24)
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("1", until: "Pregunta 2 de 2")
    try talk.type("s", until: "Tu informe")
    try talk.pty.send(String(repeating: "\u{1B}[B", count: 60))
    try talk.type("\r", until: "¿En qué parte?")
    try talk.type("v", until: "Tu informe")
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func theReportLeavesNoTraceUnlessAskedFor() throws {
    let talk = try Conversation(["assess", "--profile", "familia"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("1", until: "Pregunta 2 de 2")
    try talk.type("s", until: "Tu informe")
    try talk.pty.send("q")
    let screen = try talk.end(0)
    #expect(!(screen.scrollback + screen.screen).joined().contains("informe"))
  }

  @Test func dangerLeadsToPeopleFirst() throws {
    let talk = try Conversation(["assess"])
    try talk.pty.read(until: "[^X]")
    let screen = try talk.type("s", until: "Seguir")
    #expect(screen.contains("55 1234 5678 ext. 90") && screen.contains("Cuidado: Pueden pedir tu nombre."))
    #expect(!screen.contains("Red de prueba") && !screen.contains("hola@ejemplo.mx"))
    try talk.pty.send("q")
    _ = try talk.end(0)
  }

  @Test func finishingEarlyReportsWhatThereIs() throws {
    let talk = try Conversation(["assess", "--step", "cuentas", "--profile", "prensa"])
    try talk.pty.read(until: "[^X]")
    try talk.type("n", until: "¿Viajas?")
    try talk.type("o", until: "Pregunta 2 de 4")
    try talk.type("t", until: "Pregunta 3 de 4")
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
    try talk.pty.read(until: "Ctrl-X borra la pantalla")
    try talk.type("n\n", until: "¿Viajas?")
    try talk.type("nada de eso\n", until: "Eso no lo encontré.")
    try talk.type("1\n", until: "clave única")
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
    try talk.type("ab\r", until: "Esta no")
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
