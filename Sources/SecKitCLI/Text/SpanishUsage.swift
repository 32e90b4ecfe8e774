/// Translates the argument parser's fixed phrases, which are only in English, into Spanish. The help texts of commands and
/// options are Spanish where they are defined.
enum SpanishUsage {
  /// Names of parts of a command line; they also occur inside quotes.
  private static let names: [(english: String, spanish: String)] = [
    ("<subcommand>", "<orden>"),
    ("<options>", "<opciones>"),
    ("<command>", "<orden>"),
  ]

  /// Phrases outside quotes, a longer one before one that it contains. Phrases of the help end where a line may be wrapped,
  /// without a space there.
  private static let phrases: [(english: String, spanish: String)] = [
    // Help
    ("OVERVIEW: ", ""),
    ("USAGE: ", "USO: "),
    ("Usage: ", "Uso: "),
    ("ARGUMENTS:", "ARGUMENTOS:"),
    ("GLOBAL OPTIONS:", "OPCIONES GENERALES:"),
    ("OPTIONS:", "OPCIONES:"),
    ("SUBCOMMANDS:", "ÓRDENES:"),
    ("Show subcommand help information.", "Muestra la ayuda de una orden."),
    ("Show help information.", "Muestra esta ayuda."),
    ("Show the version.", "Muestra la versión."),
    ("  See ", "  Mira "),
    (" for more information.", " para saber más."),
    (" for detailed help.", " para la ayuda completa."),
    ("(values:", "(valores:"),
    ("(default)", "(normal) "),
    ("default as flag:", "si no se dice:"),
    ("default:", "si no se dice:"),
    // Errors
    ("Help:  ", "Ayuda: "),
    ("Unknown option ", "No conozco la opción "),
    ("Invalid option: ", "Esta opción no sirve: "),
    (". Did you mean ", ". ¿Quisiste decir "),
    ("Missing required subcommand.", "Falta la orden."),
    ("Missing expected argument ", "Falta el argumento "),
    ("Missing value for ", "Falta el valor de "),
    ("Missing one of: ", "Falta uno de estos: "),
    ("Unexpected argument ", "No esperaba el argumento "),
    ("unexpected arguments: ", "argumentos de más: "),
    ("The option ", "La opción "),
    (" does not take any value, but ", " no lleva valor, y recibió "),
    (" was specified.", "."),
    ("The value ", "El valor "),
    (" is invalid for ", " no sirve para "),
    (" is invalid.", " no sirve."),
    (". Please provide one of the following:", ". Usa uno de estos:"),
    (". Please provide one of ", ". Usa "),
    ("Value to be set with flag ", "Ya se había elegido otra cosa antes de "),
    (" had already been set with flag ", ", con "),
    (" in ", " en "),
    // Only between the values of a choice.
    (" and ", " o "),
    (" or ", " o "),
  ]

  /// What the lines begin with that say how a command is called; the rest of such a line hangs below what follows.
  static let leads = ["USO: ", "Uso: ", "Ayuda: "]

  /// What a person typed stands in quotes and stays as it is.
  static func translate(_ text: String) -> String {
    let named = replace(names, in: text)
    let parts = named.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    return parts.enumerated().map { $0.offset.isMultiple(of: 2) ? replace(phrases, in: $0.element) : $0.element }
      .joined(separator: "'")
  }

  private static func replace(_ phrases: [(english: String, spanish: String)], in text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.english, with: $1.spanish) }
  }
}
