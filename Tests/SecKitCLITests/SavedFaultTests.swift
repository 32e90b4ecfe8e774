import Foundation
import Glibc
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// What can go wrong with records: each is told apart, nothing is changed, exit code 2.
@Suite(.waits) struct SavedFaultTests {
  private func expect(
    _ outcome: SavedRun.Outcome, says text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.status == 2, "\(outcome.output) \(outcome.error)", sourceLocation: sourceLocation)
    #expect(outcome.error.contains(text), "\(outcome.error)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func wrongPassphrase() throws {
    let run = try SavedRun()
    try run.save()
    let before = try run.files()
    let commands = [
      ["saved", "show"], ["saved", "passphrase"],
      [
        "saved", "export", "1", "--output", "x.age", "--recipient",
        try AgeIdentity().recipient.text,
      ],
    ]
    // Over and over: nobody is locked out.
    for command in commands + commands {
      expect(try run.seckit(command, passphrases: ["otra", "nueva"]), says: "la frase no abre")
    }
    #expect(try run.save("despues.json", "otra").error.contains("la frase no abre"))
    #expect(try run.files() == before)
    #expect(try run.seckit(["saved", "show"], passphrases: ["primera"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: run.folder + "/x.age"))
  }

  @Test func damageIsToldFromAWrongPassphrase() throws {
    let run = try SavedRun()
    try run.save()
    let path = run.vault + "/registro-1.age"
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    func damaged(_ bytes: [UInt8], says text: String) throws {
      try Data(bytes).write(to: URL(filePath: path))
      let outcome = try run.seckit(["saved", "show"], passphrases: ["primera"])
      expect(outcome, says: text)
      #expect(outcome.error.contains("No cambié nada"))
      #expect(try Array(Data(contentsOf: URL(filePath: path))) == bytes)
    }
    var flipped = whole
    flipped[whole.count - 30] ^= 1
    try damaged(flipped, says: "dañado por dentro (bloque 1)")
    try damaged(Array(whole.prefix(60)), says: "falta el final")
    try damaged([], says: "«registro-1.age»")
    try damaged(Array("hola".utf8) + whole, says: "no es un archivo cerrado con age")
    var factor = whole
    let line = try #require(whole.firstIndex(of: 0x0A)) + 1
    let end = try #require(whole[line...].firstIndex(of: 0x0A))
    let stanza = String(decoding: whole[line..<end], as: UTF8.self)
    factor.replaceSubrange(line..<end, with: Array((stanza.dropLast(1) + "25").utf8))
    let lines = whole.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    try damaged(lines, says: "el encabezado de «registro-1.age» está dañado (línea 1)")
    factor.replaceSubrange(line..<end, with: Array((stanza.dropLast(1) + "9223372036854775808").utf8))
    try damaged(factor, says: "más de 1 GiB")
    factor = whole
    factor.replaceSubrange(line..<end, with: Array((stanza.dropLast(1) + "25").utf8))
    try damaged(factor, says: "más de 1 GiB")
  }

  /// One damaged file does not hold the others.
  @Test func theRestGoesOn() throws {
    let run = try SavedRun()
    try run.save()
    try run.save("despues.json")
    try Data("age-encryption.org/v1\n".utf8).write(to: URL(filePath: run.vault + "/registro-1.age"))
    let list = try run.seckit(["saved", "list", "--dates"], passphrases: ["primera", "primera"])
    #expect(list.status == 2 || list.output.contains("registro-2.age · "))
    expect(
      try run.seckit(["saved", "passphrase", "--work-factor", "2"], passphrases: ["primera", "segunda"]),
      says: "--except")
    let except = ["saved", "passphrase", "--except", "1", "--work-factor", "2"]
    #expect(try run.seckit(except, passphrases: ["primera", "segunda"]).status == 0)
    #expect(try run.seckit(["saved", "show", "2"], passphrases: ["segunda"]).status == 0)
    #expect(try run.seckit(["saved", "forget", "1", "--yes"]).status == 0)
  }

  /// A damaged record does not keep anybody from saving, nor from bringing back its copy.
  @Test func aDamagedLastRecordLocksNobodyOut() throws {
    let run = try SavedRun()
    try run.save()
    try run.save("despues.json")
    #expect(try run.seckit(["saved", "export", "2", "--output", "copia.age"]).status == 0)
    let path = run.vault + "/registro-2.age"
    let whole = Array(try Data(contentsOf: URL(filePath: path)))
    for bytes in [Array(whole.prefix(60)), [], Array("hola".utf8), Array(whole.dropLast(5))] {
      try Data(bytes).write(to: URL(filePath: path))
      let saved = try run.save("antes.json")
      #expect(saved.status == 0, "\(saved.error)")
      if bytes.count < 100 {
        #expect(
          saved.error.contains("No se puede leer registro-2.age") && saved.error.contains("frase de registro-1.age"))
      }
      // The passphrase is still asked for one that can tell it.
      let other = try run.save("antes.json", "otra")
      #expect(other.status == 2 && other.error.contains("la frase no abre «registro-3.age»"), "\(other.error)")
      let imported = try run.seckit(["saved", "import", "copia.age", "--work-factor", "2"], passphrases: ["primera"])
      #expect(imported.status == 0, "\(imported.error)")
      for name in ["3", "4"] { #expect(try run.seckit(["saved", "forget", name, "--yes"]).status == 0) }
    }
    // With none that can be read, a new passphrase is made.
    for name in ["1", "2"] { try Data("x".utf8).write(to: URL(filePath: run.vault + "/registro-\(name).age")) }
    let saved = try run.save("antes.json", "nueva")
    #expect(saved.status == 0 && saved.error.contains("No se puede leer ningún registro"), "\(saved.error)")
    #expect(try run.seckit(["saved", "show"], passphrases: ["nueva"]).status == 0)
  }

  /// What keeps a change of passphrase from all is named, with the command that leaves it out.
  @Test func whatHoldsAChangeOfPassphraseIsNamed() throws {
    let run = try SavedRun()
    for passphrase in ["primera", "otra", "primera", "primera"] {
      let save = ["assess", "--answers", "antes.json", "--save", "--new", "--work-factor", "2"]
      #expect(try run.seckit(save, passphrases: [passphrase]).status == 0)
    }
    let change = ["saved", "passphrase", "--work-factor", "2"]
    expect(try run.seckit(change, passphrases: ["primera", "nueva"]), says: "seckit saved passphrase --except 2")
    expect(try run.seckit(change, passphrases: ["otra", "nueva"]), says: "seckit saved passphrase --except 4")
    try Data("x".utf8).write(to: URL(filePath: run.vault + "/registro-3.age"))
    expect(try run.seckit(change, passphrases: ["primera", "nueva"]), says: "seckit saved passphrase --except 3")
    let damaged = try run.seckit(change + ["--except", "3"], passphrases: ["primera", "nueva"])
    expect(damaged, says: "seckit saved passphrase --except 2 --except 3")
    #expect(damaged.error.contains("«registro-2.age» no se abre con esa frase"))
    let except = ["--except", "2", "--except", "3"]
    #expect(try run.seckit(change + except, passphrases: ["primera", "nueva"]).status == 0)
    #expect(try run.seckit(["saved", "show"], passphrases: ["nueva"]).status == 0)
  }

  @Test func futureVersionsAndOtherThings() throws {
    let run = try SavedRun()
    try run.seal("{\"record-version\": 3}")
    expect(try run.seckit(["saved", "show"], passphrases: ["primera"]), says: "registro versión 3")
    try run.seal("hola")
    expect(try run.seckit(["saved", "show"], passphrases: ["primera"]), says: "no es una revisión guardada")
    #expect(try run.seckit(["saved", "export", "2", "--output", "x.age"]).status == 0)
    let before = try run.files()
    expect(try run.seckit(["saved", "import", "x.age"], passphrases: ["primera"]), says: "no es una revisión guardada")
    expect(try run.seckit(["saved", "export", "1", "--output", "x.age"]), says: "ya existe")
    #expect(try run.files() == before)
  }

  @Test func vanishedIDsAreNamed() throws {
    let run = try SavedRun()
    try run.seal(
      """
      {"record-version": 2, "model-version": 7, "content-version": "1", "date": "2024-01-01", "subject": "person",
       "profile": [], "exposure": {}, "applicable": ["cuentas/gestor", "cuentas/de-antes"],
       "answers": {"cuentas/gestor": "not-yet", "cuentas/de-antes": "yes"}}
      """)
    let shown = try run.seckit(["saved", "show"], passphrases: ["primera"])
    #expect(shown.status == 0 && shown.output.contains("cuentas/de-antes"))
    #expect(shown.output.contains("modelo 7"))
    try run.save()
    let compared = try run.seckit(["saved", "compare"], passphrases: ["primera"])
    #expect(compared.output.contains("cuentas/de-antes") && compared.output.contains("otras reglas"))
  }

  @Test func personAndGroupAreNotCompared() throws {
    let run = try SavedRun()
    try run.save()
    try run.write("{\"answers\": {}}", "vacio.json")
    let group = ["assess", "--organization", "--answers", "vacio.json", "--save", "--work-factor", "2"]
    #expect(try run.seckit(group, passphrases: ["primera"]).status == 0)
    expect(try run.seckit(["saved", "compare"], passphrases: ["primera"]), says: "no hay qué comparar")
    expect(try run.seckit(["saved", "compare", "1", "1"], passphrases: ["primera"]), says: "mismo registro")
    expect(try run.seckit(["saved", "show", "9"], passphrases: ["primera"]), says: "registro-9.age")
  }

  /// To root a mode is no hindrance: then the program runs as somebody to whom it is.
  @Test(.enabled(if: SavedRun.asHeldToModes != nil, "root may not run seckit as another user here"))
  func foldersThatRefuse() throws {
    let run = try SavedRun()
    let closed = run.folder + "/cerrada"
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
    let user = try #require(SavedRun.asHeldToModes)
    for folder in [closed, closed + "/notas"] {
      let save = ["assess", "--answers", "antes.json", "--save", "--work-factor", "2", "--vault", folder]
      let outcome = try run.seckit(save, passphrases: ["primera"], under: user)
      #expect(outcome.status == 2 && outcome.error.contains("permiso"), "\(outcome.error)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: closed).isEmpty)
    #expect(try run.files().isEmpty)
  }

  @Test func aFileIsNoFolder() throws {
    let run = try SavedRun()
    try run.write("", "archivo")
    let save = ["assess", "--answers", "antes.json", "--save", "--work-factor", "2", "--vault", "archivo"]
    #expect(try run.seckit(save, passphrases: ["primera"]).status == 2)
    #expect(try run.files().isEmpty)
  }

  @Test func twoAtOnce() throws {
    let run = try SavedRun()
    try run.save()
    let lock = open(run.vault + "/.lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let before = try run.files()
    for outcome in [
      try run.save(), try run.seckit(["saved", "forget", "1", "--yes"]),
      try run.seckit(["saved", "passphrase", "--work-factor", "2"], passphrases: ["primera", "segunda"]),
    ] {
      #expect(outcome.status == 2 && outcome.error.contains("otra ventana"), "\(outcome.error)")
    }
    #expect(try run.seckit(["saved", "show"], passphrases: ["primera"]).status == 0)
    #expect(try run.files() == before)
  }

  @Test func withoutATerminal() throws {
    let run = try SavedRun()
    try run.save()
    for command in [["saved", "show"], ["saved", "compare", "1", "2"], ["saved", "passphrase"]] {
      expect(try run.seckit(command), says: command.contains("compare") ? "un solo registro" : "--passphrase-fd")
    }
    // Nothing is deleted unasked.
    expect(try run.seckit(["saved", "forget", "1"]), says: "seckit saved forget registro-1.age --yes")
    #expect(try run.seckit(["saved", "show", "1"], passphrases: ["primera"]).status == 0)
    // The report that was asked for comes all the same.
    let saved = try run.seckit(["assess", "--answers", "antes.json", "--save"])
    #expect(saved.status == 2 && saved.error.contains("--passphrase-fd") && saved.output.contains("Tu informe"))
    expect(try run.seckit(["saved", "show"], passphrases: [""]), says: "vacía")
    expect(try run.seckit(["saved", "show"], passphrases: []), says: "faltan frases")
    expect(
      try run.seckit(["saved", "show"], passphrases: [String(repeating: "a", count: 2000)]), says: "demasiado larga")
    expect(try run.seckit(["saved", "show", "--passphrase-file", "nada"]), says: "no puedo leer la frase")
    #expect(try run.seckit(["saved", "export", "1", "--output", "x", "--recipient", "age1x"]).status == 64)
    #expect(try run.seckit(["saved", "show", "../1"]).status == 64)
  }

  /// No network call, whatever is done; the passphrase never among the arguments of a process of ours.
  @Test(.needsTrace) func nothingGoesOverTheNetwork() throws {
    let run = try SavedRun()
    let trace = run.folder + "/trace"
    let tracer = [try Tool.find("strace").path, "-f", "-qq", "-e", "trace=%network,execve", "-o", trace]
    let commands: [([String], [String]?)] = [
      (["assess", "--answers", "antes.json", "--save", "--work-factor", "2"], ["primera"]),
      (["saved", "list", "--dates"], ["primera"]), (["saved", "show"], ["primera"]),
      (["saved", "export", "1", "--output", "x.age"], nil),
      (["saved", "import", "x.age", "--work-factor", "2"], ["primera"]), (["saved", "compare"], ["primera"]),
      (["saved", "passphrase", "--work-factor", "2"], ["primera", "segunda"]),
      (["saved", "forget", "1", "--yes"], nil),
      (["saved", "words"], nil),
    ]
    for (command, passphrases) in commands {
      let outcome = try run.seckit(command, passphrases: passphrases, under: tracer)
      #expect(outcome.status == 0, "\(command) \(outcome.error)")
      let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      let network = calls.filter { !$0.contains("execve(") && $0.contains("(") && !$0.contains("+++") }
      #expect(network.isEmpty, "\(command): \(network.prefix(3))")
      #expect(calls.count { $0.contains("execve(") } == 1)
    }
  }
}
