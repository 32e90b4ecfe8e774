import Testing

@testable import SecKit

/// Marks that give other marks their effect, and marks that have none where they stand.
@Suite struct MarkChecksTests {
  /// Those of the marks, and what would follow from a mark that is missing.
  private static let ids: Set<DiagnosticID> = [
    .markMissing, .markWithoutEffect, .objectiveUnused, .selectionUnmarked, .workshopPartUnmarked,
    .routeAnswers, .routeAnswerTarget, .routeTrap, .routeUnreachable, .routeEndActions, .routeEndHelper, .routeEndWayOn,
    .attributesMisplaced, .attributeUnknown, .sectionMissing,
  ]

  private func check(
    _ path: String, _ text: String, _ expected: [Character: [DiagnosticID]], others: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(path, marked, others: others)
    expect(
      found.filter { $0.path == path && Self.ids.contains($0.id) }, in: [path: marked], expected,
      sourceLocation: sourceLocation)
    expectWhole(found, sourceLocation: sourceLocation)
  }

  private static let route = "Content/es/rutas/cuenta.md"

  @Test("an end without its mark is one fault, whatever a question would need")
  func end() async throws {
    try await check(
      Self.route,
      Sample.route.replacing("## Sal de ahí {#salir .end}", with: "1️⃣## Sal de ahí {#salir}"), ["1️⃣": [.markMissing]])
    try await check(
      Self.route,
      Sample.route.replacing("## Cierra sesiones {#cerrar .end}", with: "1️⃣## Cierra sesiones {#cerrar}"),
      ["1️⃣": [.markMissing]])
  }

  @Test func marksOfAnEndOrOfTheFirstNodeElsewhere() async throws {
    try await check(
      Self.route, Sample.route.replacing("- [No](#cerrar)", with: "1️⃣- [No](#cerrar) {.not-helped}"),
      ["1️⃣": [.markWithoutEffect]])
    try await check(
      Self.route, Sample.route.replacing("## Sal de ahí {#salir .end}", with: "1️⃣## Sal de ahí {#salir .danger .end}"),
      ["1️⃣": [.markWithoutEffect]])
  }

  private static let people = "Content/es/perfiles.md"
  private static func profiles(_ flags: String, mark: String = "1️⃣") -> String {
    Sample.document(
      "profiles", "perfiles", front: Sample.sources,
      """
      ## Quién {.profiles}

      ### Hago periodismo {#prensa}

      Escribes.

      ## Entorno {.exposure}

      \(mark)### ¿Alguien revisa tu celular? {#cerca\(flags) raises=phishing}

      Porque cambia el plan.

      - No {#no level=0}
      - Algo {#algo level=1}
      - Sí {#si level=2}

      """)
  }

  @Test(arguments: [
    ("watched", "noticeable", " when=cerca"), ("watched", "safety", " when=cerca"),
    ("evidence", "overwrites", " when=cerca"),
  ])
  func whatGivesFlagsTheirEffect(_ flag: String, _ mark: String, _ when: String) async throws {
    let step = Sample.step.replacing("critical against=phishing}", with: "critical \(mark) against=phishing\(when)}")
    let others = ["Content/es/kit/cuentas.md": step]
    try await check(Self.people, Self.profiles(""), ["1️⃣": [.markMissing]], others: others)
    try await check(Self.people, Self.profiles(" \(flag)", mark: ""), [:], others: others)
    // And the other way about: a flag to which nothing answers.
    try await check(Self.people, Self.profiles(" \(flag)"), ["1️⃣": [.markWithoutEffect]])
  }

  @Test func withoutAQuestionToPointAtTheDocumentIsNamed() async throws {
    let step = Sample.step.replacing("critical against=phishing}", with: "critical overwrites against=phishing}")
    try await check(
      Self.people, Self.profiles("", mark: "").replacing("id: perfiles", with: "id: 1️⃣perfiles"), ["1️⃣": [.markMissing]],
      others: ["Content/es/kit/cuentas.md": step])
  }

  @Test func objectivesAreMeasured() async throws {
    try await check(
      "Content/es/kit/cuentas.md",
      Sample.step.replacing(
        "objectives: {elegir: Elegir bien.}", with: "objectives: {elegir: Elegir bien., 1️⃣otro: Otro.}"),
      ["1️⃣": [.objectiveUnused]])
  }

  @Test func aListOfItemsIsASelection() async throws {
    let links = "- [Correo](../kit/cuentas.md#correo)\n- [Gestor](../kit/cuentas.md#gestor): hoy.\n"
    let path = "Content/es/cuidados/a.md"
    func care(_ heading: String, _ list: String) -> String {
      Sample.document("care", "a", front: Sample.sources, "\(heading)\n\n\(list)")
    }
    try await check(path, care("1️⃣## De los pasos", links), ["1️⃣": [.selectionUnmarked]])
    try await check(path, care("## De los pasos {.selection}", links), [:])
    // One link is a mention, and other links are a list.
    try await check(path, care("## Mira", "- [Correo](../kit/cuentas.md#correo)\n"), [:])
    try await check(path, care("## Mira", links + "- [Ayuda](../directorio/ayuda.md)\n"), [:])
  }

  @Test func everyPartOfAWorkshopSaysForWhomItIs() async throws {
    let front = "group: 8-15\nfacilitators: 2\nminutes: 60\nbefore: Hola.\nafter: Adiós.\n"
    try await check(
      "curricula/es/a.md",
      Sample.document(
        "workshop", "a", front: front,
        """
        Para todas.

        1️⃣## Antes

        Llega temprano.

        ## Abrir {#abrir minutes=60 phase=opening}

        Para todas.

        ### Guía {.facilitator}

        Saluda.

        2️⃣### Hoja

        Escribe.

        """), ["1️⃣": [.workshopPartUnmarked], "2️⃣": [.workshopPartUnmarked]])
  }
}
