import Testing

@testable import SecKit

/// What `content new` leaves to write stops publishing until it is written.
@Suite struct PlacesToFillTests {
  private func check(
    _ text: String, path: String = "Content/es/cuidados/a.md", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(path, marked)
    let marks = Dictionary(uniqueKeysWithValues: marked.places.keys.map { ($0, [DiagnosticID.placeToFill]) })
    expect(found.only(.placeToFill), in: [path: marked], marks, sourceLocation: sourceLocation)
    expectWhole(found)
    #expect(!marked.places.isEmpty || found.isEmpty, sourceLocation: sourceLocation)
  }

  private func care(_ body: String, front: String = Sample.sources) -> String {
    Sample.document("care", "a", front: front, body)
  }

  @Test func everywhereInABody() async throws {
    try await check(
      care(
        """
        1️⃣TODO: a quién le sirve.

        ## 2️⃣TODO

        - 3️⃣TODO
        - Llama a [4️⃣TODO: quién](../directorio/ayuda.md) y a [ella](5️⃣TODO).
        - Por qué: 6️⃣TODO.

        > 7️⃣FIXME falta la fuente

        ```mensaje
        8️⃣TODO: el mensaje
        ```

        9️⃣Lorem ipsum dolor sit amet.

        """))
  }

  @Test func inFrontMatter() async throws {
    try await check(
      care(
        "Texto.\n",
        front: "sources: [{title: \"1️⃣TODO: fuente\", url: 2️⃣\"https://example.org/\", accessed: 2026-11-01}]\n"))
    try await check(
      Sample.helper(
        "b", needs: "[technical]", more: "hours: \"1️⃣TODO: horas\"\ncaution: 2️⃣TODO\n",
        channels: """
          channels:
            - {type: web, value: 3️⃣"https://www.example.com/a", verified: 2026-11-01, source: 4️⃣"https://algo.example"}
            - {type: email, value: 5️⃣hola@example.org, verified: 2026-11-01, status: unconfirmed}
          """), path: "Content/es/directorio/b.md")
  }

  @Test func inLinks() async throws {
    try await check(care("Mira 1️⃣[esto](https://example.org/a) y 2️⃣[eso](mailto:a@ejemplo.test).\n"))
  }

  @Test func whatIsSpokenOfIsNotLeftOpen() async throws {
    try await check(care("Borra TODO lo que no uses. Cuando dice «TODO: algo» o `TODO: algo`, falta escribir.\n"))
    try await check(care("Un texto.\n", front: "# TODO: revisar la fuente\n" + Sample.sources))
    try await check(care("Método, todos, TODOS y XXXI no son lugares. Example.org se escribe así.\n"))
  }

  @Test func inTheOtherFiles() async throws {
    let kit = SampleFolder.kit.replacing("publisher: Prueba", with: "publisher: \"TODO: quién\"")
    let result = try await Sample.folder(["Content/kit.yml": kit]).load()
    #expect(result.diagnostics.map(\.id) == [.placeToFill])
    #expect(result.diagnostics.map(\.path) == ["Content/kit.yml"])
  }
}
