/// The argument parser speaks English only; its fixed phrases are put into Spanish here. Help texts of commands and options
/// are Spanish in their own place.
enum SpanishUsage {
  /// Whole-phrase replacements, longest first where one contains another.
  private static let phrases: [(english: String, spanish: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "USO: "),
    ("Usage: ", "Uso: "),
    ("ARGUMENTS:", "ARGUMENTOS:"),
    ("OPTIONS:", "OPCIONES:"),
    ("GLOBAL OPTIONS:", "OPCIONES GENERALES:"),
    ("SUBCOMMANDS:", "ÓRDENES:"),
    ("<subcommand>", "<orden>"),
    ("<options>", "<opciones>"),
    ("Show subcommand help information.", "Muestra la ayuda de una orden."),
    ("Show help information.", "Muestra esta ayuda."),
    ("Show the version.", "Muestra la versión."),
    ("  See 'seckit help ", "  Mira 'seckit help "),
    ("' for more information.", "' para saber más."),
    ("' for detailed help.", "' para la ayuda completa."),
    ("  See '", "  Mira '"),
    ("(default: ", "(si no se dice: "),
    ("(values: ", "(valores: "),
    ("; default: ", "; si no se dice: "),
    ("Error: ", "Error: "),
    ("Help:  ", "Ayuda: "),
    ("Unknown option ", "No conozco la opción "),
    ("Unexpected argument ", "No esperaba el argumento "),
    ("Missing expected argument ", "Falta el argumento "),
    ("Missing value for ", "Falta el valor de "),
    (". Did you mean ", ". ¿Quisiste decir "),
    ("The value ", "El valor "),
    (" is invalid for ", " no sirve para "),
    (". Please provide one of the following:", ". Usa uno de estos:"),
    ("default: ", "si no se dice: "),
    (" and ", " y "),
  ]

  static func translate(_ text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.english, with: $1.spanish) }
  }
}
