import ArgumentParser
import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitCLI

@Suite(.waits) struct SpanishUsageTests {
  /// Every command with the words that lead to it.
  static let commands: [[String]] = commands(below: SecKitCommand.self, [])

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

  /// Whole words that Spanish does not have; names of options and values are looked over.
  private static let words: Set = [
    "the", "of", "is", "are", "with", "without", "file", "files", "folder", "value", "flag", "when", "where", "what",
    "this", "that", "your", "you", "from", "into", "and", "not", "required", "repeated", "command", "subcommand",
    "argument", "option", "write", "read",
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
    let texts = help.text.split { $0.isWhitespace }.filter { !$0.hasPrefix("-") && !$0.hasPrefix("[-") }
    let foreign = texts.filter { Self.words.contains($0.filter(\.isLetter).lowercased()) }
    #expect(foreign.isEmpty, "\(path): \(foreign)")
    // What a command and its options do is said for each.
    for line in help.text.split(separator: "\n") where line.hasPrefix("  --") {
      #expect(line.count > 27 || help.text.contains("\(line)\n   "), "\(path): \(line)")
    }
  }

  /// By `--help` and by `help`; also how a command is called, after an error.
  @Test(arguments: commands) func linesFit(_ path: [String]) throws {
    for arguments in [path + ["--help"], ["help"] + path, path + ["--no-hay"]] {
      let result = try run(arguments)
      for line in (result.text + result.messages).split(separator: "\n") where !line.hasPrefix("Error: ") {
        #expect(TerminalText.width(String(line)) <= 80, "\(arguments): \(line)")
      }
    }
  }

  /// Nothing is lost or added by breaking lines, and what is said of an option stays in its column.
  @Test(arguments: commands, [40, 60, 80]) func breakingKeepsTheWords(_ path: [String], _ width: Int) throws {
    let message = SecKitCommand.helpMessage(
      for: Self.command(path), columns: HelpText.unbroken)
    let broken = HelpText.help(message, width: width)
    #expect(broken.split { $0.isWhitespace } == message.split { $0.isWhitespace })
    for line in broken.split(separator: "\n") where line.contains(" ") {
      let margin = line.prefix { $0 == " " }.count
      #expect([0, 2, 5, 26].contains(margin), "\(line)")
      // One long word, such as an option with its value, may stand alone.
      let isOne = line.dropFirst(margin).wholeMatch(of: /\[.*\]|-\S+ <.*>|\S+/) != nil
      #expect(TerminalText.width(String(line)) <= width || isOne, "\(line)")
    }
  }

  private static func command(_ path: [String]) -> any ParsableCommand.Type {
    path.reduce(SecKitCommand.self as any ParsableCommand.Type) { command, name in
      command.configuration.subcommands.first { $0.configuration.commandName == name } ?? command
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
