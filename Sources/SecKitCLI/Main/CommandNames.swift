import ArgumentParser
import SecKit

/// Checks the names of commands before the parser does: when asked for help, the parser skips names it does not know, and
/// elsewhere it proposes no near match.
enum CommandNames {
  /// - Throws: A `ValidationError` that gives the word, what was probably meant and which commands there are.
  static func check(_ arguments: [String]) throws {
    let isHelp = arguments.first == "help"
    var names = arguments.dropFirst(isHelp ? 1 : 0)
    var command: any ParsableCommand.Type = SecKitCommand.self
    var path = ["seckit"]
    // Except after `help`, the words after the last command are its own arguments.
    while let name = names.popFirst(), !name.hasPrefix("-") {
      let commands = command.configuration.subcommands
      guard isHelp || !commands.isEmpty else { return }
      guard let next = commands.first(where: { $0.configuration.commandName == name }) else {
        // What is no command's name is an argument of the command that runs when none is named.
        if !isHelp, command.configuration.defaultSubcommand != nil { return }
        let known = commands.compactMap { $0.configuration.commandName }
        throw ValidationError(text(name, known, path.joined(separator: " ")))
      }
      command = next
      path.append(name)
    }
  }

  private static func text(_ name: String, _ known: [String], _ path: String) -> CommandText {
    guard !known.isEmpty else { return .noCommandsBelow(path, such: name) }
    return .unknownCommand(name, below: path, nearest: NearestMatch.of(name, in: known), known: known)
  }
}
