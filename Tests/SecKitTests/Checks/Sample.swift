@testable import SecKit

/// Short documents for the tests of rules: whole enough to be read, with room for what a rule looks at.
enum Sample {
  static func document(_ kind: String, _ id: String, front: String = "", _ body: String) -> String {
    """
    ---
    kind: \(kind)
    id: \(id)
    title: Ejemplo
    summary: Un ejemplo corto.
    reviewed: 2026-11-01
    \(front)\(front.isEmpty || front.hasSuffix("\n") ? "" : "\n")---

    \(body)
    """
  }

  static let sources = "sources: [{title: Fuente, url: \"https://ejemplo.mx/a\", accessed: 2026-11-01}]\n"

  /// A step with two items and a question; `against` names the sample attack.
  static let step = document(
    "step", "cuentas", front: "order: 1\nobjectives: {elegir: Elegir bien.}\n" + sources,
    """
    ## Lista {#lista .checklist}

    - [ ] Mi correo tiene clave única. {#correo impact=3 effort=20min do="Cambia la clave" critical against=phishing}
    - [ ] Uso un gestor. {#gestor impact=2 effort=1h do="Instala un gestor" against=phishing}

    ## Práctica {.quiz}

    ### ¿Cuál resiste más? {#cual type=single objective=elegir}

    - [ ] Un código por mensaje.
      > Se puede pedir con engaños.
    - [x] Una llave de acceso.
      > Comprueba el sitio por ti.

    > La llave revisa la dirección.

    """)

  static func attack(
    _ id: String = "phishing", prevention: String = "- [Gestor](../../kit/cuentas.md#gestor)",
    help: String = "- [Ayuda](../../directorio/ayuda.md)"
  ) -> String {
    document(
      "attack", id, front: "category: tecnicos\nseverity: 2\nforms: [1]\n" + sources,
      """
      Qué es.

      ## Señales {.signs}

      - Una.

      ## Primeras horas {.first-steps}

      1. Respira.

      ## Evidencia {.evidence}

      Guarda.

      ## Contexto {.context}

      Cambia.

      ## Prevención {.prevention}

      \(prevention)

      ## Ayuda {.help}

      \(help)

      """)
  }

  static func helper(
    _ id: String, sector: String = "civil-society", needs: String = "[technical]", more: String = "",
    channels: String =
      "channels: [{type: web, value: \"https://ejemplo.mx\", verified: 2026-11-01, source: \"https://ejemplo.mx/a\"}]"
  ) -> String {
    document("helper", id, front: "sector: \(sector)\nneeds: \(needs)\n\(more)\(channels)\n", "Ayuda con calma.\n")
  }

  static let allNeeds = "[emergency, protection, technical, legal, emotional, removal, children, gender]"

  /// A folder that is clean by every rule: a step, an attack, two helpers, a route.
  static var files: [String: String] {
    [
      "Content/es/kit/cuentas.md": step,
      "Content/es/ataques/tecnicos/phishing.md": attack(),
      "Content/es/directorio/ayuda.md": helper("ayuda", needs: allNeeds),
      "Content/es/directorio/estado.md": helper("estado", sector: "state", needs: allNeeds),
      "Content/es/rutas/cuenta.md": route,
    ]
  }

  static let route = document(
    "route", "cuenta",
    """
    ## ¿Hay peligro ahora? {#peligro .danger}

    - [Sí](#salir)
    - [No](#cerrar)

    ## Sal de ahí {#salir .end}

    1. Busca compañía.

    Te ayuda [Ayuda](../directorio/ayuda.md).

    - [No me sirvió](#cerrar) {.not-helped}

    ## Cierra sesiones {#cerrar .end}

    1. Entra y cierra, con [Ayuda](../directorio/ayuda.md).

    - [Otra cosa](../kit/cuentas.md)
    - [No me sirvió](#peligro) {.not-helped}

    """)

  /// The sample folder with some files replaced or added.
  static func folder(_ changes: [String: String] = [:]) -> MemoryFolder {
    SampleFolder.folder(files.merging(changes) { $1 })
  }

  /// Everything that is wrong with the sample folder once one marked file is put in.
  static func faults(
    _ path: String, _ marked: MarkedSource, others: [String: String] = [:], today: String = "2026-11-21"
  ) async throws -> [Diagnostic] {
    var changes = others
    changes[path] = marked.text
    return try await folder(changes).load(today: today).diagnostics
  }
}
