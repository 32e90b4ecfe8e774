import Testing

@testable import SecKit

/// Prevention, help, needs, pages and addresses.
@Suite struct CoverageChecksTests {
  private func check(
    _ path: String, _ text: String, _ expected: [Character: [DiagnosticID]], others: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(path, marked, others: others)
    expect(found, in: [path: marked], expected, sourceLocation: sourceLocation)
  }

  @Test func everyAttackHasAnItemAgainstIt() async throws {
    try await check(
      "Content/es/ataques/tecnicos/otro.md", Sample.attack("1️⃣otro"), ["1️⃣": [.attackWithoutPrevention]])
  }

  @Test func preventionLeadsToItemsAndHelpToHelpersOrRoutes() async throws {
    try await check(
      "Content/es/ataques/tecnicos/phishing.md",
      Sample.attack(
        prevention: """
          - 1️⃣[El paso](../../kit/cuentas.md)
          - 2️⃣[La pregunta](../../kit/cuentas.md#cual)
          - [El paso](../../kit/cuentas.md) y [su punto](../../kit/cuentas.md#correo)
          """,
        help: """
          - 3️⃣[Un sitio](https://example.org/x)
          - [Una ruta](../../rutas/cuenta.md)
          - [Alguien](../../directorio/estado.md)
          """), ["1️⃣": [.preventionLink], "2️⃣": [.preventionLink], "3️⃣": [.helpLink]])
  }

  @Test func helpersServeSomebody() async throws {
    let path = "Content/es/directorio/nadie.md"
    try await check(path, Sample.helper("1️⃣nadie", needs: "[]"), ["1️⃣": [.helperServesNothing]])
    try await check(path, Sample.helper("nadie", needs: "[]", more: "for: [phishing]\n"), [:])
  }

  @Test("for every need one state and one non-state option, said at the first helper that serves it")
  func needs() async throws {
    let path = "Content/es/directorio/estado.md"
    let others = [
      "Content/es/directorio/ayuda.md": Sample.helper(
        "ayuda", needs: "[emergency, protection, technical, legal, emotional, removal, children]")
    ]
    try await check(
      path, Sample.helper("1️⃣estado", sector: "state", needs: Sample.allNeeds), ["1️⃣": [.needWithoutOption]],
      others: others)
  }

  @Test func aNeedThatNobodyServesIsTheKitsFault() async throws {
    let needs = "[emergency, protection, technical, legal, emotional, removal, children]"
    let result = try await Sample.folder([
      "Content/es/directorio/ayuda.md": Sample.helper("ayuda", needs: needs),
      "Content/es/directorio/estado.md": Sample.helper("estado", sector: "state", needs: needs),
    ]).load()
    #expect(result.diagnostics.map(\.id) == [.needWithoutOption, .needWithoutOption])
    #expect(Set(result.diagnostics.map(\.path)) == ["Content/kit.yml"])
    #expect(Set(result.diagnostics.map { $0.arguments["sector"] }) == ["@sector.state", "@sector.non-state"])
  }

  @Test func pagesAreLinkedFromElsewhere() async throws {
    let path = "Content/es/paginas/sola.md"
    try await check(
      path, Sample.document("page", "1️⃣sola", "A [sí misma](sola.md) no cuenta.\n"), ["1️⃣": [.pageOrphan]])
    let other = Sample.document("page", "otra", "Mira [esta](sola.md).\n")
    let text = Sample.document("page", "sola", "Mira [otra](otra.md).\n")
    try await check(path, text, [:], others: ["Content/es/paginas/otra.md": other])
    let care = Sample.document(
      "care", "cuidado", front: Sample.sources, "Nadie la enlaza, pero un índice la muestra.\n")
    try await check("Content/es/cuidados/a.md", care, [:])
  }

  @Test func addressesAreWhole() async throws {
    try await check(
      "Content/es/cuidados/a.md",
      Sample.document(
        "care", "a", front: "sources: [{title: F, url: 1️⃣\"https://localhost\", accessed: 2026-11-01}]\n",
        """
        Mira 2️⃣[esto](https://), 3️⃣[esto](mailto:nadie) y 4️⃣[esto](tel:hola). También
        [uno](https://example.org:8080/a?b#c), [dos](mailto:a@example.org?subject=x) y [tres](tel:+52-55-1234).

        """),
      [
        "1️⃣": [.linkMalformed], "2️⃣": [.linkMalformed], "3️⃣": [.linkMalformed], "4️⃣": [.linkMalformed],
      ])
  }
}
