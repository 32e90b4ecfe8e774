import ArgumentParser
import SecKit

extension CommandConfiguration {
  /// A command whose help is in the tables: `command.saved.list`, and what its hint adds.
  /// - Parameters:
  ///   - path: the names that lead to the command, without the program's own: `saved.list`.
  ///   - values: what is filled into its help.
  static func says(
    _ path: String, _ values: [String: String] = [:], version: String = "",
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    func text(_ key: String) -> String { CommandText.table[key].map { Placeholders.fill($0, values) } ?? "" }
    return CommandConfiguration(
      commandName: path.split(separator: ".").last.map(String.init), abstract: text("command." + path),
      discussion: text("command." + path + TextTable.hint), version: version, subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// What an option or argument does: `option.KEY` of the tables.
  /// - Parameter value: the key of what stands for its value, `value.KEY`; nil for a flag.
  static func says(_ key: String, _ value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(CommandText("option." + key).text, valueName: value.map { CommandText("value." + $0).text })
  }
}
