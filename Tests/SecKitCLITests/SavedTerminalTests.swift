import Foundation
import Glibc
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// Records at a terminal: what is asked, what is shown, and what is not left behind.
@Suite(.waits, .serialized) struct SavedTerminalTests {
  private func start(_ run: SavedRun, _ arguments: [String], columns: Int = 80) throws -> PTY {
    let pty = try PTY(columns: columns, rows: 24)
    try pty.spawn(PTY.product("seckit"), arguments + run.content, environment: run.environment)
    return pty
  }

  private func answers(_ run: SavedRun) -> [String] {
    ["assess", "--answers", run.folder + "/antes.json", "--save", "--work-factor", "2"]
  }

  private func shown(_ pty: PTY) -> String { String(decoding: pty.output, as: UTF8.self) }

  @Test func anOwnPassphraseIsTypedTwice() throws {
    let run = try SavedRun()
    let pty = try start(run, answers(run) + ["--plain"])
    try pty.read(until: "Sin ella nadie abre lo guardado")
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "frase nueva: ")
    try pty.send("hola\r")
    try pty.read(until: "Se adivina")
    try pty.read(until: "Enter: ")
    try pty.send("b\n")  // Another one.
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "frase nueva: ")
    try pty.send("una frase bastante larga, ni modo\r")
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "quedó bien: ")
    try pty.send("una frase bastante larga, no modo\r")
    try pty.read(until: "No fueron iguales")
    #expect(try run.files().isEmpty)
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "frase nueva: ")
    try pty.send("una frase bastante larga, ni modo\r")
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "quedó bien: ")
    try pty.send("una frase bastante larga, ni modo\r")
    try pty.read(until: "registro-1.age")
    #expect(try pty.exitCode() == 0)
    #expect(!shown(pty).contains("bastante") && !shown(pty).contains("hola"))
    let vault = Vault(folder: run.vault)
    #expect(try vault.opens(with: SavedRun.passphrase("una frase bastante larga, ni modo")))
    #expect(try run.leaks() == [])
  }

  @Test func drawnWordsAreTypedOnce() throws {
    let run = try SavedRun()
    let pty = try start(run, answers(run) + ["--plain"])
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    let text = try pty.read(until: "Apréndelas")
    let words = try #require(text.split(whereSeparator: \.isWhitespace).first { $0.count { $0 == "-" } == 6 })
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "quedó bien: ")
    try pty.send(words + "\r")
    try pty.read(until: "registro-1.age")
    #expect(try pty.exitCode() == 0)
    #expect(try Vault(folder: run.vault).opens(with: SavedRun.passphrase(String(words))))
  }

  @Test func leavingSavesNothingAndReportsAllTheSame() throws {
    let run = try SavedRun()
    let pty = try start(run, answers(run) + ["--plain"])
    try pty.read(until: "Enter: ")
    try pty.send("q\n")
    try pty.read(until: "Tu informe")
    #expect(try pty.exitCode() == 0)
    #expect(try run.files().isEmpty)
  }

  /// Wrong as often as one likes; then the report, on a screen that leaves no trace.
  @Test func showingLeavesNoTrace() throws {
    let run = try SavedRun()
    try run.save()
    let pty = try start(run, ["saved", "show"])
    try pty.read(until: "Frase de contraseña:")
    for attempt in 1...3 {
      try pty.send("otra\r")
      try pty.read(until: "intento \(attempt)")
      try pty.read(until: "de intentos")
    }
    try pty.send("primera\r")
    try pty.read(until: "Tu informe")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    try pty.send("q")
    #expect(try pty.exitCode() == 0)
    #expect(!shown(pty).contains("primera"))
    var screen = VirtualTerminal(columns: 80, rows: 24)
    screen.feed(pty.output)
    #expect(screen.screen == [] && screen.scrollback == [] && !screen.isAlternate)
  }

  /// Who forgot the passphrase is not held: she can leave, or give the new record one of its own.
  @Test func aForgottenPassphraseHasWaysOut() throws {
    let run = try SavedRun()
    try run.save()
    let before = try run.files()
    for command in [["saved", "show"], answers(run)] {
      let pty = try start(run, command + ["--plain"])
      try pty.read(until: "contraseña: ")
      try pty.send("otra\r")
      try pty.read(until: "Enter sin escribir nada")
      try pty.read(until: "contraseña: ")
      try pty.send("\r")
      try pty.read(until: "¿No recuerdas la frase?")
      try pty.read(until: "Enter: ")
      try pty.send("q\n")
      // The report that was made is not lost with the record.
      if command != ["saved", "show"] { try pty.read(until: "Tu informe") }
      #expect(try pty.exitCode() == 0)
      #expect(try run.files() == before)
    }
    let pty = try start(run, answers(run) + ["--plain"])
    try pty.read(until: "contraseña: ")
    try pty.send("\r")
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "contraseña: ")
    try pty.send("\r")
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "frase nueva: ")
    try pty.send("una frase bastante larga\r")
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "quedó bien: ")
    try pty.send("una frase bastante larga\r")
    try pty.read(until: "registro-2.age")
    #expect(try pty.exitCode() == 0)
    let vault = Vault(folder: run.vault)
    #expect(try vault.opens(with: SavedRun.passphrase("una frase bastante larga")))
  }

  @Test func keepingIsAskedFor() throws {
    let run = try SavedRun()
    try run.save()
    let pty = try start(run, ["saved", "show"])
    try pty.read(until: "Frase de contraseña:")
    try pty.send("primera\r")
    try pty.read(until: "Tu informe")
    try pty.send("i")
    #expect(try pty.exitCode() == 0)
    var screen = VirtualTerminal(columns: 80, rows: 24)
    screen.feed(pty.output)
    #expect((screen.scrollback + screen.screen).contains { $0.contains("Tu informe") })
  }

  /// Busy: told, tried again when the other is done.
  @Test func aFailureCanBeTriedAgain() throws {
    let run = try SavedRun()
    try run.save()
    let lock = open(run.vault + "/.lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let pty = try start(run, answers(run) + ["--plain"])
    try pty.read(until: "contraseña: ")
    try pty.send("primera\r")
    try pty.read(until: "otra ventana")
    try pty.read(until: "Enter: ")
    flock(lock, LOCK_UN)  // A program that another test is starting right now may hold a copy of it.
    close(lock)
    try pty.send("r\n")
    try pty.read(until: "contraseña: ")
    try pty.send("primera\r")
    try pty.read(until: "registro-2.age")
    #expect(try pty.exitCode() == 0)
  }

  @Test(arguments: ["\u{3}", "\u{18}"]) func leavingAtThePassphrase(_ key: String) throws {
    let run = try SavedRun()
    try run.save()
    let before = try run.files()
    let pty = try start(run, ["saved", "show"])
    try pty.read(until: "Frase de contraseña:")
    try pty.send("prim" + key)
    #expect(try pty.exitCode() == (key == "\u{3}" ? 130 : 0))
    var screen = VirtualTerminal(columns: 80, rows: 24)
    screen.feed(pty.output)
    #expect(screen.screen == [] && screen.scrollback == [])
    #expect(try run.files() == before)
  }

  /// A request to end that comes while the passphrase is tried, when nobody waits for signals.
  @Test func endingDuringTheWork() throws {
    let run = try SavedRun()
    let save = ["assess", "--answers", "antes.json", "--save", "--work-factor", "17"]
    #expect(try run.seckit(save, passphrases: ["primera"]).status == 0)
    let pty = try start(run, ["saved", "show", "--format", "markdown"])
    try pty.read(until: "Frase de contraseña:")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    try pty.send("primera\r")
    usleep(50000)
    pty.signal(SIGTERM)
    #expect(try pty.exitCode() == 128 + SIGTERM)
    #expect(!shown(pty).contains("Tu informe") && shown(pty).hasSuffix("\u{1B}[?1049l"))
  }

  /// Deleting is asked for, after what it cannot promise; Enter alone, leaving and anything but "yes" keep the record.
  @Test(arguments: [("\r", 0), ("n", 0), ("\u{3}", 130), ("\u{4}", 0), ("\u{18}", 0), ("s", 0)])
  func forgettingIsConfirmed(_ key: String, _ code: Int32) throws {
    let run = try SavedRun()
    try run.save()
    let before = try run.files()
    let pty = try start(run, ["saved", "forget", "1"])
    try pty.read(until: "¿Borrar registro-1.age?")
    try pty.read(until: "memorias flash")
    try pty.read(until: "[^X]")
    #expect(try run.files() == before)
    try pty.send(key)
    #expect(try pty.exitCode() == code)
    #expect(try (run.files()[".local/share/notas/registro-1.age"] == nil) == (key == "s"))
    if ["\r", "n"].contains(key) { #expect(shown(pty).hasSuffix("No borré nada.\r\n")) }
    if key == "s" { #expect(shown(pty).contains("registro-1.age ya no está")) }
  }

  @Test func forgettingIsConfirmedInPlainText() throws {
    let run = try SavedRun()
    try run.save()
    let pty = try start(run, ["saved", "forget", "1", "--plain"])
    try pty.read(until: "memorias flash")
    try pty.read(until: "Enter: ")
    try pty.send("\n")
    try pty.read(until: "No borré nada.")
    #expect(try pty.exitCode() == 0 && run.files().keys.contains(".local/share/notas/registro-1.age"))
  }

  /// From the first question to the saved record, as a person does it.
  @Test func aWholeAssessment() throws {
    let run = try SavedRun()
    let pty = try start(run, ["assess", "--save", "--step", "cuentas", "--work-factor", "2", "--plain"])
    try pty.read(until: "Enter: ")
    try pty.send("n\n")
    try pty.read(until: "Enter: ")
    try pty.send("\n")
    for _ in 0..<40 {
      guard !(try pty.read(until: "Enter: ").contains("Paso 1")) else { break }
      try pty.send("o\n")
    }
    try pty.send("s\n")
    try pty.read(until: "Enter: ")
    try pty.send("t\n")
    try pty.read(until: "Enter: ")
    try pty.send("f\n")
    try pty.read(until: "Tu informe")
    try pty.read(until: "Enter: ")
    try pty.send("q\n")
    try pty.read(until: "Sin ella nadie")
    try pty.read(until: "Enter: ")
    try pty.send("b\n")
    try pty.read(until: "frase nueva: ")
    try pty.send("primera\r")
    try pty.read(until: "Enter: ")
    try pty.send("a\n")
    try pty.read(until: "quedó bien: ")
    try pty.send("primera\r")
    let rest = try pty.read(until: "registro-1.age")
    // She chose to leave nothing on the screen: saving does not print the report, and where it is stands on a screen too.
    #expect(!rest.contains("Tu informe"))
    try pty.read(until: "Enter: ")
    try pty.send("q\n")
    #expect(try pty.exitCode() == 0)
    let shown = try run.seckit(["saved", "show", "--format", "json"], passphrases: ["primera"])
    #expect(shown.status == 0 && shown.output.contains("\"answer\" : \"yes\""))
    #expect(try run.leaks() == [])
  }

  /// A month later: what was answered is there, what changed is saved as another record, from the report.
  @Test func beginningWithASavedRecord() throws {
    let run = try SavedRun()
    try run.save()
    let pty = try start(run, ["assess", "--from", "1", "--work-factor", "2", "--plain"])
    try pty.read(until: "Frase de contraseña:")
    try pty.send("primera\r")
    try pty.read(until: "Enter: ")
    try pty.send("n\n")
    try pty.read(until: "Lo que respondiste el 21 de octubre de 2026.")
    try pty.read(until: "Enter: ")
    try pty.send("s\n")
    var seen = ""
    for _ in 0..<40 {
      seen = try pty.read(until: "Enter: ")
      if seen.contains("(elegida)") || seen.contains("Tu informe") { break }
      try pty.send("o\n")
    }
    #expect(seen.contains("(elegida)"))
    try pty.send("s\n")
    for _ in 0..<40 {
      seen = try pty.read(until: "Enter: ")
      if seen.contains("Tu informe") { break }
      try pty.send(seen.contains("(elegida)") ? "\n" : "o\n")
    }
    try pty.send("g\n")
    try pty.read(until: "Frase de contraseña:")
    try pty.send("primera\r")
    try pty.read(until: "Guardado y cerrado con tu frase: registro-2.age")
    let again = try pty.read(until: "Enter: ")
    // What is saved is not offered to be saved again.
    #expect(again.contains("Tu informe") && !again.contains("g: Guardar"))
    try pty.send("q\n")
    #expect(try pty.exitCode() == 0)
    #expect(try run.files().keys.filter { $0.hasSuffix(".age") }.count == 2)
    #expect(try run.leaks() == [])
    let compared = try run.seckit(["saved", "compare"], passphrases: ["primera"])
    #expect(compared.output.contains("Lo que avanzó"))
  }

  /// Sealing takes a second. Who types her passphrase once more meanwhile, as other programs ask for, must not find it at
  /// the shell.
  @Test(arguments: [[], ["--plain"]]) func nothingTypedWhileSealingIsShown(_ style: [String]) throws {
    let run = try SavedRun()
    let save = ["assess", "--answers", run.folder + "/antes.json", "--save", "--work-factor", "16"]
    let pty = try start(run, save + style)
    let enter = style.isEmpty ? "" : "\n"
    try pty.read(until: "Sin ella nadie abre lo guardado")
    try pty.read(until: style.isEmpty ? "[^X]" : "Enter: ")
    try pty.send("b" + enter)
    try pty.read(until: "frase nueva:")
    try pty.send("primera\r")
    try pty.read(until: "Qué tanto resiste")
    try pty.read(until: style.isEmpty ? "[^X]" : "Enter: ")
    try pty.send("a" + enter)
    try pty.read(until: "quedó bien:")
    let hold = open(pty.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    try pty.send("primera\r")
    try pty.read(until: "Cerrando con tu frase")
    for _ in 0..<5 {
      try pty.send("TECLEADO\r")
      usleep(20000)
    }
    try pty.read(until: "registro-1.age", within: .seconds(60))
    #expect(try pty.exitCode() == 0)
    #expect(!shown(pty).contains("TECLEADO") && !shown(pty).contains("primera"))
    var left: Int32 = 0
    #expect(ioctl(hold, UInt(FIONREAD), &left) == 0 && left == 0)
    if style.isEmpty {
      // The screen of its own was not left before the record was closed.
      let parts = shown(pty).components(separatedBy: "\u{1B}[?1049l")
      #expect(parts.count == 2 && parts[0].contains("Cerrando con tu frase"))
    }
  }

  /// From the report, the way out of saving leads back to it, and says so.
  @Test func notSavingAfterAllLeadsBack() throws {
    let run = try SavedRun()
    let pty = try start(run, ["assess", "--from-answers", run.folder + "/antes.json", "--step", "cuentas", "--plain"])
    for _ in 0..<40 {
      let seen = try pty.read(until: "Enter: ")
      if seen.contains("Tu informe") { break }
      try pty.send(seen.contains("¿Hay peligro") ? "n\n" : seen.contains("f: ") ? "f\n" : "s\n")
    }
    try pty.send("g\n")
    try pty.read(until: "v: Volver sin guardar")
    try pty.read(until: "Enter: ")
    try pty.send("v\n")
    try pty.read(until: "Tu informe")
    try pty.read(until: "Enter: ")
    try pty.send("q\n")
    #expect(try pty.exitCode() == 0)
    #expect(try run.files().isEmpty)
  }

  @Test func messagesKeepTheirWordsWhole() throws {
    let run = try SavedRun()
    try run.save()
    let pty = try start(run, ["assess", "--from", "9"], columns: 40)
    try pty.read(until: "cambié nada.")
    #expect(try pty.exitCode() == 2)
    let lines = shown(pty).split(separator: "\r\n")
    #expect(lines.count > 1 && lines.allSatisfy { $0.count <= 40 })
  }

  @Test func beginningsMustFit() throws {
    let run = try SavedRun()
    try run.save()
    #expect(try run.seckit(["assess", "--from", "2"], passphrases: ["primera"]).error.contains("no existe registro-2"))
    let group = try run.seckit(["assess", "--from", "1", "--organization"], passphrases: ["primera"])
    #expect(group.status == 2 && group.error.contains("quita --organization"))
    #expect(try run.seckit(["assess", "--from", "1", "--answers", "antes.json"]).status == 64)
    #expect(try run.seckit(["assess", "--quick", "--answers", "antes.json"]).status == 64)
  }

  /// While a passphrase is waited for, a crash would leave no core.
  @Test func noCoreIsDumped() throws {
    let run = try SavedRun()
    try run.save()
    let process = Process()
    process.executableURL = URL(filePath: PTY.product("seckit"))
    process.arguments = ["saved", "show", "--passphrase-fd", "0"] + run.content
    process.environment = run.environment
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var limit = ""
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, limit != "0 0" {
      let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
      let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
      limit = line.split(separator: " ").dropLast().suffix(2).joined(separator: " ")
      usleep(5000)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(limit == "0 0")
  }
}
