import Testing

@testable import SecKit

@Suite struct WorkshopChecksTests {
  static let path = "curricula/es/taller.md"

  static func workshop(minutes: String = "60", pre: String = "[cuentas/cual]", _ body: String) -> String {
    Sample.document(
      "workshop", "taller",
      front: """
        audience: facilitators
        objectives:
          elegir: Elegir bien.
        group: 8-15
        facilitators: 2
        minutes: \(minutes)
        before: Hola.
        after: Gracias.
        pre: \(pre)
        """, body)
  }

  private func check(
    _ text: String, _ expected: [Character: [DiagnosticID]], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(Self.path, marked)
    expect(found, in: [Self.path: marked], expected, sourceLocation: sourceLocation)
  }

  private static let practice = """
    ## Practicar {#practicar minutes=60 phase=activity objective=elegir}

    Manos a la obra.

    """

  @Test func aWholeWorkshopIsClean() async throws {
    try await check(Self.workshop(Self.practice), [:])
  }

  @Test func minutesAddUp() async throws {
    try await check(Self.workshop(minutes: "1️⃣75", Self.practice), ["1️⃣": [.workshopMinutes]])
  }

  /// Questions before and after are looked for alike.
  @Test(arguments: ["pre", "post"]) func questionsThatAreNotThereAreFound(_ key: String) async throws {
    let other = key == "pre" ? "" : "\npost: [cuentas/cual, 1️⃣cuentas/nada, 2️⃣otra/cual]"
    let pre = key == "pre" ? "[cuentas/cual, 1️⃣cuentas/nada, 2️⃣otra/cual]" : "[cuentas/cual]"
    try await check(
      Self.workshop(pre: pre + other, Self.practice), ["1️⃣": [.referenceUnknown], "2️⃣": [.referenceUnknown]])
  }

  @Test("a break comes at least every ninety minutes; too long a stretch is said once")
  func breaks() async throws {
    try await check(
      Self.workshop(
        minutes: "290",
        """
        ## Abrir {#abrir minutes=30 phase=opening}

        ## Practicar {#practicar minutes=60 phase=activity objective=elegir}

        ## Descanso {#descanso minutes=10 phase=break}

        ## Seguir {#seguir minutes=90 phase=deepening objective=elegir}

        1️⃣## Más {#mas minutes=1 phase=discussion objective=elegir}

        ## Y más {#y-mas minutes=29 phase=synthesis objective=elegir}

        ## Otro descanso {#otro minutes=10 phase=break}

        ## Cerrar {#cerrar minutes=60 phase=closing}

        """), ["1️⃣": [.workshopBreak]])
  }

  @Test func sessionsWorkOnAnObjectiveThatIsPractisedAndAssessed() async throws {
    let text = Self.workshop(
      pre: "[]",
      """
      1️⃣## Hablar {#hablar minutes=30 phase=discussion}

      ## Explicar {#explicar minutes=30 phase=inputs objective=elegir}

      """
    ).replacing("  elegir: Elegir", with: "  2️⃣elegir: Elegir")
    try await check(
      text, ["1️⃣": [.workshopSession], "2️⃣": [.objectiveUntaught, .objectiveUnassessed]])
  }

  @Test("a question brought into a session assesses; whole documents and the web cannot be brought in")
  func transclusions() async throws {
    try await check(
      Self.workshop(
        pre: "[]",
        """
        ## Practicar {#practicar minutes=60 phase=activity objective=elegir}

        [La pregunta](../../Content/es/kit/cuentas.md#cual)

        [La lista](../../Content/es/kit/cuentas.md#lista)

        [Quien ayuda](../../Content/es/directorio/ayuda.md)

        ### Hoja {.participants}

        1️⃣[Todo el paso](../../Content/es/kit/cuentas.md)

        2️⃣[La red](https://ejemplo.mx/x)

        Lee [todo el paso](../../Content/es/kit/cuentas.md) en casa.

        """), ["1️⃣": [.transclusionTarget], "2️⃣": [.transclusionTarget]])
  }
}
