import Testing

@testable import SecKit

/// What stands beside one another to choose from, to count or to find differs.
@Suite struct NothingIsSaidTwiceTests {
  private func check(
    _ path: String, _ text: String, others: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(path, marked, others: others)
    let marks = Dictionary(uniqueKeysWithValues: marked.places.keys.map { ($0, [DiagnosticID.saidTwice]) })
    expect(found.only(.saidTwice), in: [path: marked], marks, sourceLocation: sourceLocation)
    expectWhole(found, sourceLocation: sourceLocation)
    #expect(!marks.isEmpty && found.only(.saidTwice).allSatisfy { !$0.notes.isEmpty }, sourceLocation: sourceLocation)
  }

  private static let step = "Content/es/kit/cuentas.md"

  @Test func choices() async throws {
    try await check(
      Self.step, Sample.step.replacing("- [x] Una llave de acceso.", with: "1️⃣- [x] un *código* por  mensaje"))
  }

  @Test func items() async throws {
    try await check(
      Self.step, Sample.step.replacing("- [ ] Uso un gestor.", with: "1️⃣- [ ] Mi correo tiene clave única."))
  }

  @Test func ordersOfSteps() async throws {
    let other = Sample.step.replacing("id: cuentas", with: "id: otro").replacing("order: 1", with: "order: 1️⃣1")
      .replacing("## Lista {#lista", with: "## Lista {#otra")
    try await check("Content/es/kit/otro.md", other)
  }

  @Test func listsOfAttacks() async throws {
    try await check(
      Self.step, Sample.step.replacing("critical against=phishing}", with: "critical against=phishing,1️⃣phishing}"))
    try await check(
      "Content/es/ataques/tecnicos/phishing.md",
      Sample.attack().replacing("forms: [1]", with: "forms: [1, 2, 1️⃣1]\nalso-called: [engaño, 2️⃣Engaño]"))
  }

  @Test func answersAndNodes() async throws {
    let path = "Content/es/rutas/cuenta.md"
    try await check(path, Sample.route.replacing("- [No](#cerrar)", with: "1️⃣- [Sí](#cerrar)"))
    try await check(path, Sample.route.replacing("## Cierra sesiones", with: "1️⃣## Sal de ahí"))
  }

  @Test func channelsAndSources() async throws {
    try await check(
      "Content/es/directorio/b.md",
      Sample.helper(
        "b",
        more:
          "sources:\n  - {title: A, url: \"https://ejemplo.mx/a\", accessed: 2026-11-01}\n  - {title: A, url: 1️⃣\"https://ejemplo.mx/a\", accessed: 2026-11-01}\n",
        channels: """
          channels:
            - {type: phone, value: "55 1234 5678", verified: 2026-11-01, source: Oficio}
            - {type: whatsapp, value: "55 1234 5678", verified: 2026-11-01, source: Oficio}
            - {type: phone, value: 2️⃣"(55) 1234-5678", verified: 2026-11-01, source: Oficio}
          """))
  }

  @Test func termsOfTheGlossary() async throws {
    try await check(
      "Content/es/glosario.md",
      Sample.document(
        "glossary", "glosario",
        "## Llave {#llave also=passkey}\n\nAbre.\n\n1️⃣## Otra {#otra also=\"una, Passkey\"}\n\nAbre.\n\n2️⃣## llave {#llave-dos}\n\nAbre.\n"
      ))
  }

  @Test func profilesAndSelections() async throws {
    try await check(
      "Content/es/perfiles.md",
      Sample.document(
        "profiles", "perfiles", front: Sample.sources,
        """
        ## Quién {.profiles}

        ### Hago periodismo {#prensa}

        Escribes.

        1️⃣### Hago periodismo {#prensa-dos}

        Grabas.

        ## Entorno {.exposure}

        ### ¿Viajas? {#viajes raises=phishing,2️⃣phishing}

        Por qué.

        - No {#no level=0}
        - Algo {#algo level=1}
        - Sí {#si level=2}

        """))
    try await check(
      "Content/es/cuidados/a.md",
      Sample.document(
        "care", "a", front: Sample.sources,
        "## De los pasos {.selection}\n\n- [Correo](../kit/cuentas.md#correo)\n- 1️⃣[Otra vez](../kit/cuentas.md#correo)\n"
      ))
  }

  @Test func workshops() async throws {
    let front = """
      group: 8-15
      facilitators: 2
      minutes: 60
      before: Hola.
      after: Adiós.
      pre: [cuentas/cual, 1️⃣cuentas/cual]
      """
    try await check(
      "curricula/es/a.md",
      Sample.document(
        "workshop", "a", front: front,
        """
        ## Abrir {#abrir minutes=60 phase=opening}

        [Un punto](../../Content/es/kit/cuentas.md#correo)

        Texto.

        2️⃣[El mismo](../../Content/es/kit/cuentas.md#correo)

        """))
  }
}
