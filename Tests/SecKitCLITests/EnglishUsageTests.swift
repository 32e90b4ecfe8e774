import Foundation
import SecKit
import SecKitRules
import SecKitTestSupport
import Testing

@testable import SecKitCLI

/// With `--lang en` the program speaks English, all of it.
@Suite(.waits) struct EnglishUsageTests {
  /// Whole words that English does not have, and the parser's phrases as they are put into Spanish.
  private static let spanish: Set = [
    "de", "la", "el", "los", "las", "un", "una", "que", "con", "sin", "para", "por", "lo", "se", "su", "del", "al", "y",
    "es", "son", "si", "uso", "opciones", "argumentos", "valores", "orden", "falta", "mira", "muestra", "carpeta",
    "archivo", "guarda", "frase",
  ]

  private func run(_ arguments: [String]) throws -> Tool.Result {
    let home = FileManager.default.temporaryDirectory.path
    return try Tool(path: PTY.product("seckit")).run(arguments, environment: CommandScript.environment(home: home))
  }

  private func expectEnglish(_ text: String, _ path: [String]) {
    // The mark in a new file is the content's, and «es or en» names languages.
    let said = text.replacing(ScaffoldTemplates.marker, with: "").replacing("es or en", with: "")
      .replacing("(values: es, en;", with: "").replacing("default: es)", with: "")
    #expect(!said.contains(/[áéíóúñÁÉÍÓÚÑ«»¿¡]/), "\(path): \(said)")
    let foreign = said.split { !$0.isLetter && $0 != "-" }.filter { Self.spanish.contains($0.lowercased()) }
    #expect(foreign.isEmpty, "\(path): \(foreign) in \(said)")
  }

  @Test(arguments: SpanishUsageTests.commands) func helpIsEnglish(_ path: [String]) throws {
    let help = try run(["--lang", "en"] + path + ["--help"])
    #expect(help.code == 0 && help.messages == "")
    #expect(help.text.contains("USAGE: seckit \(path.joined(separator: " "))"))
    expectEnglish(help.text, path)
    #expect(try run(path + ["--help", "--lang", "en"]).text == help.text)
    // What a command and its options do is said for each.
    for line in help.text.split(separator: "\n") where line.hasPrefix("  --") {
      #expect(line.count > 27 || help.text.contains("\(line)\n   "), "\(path): \(line)")
    }
    for line in help.text.split(separator: "\n") { #expect(TerminalText.width(String(line)) <= 80, "\(path): \(line)") }
  }

  @Test(arguments: SpanishUsageTests.commands) func errorsAreEnglish(_ path: [String]) throws {
    for wrong in [["--no-such"], ["--help=x"], ["one", "two", "three", "four"], ["--content"], ["--version=1"]] {
      let result = try run(["--lang", "en"] + path + wrong)
      guard result.code != 0 else { continue }
      #expect(result.text == "")
      // What a record's file is called stays as it is, and so do ids of the content.
      let said = result.messages.split(separator: "\n").filter { !$0.contains("There are: ") && !$0.contains("on: ") }
      expectEnglish(said.joined(separator: "\n"), path + wrong)
    }
  }
}
