import Foundation
import Glibc
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// Input or output lead elsewhere: whoever sits at the terminal that controls the process is asked there all the same.
@Suite(.waits, .serialized) struct SavedRedirectedTests {
  private final class Talk {
    let run: SavedRun
    let pty: PTY
    let before: [UInt32]
    private let hold: Int32

    init(_ run: SavedRun, _ arguments: [String], input: String? = nil, destination: String? = nil) throws {
      self.run = run
      pty = try PTY(columns: 80, rows: 24)
      before = try pty.settings().summary
      hold = open(pty.path, O_RDWR | O_NOCTTY)
      try pty.spawn(
        PTY.product("seckit"), arguments + run.content, environment: run.environment, input: input,
        destination: destination)
    }

    deinit { close(hold) }

    /// The terminal is as before and shows nothing of the passphrase or of what was drawn.
    func end(_ code: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
      #expect(try pty.exitCode() == code, sourceLocation: sourceLocation)
      #expect(try pty.settings().summary == before, sourceLocation: sourceLocation)
      #expect(!String(decoding: pty.output, as: UTF8.self).contains("primera"), sourceLocation: sourceLocation)
      var screen = VirtualTerminal(columns: 80, rows: 24)
      screen.feed(pty.output)
      #expect(!screen.isAlternate && screen.isCursorShown, sourceLocation: sourceLocation)
      return screen.scrollback + screen.screen
    }
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// `seckit saved show --format json > informe.json`
  @Test func theOutputIsAFile() throws {
    let run = try SavedRun()
    try run.save()
    let file = run.folder + "/informe.json"
    let talk = try Talk(run, ["saved", "show", "--format", "json"], destination: file)
    try talk.pty.read(until: "Frase de contraseña:")
    try talk.pty.send("otra\r")
    try talk.pty.read(until: "intento 1")
    try talk.pty.send("primera\r")
    _ = try talk.end(0)
    let expected = try run.seckit(["saved", "show", "--format", "json"], passphrases: ["primera"])
    #expect(try text(file) == expected.output && expected.output.hasPrefix("{"))
  }

  /// The report in words goes into the file too, without a screen for it.
  @Test func theReportInWordsIsAFile() throws {
    let run = try SavedRun()
    try run.save()
    let file = run.folder + "/informe.txt"
    let talk = try Talk(run, ["saved", "show"], destination: file)
    try talk.pty.read(until: "Frase de contraseña:")
    try talk.pty.send("primera\r")
    #expect(try talk.end(0) == [])
    #expect(try text(file) == run.seckit(["saved", "show"], passphrases: ["primera"]).output)
  }

  /// `cat antes.json | seckit assess --answers - --save`: asked at the terminal, told there what failed, tried again.
  @Test func theInputIsAFile() throws {
    let run = try SavedRun()
    try run.save()
    let lock = open(run.vault + "/.lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let talk = try Talk(
      run, ["assess", "--answers", "-", "--save", "--plain", "--work-factor", "2"], input: run.folder + "/antes.json")
    try talk.pty.read(until: "contraseña: ")
    try talk.pty.send("primera\r")
    try talk.pty.read(until: "otra ventana")
    try talk.pty.read(until: "Enter: ")
    flock(lock, LOCK_UN)  // A program that another test is starting right now may hold a copy of it.
    close(lock)
    try talk.pty.send("r\n")
    try talk.pty.read(until: "contraseña: ")
    try talk.pty.send("primera\r")
    try talk.pty.read(until: "registro-2.age")
    _ = try talk.end(0)
    #expect(try run.leaks() == [])
  }

  /// Only the input leads elsewhere: the report still leaves no trace.
  @Test func theScreenIsStillCleared() throws {
    let run = try SavedRun()
    try run.save()
    let talk = try Talk(run, ["saved", "show"], input: "/dev/null")
    try talk.pty.read(until: "Frase de contraseña:")
    try talk.pty.send("primera\r")
    try talk.pty.read(until: "Tu informe")
    try talk.pty.send("q")
    #expect(try talk.end(0) == [])
  }

  /// `seckit assess --format json > informe.json`: the questions at the terminal, the report in the file.
  @Test func theAssessmentIsAskedAtTheTerminal() throws {
    let run = try SavedRun()
    let file = run.folder + "/informe.json"
    let talk = try Talk(
      run, ["assess", "--step", "cuentas", "--format", "json", "--plain"], input: "/dev/null", destination: file)
    let pty = talk.pty
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
    try pty.send("f\n")
    try pty.read(until: "Tu informe")
    try pty.read(until: "Enter: ")
    try pty.send("q\n")
    _ = try talk.end(0)
    #expect(try text(file).hasPrefix("{") && text(file).contains("\"answer\" : \"yes\""))
  }

  /// Leaving early leaves an empty file, not half a report.
  @Test(arguments: [("\u{3}", 130), ("\u{18}", 0)]) func leaving(_ key: String, _ code: Int32) throws {
    let run = try SavedRun()
    try run.save()
    let file = run.folder + "/informe.json"
    let talk = try Talk(run, ["saved", "show", "--format", "json"], input: "/dev/null", destination: file)
    try talk.pty.read(until: "Frase de contraseña:")
    try talk.pty.send("prim" + key)
    #expect(try talk.end(code) == [] && text(file) == "")
  }

  @Test func wordsGoIntoAFileUnasked() throws {
    let run = try SavedRun()
    let file = run.folder + "/palabras"
    let talk = try Talk(run, ["saved", "words"], destination: file)
    #expect(try talk.end(0) == [] && text(file).split(separator: "-").count == 7)
  }
}
