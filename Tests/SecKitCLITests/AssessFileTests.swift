import Foundation
import Glibc
import SecKitTestSupport
import Testing

/// The files of an assessment, with a person at the terminal: no path is found bad after her work, and no answer is lost.
@Suite(.waits, .serialized) struct AssessFileTests {
  /// A conversation of the built program with the sample kit, and folders that come and go.
  private final class Talk {
    /// Short, so that no message with a path in it is broken where the test looks.
    let folder = "/tmp/a" + UUID().uuidString.prefix(8)
    let pty: PTY

    /// - Parameter arguments: with `@` for the test's own folder.
    init(_ arguments: [String]) throws {
      try FileManager.default.createDirectory(atPath: folder + "/usb", withIntermediateDirectories: true)
      try CommandScript.lay(.sample, in: folder)
      pty = try PTY(columns: 100, rows: 40)
      let places = ["--content", folder + "/Content", "--curricula", folder + "/curricula"]
      let arguments = ["assess", "--step", "cuentas"] + arguments.map { $0.replacing("@", with: folder) }
      try pty.spawn(
        PTY.product("seckit"), arguments + places, environment: ["TERM": "xterm", "HOME": folder + "/casa"])
    }

    deinit { do { try FileManager.default.removeItem(atPath: folder) } catch {} }

    func type(_ keys: String, until text: String) throws {
      try pty.send(keys)
      try pty.read(until: text)
    }

    /// From the first screen to the report, with one answer.
    func answer() throws {
      try pty.read(until: "[^X]")
      try type("n", until: "[^X]")
      // Profiles, where there are some; then whatever comes first that is an item.
      try type("\r", until: "[^X]")
      for _ in 0..<20 {
        let shown = String(decoding: pty.output.suffix(4000), as: UTF8.self)
        if shown.contains("En parte") { break }
        try type("o", until: "[^X]")
      }
      try type("p", until: "[^X]")
      try type("f", until: "Tu informe")
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }
    var shown: String { String(decoding: pty.output, as: UTF8.self) }

    func unplug() throws { try FileManager.default.moveItem(atPath: folder + "/usb", toPath: folder + "/fuera") }
  }

  /// Nothing is asked before.
  @Test(arguments: [
    ["--output", "@/no-hay/p.txt"], ["--export-answers", "@/no-hay/p.json"], ["--output", "@/tubo"],
    ["--output", "@/usb"], ["--format", "pdf", "--output", "@/no-hay/p.pdf"],
    ["--export-answers", "@/Content/kit.yml"],
    ["--save", "--vault", "/proc/no-hay"], ["--quick", "--output", "/no/p"],
  ])
  func badPathsAreToldFirst(_ arguments: [String]) throws {
    let talk = try Talk(arguments.filter { $0 != "--quick" })
    mkfifo(talk.folder + "/tubo", 0o600)
    #expect(try talk.pty.exitCode() == 2)
    #expect(!talk.shown.contains("peligro") && talk.shown.contains("seckit: "), "\(talk.shown)")
  }

  /// The folder of both files is gone when the questions are over: the person says another, and every answer is in it.
  @Test func aFolderThatVanishes() throws {
    let talk = try Talk(["--export-answers", "@/usb/r.json", "--output", "@/usb/informe.txt"])
    try Data().write(to: URL(filePath: talk.folder + "/ya"))
    try talk.answer()
    try talk.unplug()
    try talk.type("q", until: "¿En qué otro archivo lo escribo?")
    try talk.type(talk.folder + "/usb/otra.json\r", until: "no existe esa carpeta")
    // What is there is not replaced here either.
    for _ in 0..<200 { try talk.pty.send("\u{7F}") }
    try talk.type(talk.folder + "/ya\r", until: "ya existe y no lo reemplazo")
    for _ in 0..<200 { try talk.pty.send("\u{7F}") }
    try talk.type(talk.folder + "/r.json\r", until: "usb/informe.txt")
    #expect(try talk.text("r.json").contains("\"partly\""))
    try talk.pty.send(talk.folder + "/informe.txt\r")
    #expect(try talk.pty.exitCode() == 0)
    #expect(try talk.text("informe.txt").contains("Tu informe"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: talk.folder + "/fuera") == [])
  }

  /// Who gives no other name is back at her report with all she answered, can write it elsewhere, and the command's end says
  /// that something is missing.
  @Test func backToTheReport() throws {
    let talk = try Talk(["--export-answers", "@/usb/r.json"])
    try talk.answer()
    try talk.unplug()
    try talk.type("q", until: "¿En qué otro archivo lo escribo?")
    try talk.type("\r", until: "Tus respuestas siguen aquí")
    try talk.pty.read(until: "Tu informe")
    try talk.type("e", until: "¿En qué archivo?")
    try talk.type("\(talk.folder)/no-hay/p.txt\r", until: "no existe esa carpeta")
    for _ in 0..<200 { try talk.pty.send("\u{7F}") }
    try talk.type("\(talk.folder)/p.txt\r", until: "Escrito sin cifrar")
    #expect(try talk.text("p.txt").contains("Tu informe"))
    try talk.pty.send("q")
    #expect(try talk.pty.exitCode() == 2)
  }

  /// The place of the records is gone: the report with the answers, and a record elsewhere is no longer promised.
  @Test func aVaultThatVanishes() throws {
    let talk = try Talk([
      "--save", "--vault", "@/usb/notas", "--work-factor", "2", "--passphrase-file", "@/frase",
    ])
    try Data("una frase bastante larga\n".utf8).write(to: URL(filePath: talk.folder + "/frase"))
    try talk.answer()
    try talk.unplug()
    try Data().write(to: URL(filePath: talk.folder + "/usb"))
    try talk.type("q", until: "Tus respuestas siguen aquí")
    try talk.pty.read(until: "Tu informe")
    try talk.type("e", until: "¿En qué archivo?")
    try talk.type("\(talk.folder)/p.md\r", until: "Escrito sin cifrar")
    #expect(try talk.text("p.md").contains("Tu informe"))
    try talk.pty.send("q")
    #expect(try talk.pty.exitCode() == 2)
  }
}
