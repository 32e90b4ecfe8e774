import ArgumentParser
import SecKit

/// The option that every command has, before its name or behind it: the root command reads it and shares it with the one that runs.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: .says("lang", "code"))
  var code = CommandLanguage.standing(Colour.environment)

  /// The language in which content is read: the one asked for, or Spanish where the folder has none of a language that the program
  /// merely speaks.
  func content(in folder: String) -> String {
    let isMissing = !SharedFolder.exists(FilePath.join(folder, code))
    return isMissing && ProgramLanguage(code: code) != nil ? ProgramLanguage.es.rawValue : code
  }
}
