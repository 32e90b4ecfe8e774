import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// `assess --save` and `saved` as whole commands, without a terminal.
@Suite(.waits) struct SavedFlowTests {
  @Test func nothingIsKeptWithoutBeingAsked() throws {
    let run = try SavedRun()
    #expect(try run.seckit(["assess", "--answers", "antes.json"]).status == 0)
    #expect(try run.seckit(["saved", "list"]).status == 0)
    #expect(try run.seckit(["saved", "forget", "1", "--yes"]).status == 2)
    #expect(try run.files().isEmpty && !FileManager.default.fileExists(atPath: run.home + "/.local"))
  }

  @Test func fromSavingToForgetting() throws {
    let run = try SavedRun()
    let saved = try run.save()
    #expect(saved.status == 0 && saved.error.contains("registro-1.age"), "\(saved.error)")
    #expect(saved.output.contains("Tu informe"))
    #expect(try run.leaks() == [])
    #expect(try run.save("despues.json", day: "2026-11-21").status == 0)
    #expect(try run.leaks() == [])
    #expect(try run.mode(run.vault) == 0o700 && run.mode(run.vault + "/registro-1.age") == 0o600)
    #expect(try run.seckit(["saved", "list"]).output.hasSuffix("registro-1.age\nregistro-2.age\n"))
    let dated = try run.seckit(["saved", "list", "--dates"], passphrases: ["primera"])
    #expect(dated.output.contains("registro-1.age · 21 de octubre de 2026"))

    let shown = try run.seckit(["saved", "show", "1"], passphrases: ["primera"])
    #expect(shown.output.contains("Lo que respondiste el 21 de octubre de 2026") && shown.output.contains("Tu informe"))
    let compared = try run.seckit(["saved", "compare", "--format", "markdown"], passphrases: ["primera"])
    #expect(compared.status == 0 && compared.output.contains("(Todavía no → Sí)"), "\(compared)")
    #expect(compared.output.contains("Lo que se aflojó") && compared.output.contains("(En parte → Todavía no)"))
    #expect(try run.leaks() == [])

    #expect(try run.seckit(["saved", "export", "2", "--output", "home/copia.age"]).status == 0)
    #expect(try run.mode(run.home + "/copia.age") == 0o600)
    let forgotten = try run.seckit(["saved", "forget", "2", "--yes"])
    #expect(forgotten.status == 0 && forgotten.output.contains("memorias flash"))
    let back = try run.seckit(
      ["saved", "import", "home/copia.age", "--work-factor", "2"], passphrases: ["primera"])
    #expect(back.status == 0 && back.error.contains("registro-2.age"), "\(back.error)")
    #expect(try run.leaks() == [])

    let change = try run.seckit(["saved", "passphrase", "--work-factor", "3"], passphrases: ["primera", "segunda"])
    #expect(change.status == 0 && change.error.contains("registro-1.age, registro-2.age"), "\(change.error)")
    #expect(try run.seckit(["saved", "show"], passphrases: ["primera"]).status == 2)
    #expect(try run.seckit(["saved", "show"], passphrases: ["segunda"]).status == 0)
    #expect(try run.leaks() == [])
    #expect(
      try Set(run.files().keys.map { ($0 as NSString).lastPathComponent })
        == [".lock", "registro-1.age", "registro-2.age", "copia.age"])
  }

  /// Of another passphrase, through an armored file and through a key.
  @Test func recordsComeFromElsewhere() throws {
    let run = try SavedRun()
    try run.save()
    try run.save("despues.json", "primera")
    let identity = try AgeIdentity()
    try run.write("# llave\n" + identity.secretText + "\n", "llave.txt")
    let export = try run.seckit(
      ["saved", "export", "1", "--output", "ajena.age", "--recipient", identity.recipient.text],
      passphrases: ["primera"])
    #expect(export.status == 0, "\(export.error)")
    let needs = try run.seckit(["saved", "import", "ajena.age"], passphrases: ["primera"])
    #expect(needs.status == 2 && needs.error.contains("--identity"))
    let arguments = ["saved", "import", "ajena.age", "--identity", "llave.txt", "--work-factor", "2"]
    #expect(try run.seckit(arguments, passphrases: ["primera"]).error.contains("registro-3.age"))

    let other = try SavedRun()
    try other.save("antes.json", "ajena")
    #expect(try other.seckit(["saved", "export", "1", "--output", run.folder + "/otra.age"]).status == 0)
    let both = ["saved", "import", "otra.age", "--work-factor", "2"]
    #expect(try run.seckit(both, passphrases: ["primera", "ajena"]).error.contains("registro-4.age"))
    #expect(try run.seckit(["saved", "show", "4"], passphrases: ["primera"]).status == 0)
    #expect(try run.leaks() == [])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/age"), "no age; make test installs it"))
  func ageOpensWhatIsHandedOver() throws {
    let run = try SavedRun()
    try run.save()
    let identity = try AgeIdentity()
    try run.write(identity.secretText + "\n", "llave.txt")
    #expect(
      try run.seckit(
        ["saved", "export", "1", "--output", "para.age", "--recipient", identity.recipient.text],
        passphrases: ["primera"]
      ).status == 0)
    let age = Process()
    age.executableURL = URL(filePath: "/usr/bin/age")
    age.arguments = ["-d", "-i", run.folder + "/llave.txt", run.folder + "/para.age"]
    let pipe = Pipe()
    age.standardOutput = pipe
    try age.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    age.waitUntilExit()
    #expect(age.terminationStatus == 0 && text.contains("\"cuentas/gestor\" : \"not-yet\""))
  }

  /// What is printed for programs is the report and nothing else.
  /// What she saved stays hers to list, copy and delete while the content has faults; reports need it whole.
  @Test func faultyContentDoesNotKeepRecordsBack() throws {
    let run = try SavedRun()
    #expect(try run.save().status == 0)
    try run.write("---\nkind: step\n---\n", "Content/es/roto.md")
    #expect(try run.seckit(["saved", "show"], passphrases: ["primera"]).status == 1)
    #expect(try run.seckit(["saved", "list"]).output.contains("registro-1.age"))
    #expect(try run.seckit(["saved", "export", "1", "--output", "home/copia.age"]).status == 0)
    #expect(try run.seckit(["saved", "forget", "1", "--yes"]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: run.vault + "/registro-1.age"))
  }

  @Test func machineOutputStaysClean() throws {
    let run = try SavedRun()
    let arguments = ["assess", "--answers", "antes.json", "--save", "--format", "json", "--work-factor", "2"]
    let saved = try run.seckit(arguments, passphrases: ["primera"])
    let shown = try run.seckit(["saved", "show", "--format", "json"], passphrases: ["primera"])
    #expect(saved.output.hasPrefix("{") && saved.output == shown.output)
    #expect(try run.seckit(["assess", "--answers", "antes.json", "--format", "json"]).output == saved.output)
  }

  @Test func comparisonsForPrograms() throws {
    let run = try SavedRun()
    try run.save()
    try run.save("despues.json", day: "2026-11-21")
    let printed = try run.seckit(["saved", "compare", "--format", "json"], passphrases: ["primera"])
    #expect(printed.status == 0 && printed.error == "", "\(printed.error)")
    let value = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any]
    #expect(value?["comparison-version"] as? Int == 1)
    #expect((value?["before"] as? [String: Any])?["date"] as? String == "2026-10-21")
    #expect(
      (value?["improved"] as? [[String: String]])?.first == [
        "id": "cuentas/gestor", "before": "not-yet", "after": "yes",
      ])
    for (format, mark) in [("json", "{"), ("markdown", "# Del"), ("text", "Del 21")] {
      let arguments = ["saved", "compare", "--format", format, "--output", "cambios", "--replace"]
      let written = try run.seckit(arguments, passphrases: ["primera"])
      #expect(written.status == 0 && written.output == "" && written.error.contains("sin cifrar en cambios"))
      let text = try String(contentsOfFile: run.folder + "/cambios", encoding: .utf8)
      #expect(text.hasPrefix(mark) && (format != "json" || text == printed.output), "\(text.prefix(80))")
      #expect(try run.mode(run.folder + "/cambios") == 0o600)
    }
    let refused = try run.seckit(["saved", "compare", "--output", "no/hay"], passphrases: ["primera"])
    #expect(refused.status == 2 && refused.error.contains("no existe esa carpeta"))
  }

  /// A record under a passphrase of its own, and the folder's place by `XDG_DATA_HOME` or `--vault`.
  @Test func passphrasesApart() throws {
    let run = try SavedRun()
    try run.save()
    let apart = ["assess", "--answers", "antes.json", "--save", "--new", "--work-factor", "2"]
    #expect(try run.seckit(apart, passphrases: ["segunda"]).status == 0)
    #expect(try run.seckit(["saved", "show", "1"], passphrases: ["primera"]).status == 0)
    #expect(try run.seckit(["saved", "show", "2"], passphrases: ["segunda"]).status == 0)
    #expect(try run.seckit(["saved", "compare", "1", "2"], passphrases: ["primera", "segunda"]).status == 0)
    #expect(try run.seckit(["saved", "compare", "1", "2"], passphrases: ["primera"]).status == 2)
    try run.write("segunda\r\n", "frase.txt")
    #expect(try run.seckit(["saved", "show", "2", "--passphrase-file", "frase.txt"]).status == 0)
    #expect(try run.seckit(["assess", "--new", "--answers", "antes.json"]).status == 64)
    #expect(try run.seckit(["saved", "list", "--vault", "otra"]).output == "No hay nada guardado en otra\n")
  }

  /// The usual cost: a second or so, and never the little that these tests take.
  @Test func theCostIsTuned() throws {
    let run = try SavedRun()
    #expect(try run.seckit(["assess", "--answers", "antes.json", "--save"], passphrases: ["primera"]).status == 0)
    let header = String(decoding: try #require(run.files().values.first { !$0.isEmpty }).prefix(80), as: UTF8.self)
    let log2 = try #require(
      header.split(separator: "\n").dropFirst().first?.split(separator: " ").last.flatMap { Int($0) })
    #expect((WorkFactor.leastTuned...WorkFactor.maximum).contains(log2))
  }

  @Test func wordsAreDrawn() throws {
    let run = try SavedRun()
    let words = try (0..<3).map { _ in try run.seckit(["saved", "words"]).output }
    #expect(Set(words).count == 3 && words.allSatisfy { $0.split(separator: "-").count == 7 })
  }
}
