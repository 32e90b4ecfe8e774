import SecKit

/// The language the program speaks: that of `--lang`, else of `SECKIT_LANG`, else Spanish. The system's own language does not count:
/// those for whom the kit is written often have a computer that speaks English.
enum CommandLanguage {
  static let variable = "SECKIT_LANG"

  /// The code of `--lang` where nobody gave one.
  static func standing(_ environment: (String) -> String?) -> String {
    environment(variable).flatMap { $0.isEmpty ? nil : $0 } ?? ProgramLanguage.es.rawValue
  }

  /// The language that a command line asks for; Spanish for a code of another, which may be one of the content.
  ///
  /// It is looked for before the parser runs, as the parser's help and complaints are in that language too.
  static func chosen(by arguments: [String], _ environment: (String) -> String?) -> ProgramLanguage {
    ProgramLanguage(code: split(arguments).code ?? standing(environment)) ?? .es
  }

  /// The arguments without those that choose the language, and the code that the last of these gave.
  static func split(_ arguments: [String]) -> (code: String?, others: [String]) {
    var others: [String] = []
    var code: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return (code, others + [argument] + rest) }
      if argument == "--lang", let value = rest.first, !value.hasPrefix("-") {
        code = value
        rest = rest.dropFirst()
      } else if argument.hasPrefix("--lang=") {
        code = String(argument.dropFirst("--lang=".count))
      } else {
        others.append(argument)
      }
    }
    return (code, others)
  }
}
