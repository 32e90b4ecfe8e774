import SecKit

extension ContentCommand {
  /// What the command says, in Spanish.
  enum Words {
    static let counts: [String: String] = [
      "step": "Pasos", "area": "Áreas de una organización", "attack": "Ataques", "care": "Cuidados", "route": "Rutas",
      "helper": "Directorio",
      "scenario": "Escenarios", "page": "Páginas", "profiles": "Perfiles", "glossary": "Glosario",
      "workshop": "Talleres", "items": "Puntos de las listas", "questions": "Preguntas de práctica",
      "scenario-questions": "De ellas, ¿real o engaño?", "route-nodes": "Nodos de las rutas",
      "route-ends": "De ellos, finales", "channels": "Canales del directorio",
      "unconfirmed-channels": "De ellos, sin confirmar", "terms": "Términos del glosario", "sources": "Fuentes citadas",
      "ids": "Ids",
    ]

    static let bands: [Readability.Band: String] = [
      .veryHard: "muy difícil", .hard: "algo difícil", .normal: "normal", .easy: "bastante fácil",
      .veryEasy: "muy fácil",
    ]

    static let audiences: [Audience: String] = [
      .participants: "participantes", .facilitators: "quien facilita", .specialists: "especialistas",
    ]

    static let countsTitle = "Qué hay"
    static let reviewsTitle = "Qué toca revisar"
    static let readingsTitle = "Qué tan fácil se lee (INFLESZ)"
    static let coverageTitle = "Qué cubre a cada ataque"

    static let countsHeader = ["Tipo", "Cuántos"]
    static let reviewsHeader = ["Documento", "Vence", "Días", "Canales viejos"]
    static let readingsHeader = ["Documento", "Para", "Índice", "Mínimo", "Palabras", "Nivel"]
    static let coverageHeader = (first: "Ataque", last: ["Preguntas", "Directorio", "Rutas"])

    static func created(_ path: String, _ kind: DocumentKind, id: String) -> String {
      let next: String
      switch kind {
      case .attack: next = "Agrega «\(id)» al against= de algún punto de los pasos: todo ataque tiene prevención.\n"
      case .page: next = "Enlaza la página desde otra: una página sin enlaces no se encuentra.\n"
      default: next = ""
      }
      return """
        Creé \(TerminalText.sanitize(path)).
        \(next)Cambia lo que dice \(ScaffoldText.marker), revísalo con «seckit lint» y fija sus ids con «seckit content ids --update».

        """
    }

    static func ids(total: Int, new: [String], vanished: [String], isUpdated: Bool) -> String {
      var text = "\(total) ids en el contenido.\n"
      if !new.isEmpty {
        text += isUpdated ? "Agregué \(new.count) a ids.lock.\n" : "\(new.count) no están en ids.lock:\n"
        if !isUpdated { text += new.prefix(20).map { "  + \($0)\n" }.joined() }
        if !isUpdated, new.count > 20 { text += "  … y \(new.count - 20) más. Fíjalos con --update.\n" }
      }
      if !vanished.isEmpty {
        text += "\(vanished.count) se publicaron y ya no existen. Devuélvelos o escribe «viejo -> nuevo» en ids.lock:\n"
        text += vanished.map { "  - \($0)\n" }.joined()
      }
      if new.isEmpty, vanished.isEmpty { text += "ids.lock está al día.\n" }
      return text
    }
  }
}
