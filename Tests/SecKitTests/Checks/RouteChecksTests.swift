import Testing

@testable import SecKit

@Suite struct RouteChecksTests {
  static let path = "Content/es/rutas/cuenta.md"

  /// Puts a body into the sample route and compares every fault with the marks.
  private func check(
    _ body: String, _ expected: [Character: [DiagnosticID]], others: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(Sample.document("route", "cuenta", body))
    let found = try await Sample.faults(Self.path, marked, others: others)
    expect(found, in: [Self.path: marked], expected, sourceLocation: sourceLocation)
  }

  private static let end = """
    ## Fin {#fin .end}

    1. Haz algo con [Ayuda](../directorio/ayuda.md).

    - [No me sirvió](#peligro) {.not-helped}

    """

  @Test func theSampleIsClean() async throws {
    let result = try await Sample.folder().load()
    #expect(result.diagnostics.isEmpty)
  }

  @Test func dangerIsAskedFirst() async throws {
    try await check(
      """
      1️⃣## ¿Qué pasa? {#peligro}

      - [Esto](#fin)
      - [Otra cosa](#fin)

      \(Self.end)
      """, ["1️⃣": [.routeDangerFirst]])
  }

  @Test func dangerThatDoesNotAskIsNoQuestion() async throws {
    try await check(
      """
      1️⃣## Peligro {#peligro .danger .end}

      1. Sal con [Ayuda](../directorio/ayuda.md).

      - [No me sirvió](#peligro) {.not-helped}

      """, ["1️⃣": [.routeDangerFirst]])
  }

  @Test func questionsHaveTwoAnswersAndStayAmongTheRoutes() async throws {
    try await check(
      """
      ## ¿Peligro? {#peligro .danger}

      - [Sí](#fin)
      - [No](#solo)
      - 2️⃣[Lee la lista](../kit/cuentas.md)
      - 3️⃣[Fuera](https://ejemplo.mx/x)

      1️⃣## Solo una {#solo}

      - [Sigue](#fin)

      \(Self.end)
      """,
      ["1️⃣": [.routeAnswers], "2️⃣": [.routeAnswerTarget], "3️⃣": [.routeAnswerTarget]])
  }

  @Test func nodesAreReachedAndNoneIsATrap() async throws {
    try await check(
      """
      ## ¿Peligro? {#peligro .danger}

      - [Sí](#vuelta)
      - [No](#fin)

      1️⃣## Vueltas {#vuelta}

      - [Otra](#vuelta)
      - [Y otra](#vuelta)

      2️⃣## Nadie llega {#isla}

      - [Sí](#fin)
      - [No](#fin)

      \(Self.end)
      """, ["1️⃣": [.routeTrap], "2️⃣": [.routeUnreachable]])
  }

  @Test("another route counts as a way out only when it ends, and may lead in")
  func otherRoutes() async throws {
    let other = Sample.document(
      "route", "otra",
      """
      ## ¿Peligro? {#peligro .danger}

      - [Sí](cuenta.md#entrada)
      - [No](cuenta.md)

      """)
    try await check(
      """
      ## ¿Peligro? {#peligro .danger}

      - [Sí](otra.md)
      - [No](#fin)

      ## Se entra desde otra {#entrada}

      - [Sí](otra.md)
      - [No](otra.md)

      \(Self.end)
      """, [:], others: ["Content/es/rutas/otra.md": other])
    let loop = MarkedSource(
      Sample.document(
        "route", "otra",
        """
        1️⃣## ¿Peligro? {#peligro .danger}

        - [Sí](#peligro)
        - [No](#peligro)

        """))
    let found = try await Sample.faults("Content/es/rutas/otra.md", loop)
    expect(found, in: ["Content/es/rutas/otra.md": loop], ["1️⃣": [.routeTrap]])
  }

  @Test func endsSayWhatToDoWhoHelpsAndOneWayOn() async throws {
    try await check(
      """
      ## ¿Peligro? {#peligro .danger}

      - [Sí](#nada)
      - [No](#doble)

      1️⃣## Sin nada {#nada .end}

      Suerte. Lee [la lista](../kit/cuentas.md).

      - [Volver](#peligro)

      2️⃣## Dos salidas {#doble .end}

      1. Habla con [Ayuda](../directorio/ayuda.md).

      - [No](#peligro) {.not-helped}
      - [Tampoco](#peligro) {.not-helped}

      """, ["1️⃣": [.routeEndActions, .routeEndHelper, .routeEndWayOn], "2️⃣": [.routeEndWayOn]])
  }
}
