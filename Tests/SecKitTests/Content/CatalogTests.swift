import Testing

@testable import SecKit

/// What concerns more than one file: ids, links, references, folders, words.
@Suite struct CatalogTests {
  /// Loads documents by name in one folder and compares the faults with the marks.
  private func check(
    _ files: [String: String], _ expected: [Character: [DiagnosticID]] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> LoadedContent<Catalog> {
    let placed = Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.hasPrefix("curricula/") || $0.hasPrefix("Content/") ? $0 : "Content/es/\($0)", MarkedSource($1))
      })
    let result = try await SampleFolder.folder(placed.mapValues(\.text)).load(checks: false)
    expect(result.diagnostics, in: placed, expected, sourceLocation: sourceLocation)
    expectWhole(result.diagnostics, sourceLocation: sourceLocation)
    let one = result.diagnostics
    for workers in [2, 8] {
      let many = try await SampleFolder.folder(placed.mapValues(\.text)).load(workers: workers, checks: false)
      #expect(many.diagnostics == one, "\(workers) workers", sourceLocation: sourceLocation)
    }
    return result
  }

  private func page(_ id: String, _ body: String) -> String { Marked.document("page", id: id, body) }

  static let provoked: Set<DiagnosticID> = [
    .idDuplicate, .linkBroken, .linkFragmentBroken, .linkUnsafe, .linkMalformed, .referenceUnknown, .fileUnreadable,
    .fileTooLarge,
    .fileEmpty,
    .badUTF8, .nulCharacter, .frontMatterMissing, .frontMatterUnclosed, .wordMissing, .wordUnknown, .wordPlaceholder,
    .keyMissing,
  ]

  @Test func idsAreUnique() async throws {
    let result = try await check(
      [
        "a/a.md": page("uno", "T.\n"), "a/b.md": page("1️⃣uno", "T.\n"), "b.md": page("2️⃣uno", "T.\n"),
        "c.md": page("dos", "T.\n"),
      ],
      ["1️⃣": [.idDuplicate], "2️⃣": [.idDuplicate]])
    // Both say where it was used first.
    for fault in result.diagnostics {
      #expect(fault.notes == [Diagnostic.Note(.firstDefinition, in: "Content/es/a/a.md", fault.notes[0].range)])
      #expect(fault.notes[0].range.start == SourcePosition(line: 3, column: 5))
    }
  }

  @Test func localIDsSayWhereTheyWereUsedFirst() async throws {
    let result = try await check(["a.md": page("a", "## A {#x}\n\n## B {#1️⃣x}\n")], ["1️⃣": [.localIDDuplicate]])
    #expect(result.diagnostics.first?.notes.first?.range.start == SourcePosition(line: 9, column: 8))
  }

  @Test func linksLeadSomewhere() async throws {
    let body = """
      [a](b.md) [a](./b.md) [a](../es/x/../b.md) [a](x/c%20d.md) [a](x/c%20d.md#k) [a](#aqui) [a](b.md#)
      <https://a.mx> [a](https://a.mx/?x=1) [a](mailto:a@b.mx) [a](TEL:+525512345678) [a](ñ.md) [a](%C3%B1.md)

      ## Aquí {#aqui}

      """
    let result = try await check([
      "a.md": page("a", body), "b.md": page("b", "T.\n"), "x/c d.md": page("c", "## K {#k}\n"),
      "ñ.md": page("d", "[a](x/../b.md)\n"),
    ])
    let catalog = try #require(result.value)
    let info = try #require(catalog.document("a")?.info)
    #expect(catalog.target(of: "b.md", from: info) == ContentID("b").map(LinkTarget.content))
    #expect(catalog.target(of: "x/c%20d.md#k", from: info) == ContentID("c/k").map(LinkTarget.content))
    #expect(catalog.target(of: "#aqui", from: info) == ContentID("a/aqui").map(LinkTarget.content))
    #expect(catalog.target(of: "https://a.mx", from: info) == .external("https://a.mx"))
    #expect(catalog.target(of: "no.md", from: info) == nil)
  }

  @Test func brokenLinksAreFound() async throws {
    let body = """
      1️⃣[a](bb.md) [a](b.md) 2️⃣[a](nada.md)

      - á 4️⃣[a](#aqí) 5️⃣[a](b.md#k)

      > *6️⃣[a](x)* 7️⃣[a](../kit.yml) 8️⃣[a](../../../../b.md)

      ## Aquí {#aqui}

      """
    let result = try await check(
      ["a.md": page("a", body), "b.md": page("b", "T.\n")],
      [
        "1️⃣": [.linkBroken], "2️⃣": [.linkBroken], "4️⃣": [.linkFragmentBroken],
        "5️⃣": [.linkFragmentBroken],
        "6️⃣": [.linkBroken], "7️⃣": [.linkBroken], "8️⃣": [.linkBroken],
      ])
    let nearest = result.diagnostics.sorted().map { $0.arguments["nearest"] }
    #expect(nearest == ["b.md", nil, "aqui", nil, nil, nil, "b.md"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "http://a.mx", "ftp://a.mx", "file:///etc/passwd",
    "//a.mx/x", "/a.md",
    "\\\\\\\\a.mx", "x\\\\b.md", "vbscript:x", "java&#10;script:alert(1)", "javascript&#58;alert(1)", "sms:1",
    "c:/x.md", "&#1;javascript:x", "blob:x",
    "httpss://a.mx", "intent:x", "https://u:c@a.mx/", "tel:*21*5512345678#",
  ])
  func unsafeLinksAreRefused(_ url: String) async throws {
    _ = try await check(["a.md": page("a", "T 1️⃣[a](\(url))\n")], ["1️⃣": [.linkUnsafe]])
  }

  @Test(arguments: [
    "https://", "https://localhost", "https:a.mx", "mailto:nadie", "tel:hola", "www.a.mx", "a.mx/x",
    "a@b.mx",
  ])
  func addressesAreWhole(_ url: String) async throws {
    _ = try await check(["a.md": page("a", "T 1️⃣[a](\(url))\n")], ["1️⃣": [.linkMalformed]])
  }

  @Test func linksOfTheFrontMatterAreFollowed() async throws {
    _ = try await check(
      ["a.md": Marked.helper(more: "caution: 1️⃣\"Mira [a](nada.md).\"\n")], ["1️⃣": [.linkBroken]])
  }

  @Test func workshopsLinkToTheContent() async throws {
    let session =
      "## S {#s minutes=60 phase=opening}\n\n[a](../../Content/es/kit/b.md#k) 1️⃣[a](../../Content/es/kit/c.md) 2️⃣[a](../es/b.md)\n"
    let files = [
      "curricula/es/t.md": Marked.workshop(session),
      "kit/b.md": page("b", "## K {#k}\n\n[t](../../../curricula/es/t.md#s)\n"),
    ]
    _ = try await check(files, ["1️⃣": [.linkBroken], "2️⃣": [.linkBroken]])
    // The folders may be given apart, wherever they lie.
    let marked = files.mapValues { MarkedSource($0).text }
    let memory = MemoryFolder([
      "/x/contenido/kit.yml": SampleFolder.kit, "/x/contenido/es/strings.yml": SampleFolder.words,
      "/y/talleres/es/t.md": marked["curricula/es/t.md"] ?? "",
      "/x/contenido/es/kit/b.md": page("b", "## K {#k}\n"),
    ])
    let paths = ContentFolder.Paths(
      content: "/x/contenido", curricula: "/y/talleres", language: "es", workingFolder: "/z")
    let result = try await CatalogBuilder.load(paths, workers: 1, from: memory.fileSystem)
    #expect(result.diagnostics.map(\.arguments["url"]) == ["../../Content/es/kit/c.md", "../es/b.md"])
  }

  @Test func referencesNameWhatIsThere() async throws {
    let step = Marked.step(
      list: "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=fishing,1️⃣fisching for=2️⃣otra when=3️⃣v}\n\n",
      quiz: Marked.quiz.replacing("type=single", with: "type=single objective=4️⃣ver"), id: "paso")
    _ = try await check(
      [
        "a.md": step,
        "b.md": Marked.attack(
          ["prevention": "- [P](a.md#p)\n", "help": "- [H](c.md)\n"], id: "fishing",
          front: Marked.attackFront + "related: [5️⃣nada]\n"),
        "c.md": Marked.helper(more: "for: [tecnicos, fishing, 6️⃣todo]\n"),
        "d.md": Marked.profiles(
          Marked.people, Marked.exposure(heading: "### ¿E? {#e raises=fishing,7️⃣x}"), id: "perfiles"),
        "curricula/es/t.md": Marked.workshop(
          more: "pre: [paso/q, 8️⃣paso/r]\n", "## S {#s minutes=60 phase=activity objective=9️⃣uno}\n"
        ).replacing("id: a\n", with: "id: t\n"),
      ],
      Dictionary(uniqueKeysWithValues: MarkedSource.marks.map { ($0, [.referenceUnknown]) }))
  }

  @Test func aCatalogSortsAndFinds() async throws {
    let result = try await check([
      "z.md": Marked.step(list: Marked.list.replacing(" against=x", with: " against=b"), front: "", id: "uno")
        .replacing("order: 1", with: "order: 2"),
      "y.md": Marked.step(list: Marked.list.replacing(" against=x", with: " against=b"), id: "dos"),
      "b.md": Marked.attack(["prevention": "- [P](z.md#p)\n", "help": "- [H](c.md)\n"], id: "b"),
      "c.md": Marked.helper().replacing("id: a", with: "id: c"),
    ])
    let catalog = try #require(result.value)
    #expect(catalog.steps.map(\.article.info.id) == ["dos", "uno"])
    #expect(catalog.documents.map(\.info.id) == ["b", "c", "dos", "uno"])
    #expect(catalog.item(.of("uno/p")) != nil)
    #expect(catalog.item(.of("uno/q")) == nil)
    #expect(catalog.question(.of("uno/q")) != nil)
    #expect(catalog.attack("b") != nil && catalog.attack("c") == nil)
    #expect(catalog.helper("c") != nil && catalog.helper("b") == nil)
    #expect(catalog.step("uno") != nil && catalog.step("b") == nil && catalog.route("uno") == nil)
  }
}
