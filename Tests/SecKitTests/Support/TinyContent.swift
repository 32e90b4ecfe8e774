import Testing

@testable import SecKit

/// Documents as short as they may be, for catalogs made by hand.
enum TinyContent {
  /// Keys that every document has.
  static func front(_ kind: String, _ id: String, _ more: String = "") -> String {
    """
    ---
    kind: \(kind)
    id: \(id)
    title: Título de \(id)
    summary: Resumen de \(id).
    reviewed: 2026-11-01
    \(more.isEmpty ? "" : more + "\n")---

    """
  }

  static let sources = "sources:\n  - {title: Fuente, url: \"https://ejemplo.mx/\", accessed: 2026-11-01}"

  static let quiz = """
    ## Práctica {.quiz}

    ### ¿Verdad? {#verdad type=true-false}

    - [x] Verdadero
      > Sí.
    - [ ] Falso
      > No.

    > Explicación.

    """

  /// - Parameter items: attributes of the checklist's items, in order: `#uno impact=3 effort=5min against=phishing`.
  static func step(_ id: String, order: Int = 1, items: [String], quiz: String = quiz) -> String {
    let list = items.map { "- [ ] Punto de prueba. {\($0)}\n" }.joined()
    return front("step", id, "order: \(order)\n\(sources)") + "Entrada.\n\n## Lista {.checklist}\n\n\(list)\n\(quiz)"
  }

  static func attack(_ id: String, baseline: String = "low", item: String) -> String {
    let link = item.split(separator: "/")
    return front("attack", id, "category: tecnicos\nseverity: 2\nforms: [1]\nbaseline: \(baseline)\n\(sources)") + """
      Qué es.

      ## Señales {.signs}

      - Una.

      ## Primeras horas {.first-steps}

      1. Una.

      ## Evidencia {.evidence}

      Guarda.

      ## Contexto {.context}

      Contexto.

      ## Prevención {.prevention}

      - [Punto](\(link[0]).md#\(link[1]))

      ## Ayuda {.help}

      - [Ayuda](ayuda.md)

      """
  }

  static let helper =
    front(
      "helper", "ayuda",
      "sector: state\nneeds: [emergency]\nlanguages: [es]\nchannels:\n"
        + "  - {type: phone, value: \"911\", verified: 2026-11-01, source: \"https://ejemplo.mx/\"}")
    + "Atiende.\n"

  /// - Parameters:
  ///   - profiles: local ids.
  ///   - exposure: local id of each question and the attacks it raises.
  static func profiles(_ profiles: [String], exposure: [(id: String, raises: String)] = []) -> String {
    let people = profiles.map { "### Persona {#\($0)}\n\nTexto.\n\n" }.joined()
    let questions = exposure.map { id, raises in
      "### ¿Pasa? {#\(id) raises=\(raises)}\n\nPor qué.\n\n- No {#\(id)-no level=0}\n- Algo {#\(id)-algo level=1}\n"
        + "- Mucho {#\(id)-mucho level=2}\n\n"
    }.joined()
    return front("profiles", "perfiles", sources)
      + "## Quién {.profiles}\n\n\(people)## Entorno {.exposure}\n\n\(questions)"
  }

  /// Loads documents by file name, all in one folder, and requires them to be clean.
  static func catalog(
    lock: String? = nil, _ files: [String: String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Catalog {
    var placed = Dictionary(uniqueKeysWithValues: files.map { ("Content/es/\($0).md", $1) })
    placed["Content/ids.lock"] = lock
    let result = try await SampleFolder.folder(placed).load(checks: false)
    let faults = result.diagnostics.map { "\($0.path):\($0.range.start.line): \($0.id.rawValue) \($0.arguments)" }
    #expect(faults.isEmpty, sourceLocation: sourceLocation)
    return try #require(result.value, sourceLocation: sourceLocation)
  }
}

extension ContentID {
  /// An id that a test wrote itself.
  static func of(_ text: String) -> ContentID { ContentID(text)! }
}
