import ArgumentParser
import Foundation
import SecKit
import Testing

@testable import SecKitCLI

@Suite struct SpanishUsageTests {
  /// Every command with the words that lead to it.
  private static let commands: [[String]] = commands(below: SecKitCommand.self, [])

  private static func commands(below command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
    [path]
      + command.configuration.subcommands.flatMap {
        commands(below: $0, path + [$0.configuration.commandName ?? ""])
      }
  }

  /// Words and phrases of English that no Spanish help has.
  private static let english = [
    "OVERVIEW", "USAGE", "Usage", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "default", "values:", "<subcommand>",
    "<options>", "See '", " for ", " and ", " the ", "The ", "Missing", "Unknown", "Unexpected", "invalid", "Please",
    "specified", "information",
  ]

  private func run(_ arguments: [String]) throws -> Tool.Result {
    let home = FileManager.default.temporaryDirectory.path
    return try Tool(path: PTY.product("seckit")).run(arguments, environment: CommandScript.environment(home: home))
  }

  @Test func thereAreCommands() {
    #expect(Self.commands.count >= 12)
    #expect(Self.commands.contains(["workshop", "build"]))
  }

  @Test(arguments: commands) func helpIsSpanish(_ path: [String]) throws {
    let help = try run(path + ["--help"])
    #expect(help.code == 0)
    #expect(help.messages == "")
    #expect(help.text.contains("USO: seckit \(path.joined(separator: " "))"))
    for word in Self.english { #expect(!help.text.contains(word), "\(path): «\(word)» in \(help.text)") }
    // What a command and its options do is said for each.
    for line in help.text.split(separator: "\n") where line.hasPrefix("  --") {
      #expect(line.count > 27 || help.text.contains("\(line)\n   "), "\(path): \(line)")
    }
  }

  @Test(arguments: commands) func errorsAreSpanish(_ path: [String]) throws {
    for wrong in [["--no-hay"], ["--help=x"], ["uno", "dos", "tres", "cuatro"], ["--content"], ["--version=1"]] {
      let result = try run(path + wrong)
      guard result.code != 0 else { continue }
      // Four words too many are words to read for commands that take any number of them.
      if wrong.count == 1 { #expect(result.code == 64, "\(path + wrong)") }
      #expect(result.text == "")
      for word in Self.english { #expect(!result.messages.contains(word), "\(path + wrong): \(result.messages)") }
    }
  }

  @Test(arguments: [
    (
      "Error: Unknown option '--fo and b'. Did you mean '--for'?",
      "Error: No conozco la opción '--fo and b'. ¿Quisiste decir '--for'?"
    ),
    ("Missing expected argument '<id>'", "Falta el argumento '<id>'"),
    ("3 unexpected arguments: 'a', 'b', 'c'", "3 argumentos de más: 'a', 'b', 'c'"),
    ("The value 'Usage: x' is invalid for '--a <b>'", "El valor 'Usage: x' no sirve para '--a <b>'"),
    (". Please provide one of 'a', 'b' or 'c'.", ". Usa 'a', 'b' o 'c'."),
    (". Please provide one of 'a' and 'b'.", ". Usa 'a' o 'b'."),
    (
      "The option '--a' does not take any value, but 'b' was specified.",
      "La opción '--a' no lleva valor, y recibió 'b'."
    ),
    ("  See 'seckit help <subcommand>' for detailed help.", "  Mira 'seckit help <orden>' para la ayuda completa."),
    ("(values: a, b;\n      default:\n  a)", "(valores: a, b;\n      si no se dice:\n  a)"),
    ("(default: a)", "(si no se dice: a)"),
  ])
  func phrases(_ english: String, _ spanish: String) {
    #expect(SpanishUsage.translate(english) == spanish)
  }
}
