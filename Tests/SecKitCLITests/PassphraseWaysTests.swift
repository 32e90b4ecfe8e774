import Foundation
import Glibc
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// The same words in other bytes, by every way in: a file, a descriptor, the keyboard.
@Suite(.waits, .serialized) struct PassphraseWaysTests {
  private static let save = ["assess", "--answers", "antes.json", "--save", "--new", "--work-factor", "2"]
  private static let clean = "murcielago anejo camina despacio"

  private func file(_ run: SavedRun, _ bytes: [UInt8]) throws -> [String] {
    try Data(bytes).write(to: URL(filePath: run.folder + "/frase"))
    return ["--passphrase-file", "frase"]
  }

  static let same: [String: [UInt8]] = [
    "mark": [0xEF, 0xBB, 0xBF] + Array((clean + "\n").utf8),
    "mark and CRLF": [0xEF, 0xBB, 0xBF] + Array((clean + "\r\n").utf8),
    "CRLF": Array((clean + "\r\n").utf8), "no line end": Array(clean.utf8), "CR": Array((clean + "\r").utf8),
    "blanks": Array(("  " + clean + " \t\n\n").utf8), "hard blanks": Array(clean.replacing(" ", with: "\u{A0}").utf8),
    "plain": Array((clean + "\n").utf8),
  ]

  @Test(arguments: same.keys.sorted()) func whatIsSealedOpensAsItIsTyped(_ name: String) throws {
    let run = try SavedRun()
    let bytes = try #require(Self.same[name])
    #expect(try run.seckit(Self.save + file(run, bytes)).status == 0)
    // From a file, from a descriptor, and by age's own rules.
    #expect(try run.seckit(["saved", "show", "1"] + file(run, Array((Self.clean + "\n").utf8))).status == 0)
    #expect(try run.seckit(["saved", "show", "1"], passphrases: [Self.clean]).status == 0)
    let sealed = Array(try Data(contentsOf: URL(filePath: run.vault + "/registro-1.age")))
    #expect(try AgeFile.open(sealed, with: .passphrase(SavedRun.passphrase(Self.clean))).isEmpty == false)
    // And the other way round: whatever form is given opens what was typed.
    #expect(try run.seckit(["saved", "show", "1"] + file(run, bytes)).status == 0)
    #expect(try run.seckit(["saved", "list", "--dates"] + file(run, bytes)).status == 0)
  }

  /// What nobody could type again is refused with its reason, and nothing is written.
  @Test(arguments: [
    ("UTF-16", "UTF-16"), ("NUL", "control"), ("Latin-1", "no es texto UTF-8"), ("tab", "control"),
    ("zero width", "no se ve"), ("blanks", "solo tiene espacios"),
  ]) func whatCannotBeTypedIsRefused(_ name: String, _ message: String) throws {
    let run = try SavedRun()
    let bytes: [String: [UInt8]] = [
      "UTF-16": [0xFF, 0xFE] + Self.clean.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x0A, 0],
      "NUL": Array("mur\0cielago y lo demas\n".utf8), "Latin-1": Array("murci".utf8) + [0xE9] + Array("lago\n".utf8),
      "tab": Array("mur\tcielago\n".utf8), "zero width": Array("mur\u{200B}cielago\n".utf8),
      "blanks": Array("     \n".utf8),
    ]
    let given = try #require(bytes[name])
    let outcome = try run.seckit(Self.save + file(run, given))
    #expect(outcome.status == 2 && outcome.error.contains(message), "\(outcome.error)")
    #expect(try run.files().isEmpty)
    // The new passphrase of all records is judged the same.
    try run.save()
    let before = try run.files()
    let change = ["saved", "passphrase", "--work-factor", "2"]
    let changed = try run.seckit(change + file(run, Array("primera\n".utf8) + given))
    #expect(changed.status == 2 && changed.error.contains(message), "\(changed.error)")
    #expect(try run.files() == before)
  }

  /// A file that is no text opens what was sealed with it, and else is told for what it is.
  @Test func aFileThatIsNoText() throws {
    let run = try SavedRun()
    try run.save()
    let utf16: [UInt8] = [0xFF, 0xFE] + "primera".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x0A, 0]
    let shown = try run.seckit(["saved", "show", "1"] + file(run, utf16))
    #expect(shown.status == 2 && shown.error.contains("UTF-16"), "\(shown.error)")
    // As an earlier version sealed it.
    var old = Array(utf16.dropLast(2))
    let passphrase = try #require(Passphrase(erasing: &old))
    let record = try Vault(folder: run.vault).open(
      try #require(RecordName(number: 1)), with: SavedRun.passphrase("primera"))
    let sealed = try AgeFile.seal(record, to: .passphrase(passphrase, WorkFactor(clamping: 2)))
    try Data(sealed.bytes).write(to: URL(filePath: run.vault + "/registro-1.age"))
    #expect(try run.seckit(["saved", "show", "1"] + file(run, utf16)).status == 0)
    // It opens, but seals nothing more.
    let again = try run.seckit(
      ["assess", "--answers", "antes.json", "--save", "--work-factor", "2"] + file(run, utf16))
    #expect(again.status == 2 && again.error.contains("seckit saved passphrase"), "\(again.error)")
  }

  /// A weak one is told of by every way in, and sealed all the same: it is the person's choice.
  @Test(arguments: [true, false]) func aWeakOneIsTold(_ isFile: Bool) throws {
    let run = try SavedRun()
    let outcome =
      isFile
      ? try run.seckit(Self.save + file(run, Array("hola\n".utf8))) : try run.seckit(Self.save, passphrases: ["hola"])
    #expect(outcome.status == 0 && outcome.error.contains("Se adivina"), "\(outcome.error)")
    let strong = try run.seckit(Self.save, passphrases: ["sopa-nube-tren-lago-piso-vela-mapa-unicornio-azul"])
    #expect(strong.status == 0 && !strong.error.contains("adivina"), "\(strong.error)")
  }

  /// At the keyboard: a pasted mark and hard blanks fall away, what is not seen is asked for again.
  @Test func theKeyboard() throws {
    let run = try SavedRun()
    let talk = try PTY(columns: 100, rows: 24)
    try talk.spawn(
      PTY.product("seckit"),
      ["assess", "--answers", run.folder + "/antes.json", "--save", "--new", "--work-factor", "2", "--plain"]
        + run.content, environment: run.environment)
    try talk.read(until: "Enter: ")
    try talk.send("b\n")
    try talk.read(until: "frase nueva: ")
    try talk.send("mur\u{200B}cielago anejo\r")
    try talk.read(until: "no se ve")
    try talk.read(until: "frase nueva: ")
    try talk.send("     \r")
    try talk.read(until: "frase nueva: ")
    try talk.send("\u{FEFF}murcielago\u{A0}anejo camina despacio\r")
    try talk.read(until: "Enter: ")
    try talk.send("a\n")
    try talk.read(until: "quedó bien: ")
    try talk.send(Self.clean + " \r")
    try talk.read(until: "registro-1.age")
    #expect(try talk.exitCode() == 0)
    let vault = Vault(folder: run.vault)
    #expect(try vault.opens(with: SavedRun.passphrase(Self.clean)))
  }
}
