/// What guessers try first in Mexico. Far from complete: the estimate by characters is what holds the rest low.
enum CommonPassphrases {
  private static let all: Set<String> = [
    "contrasena", "contraseña", "password", "passw0rd", "secreto", "mexico", "méxico", "guadalupe", "teamo", "te amo",
    "teamomucho", "te amo mucho", "mivida", "mi vida", "miamor", "mi amor", "bonita", "princesa", "estrella", "america",
    "américa", "chivas", "pumas", "cruzazul", "cruz azul", "tequiero", "te quiero", "chocolate", "alejandra",
    "alejandro",
    "fernanda", "daniela", "vivaméxico", "vivamexico", "viva mexico", "viva méxico", "derechos humanos",
    "derechoshumanos",
    "ni una menos", "niunamenos", "ni una mas", "ni una más", "admin", "usuario", "letmein", "iloveyou", "seckit",
  ]

  /// Whether the text, in lower case and without digits and signs at its ends, is one of them.
  static func contains(_ text: String) -> Bool {
    var core = text[...]
    while let last = core.last, !last.isLetter { core.removeLast() }
    while let first = core.first, !first.isLetter { core.removeFirst() }
    return all.contains(text) || all.contains(String(core))
  }
}
