import Testing

@testable import SecKit

@Suite struct ScaffoldTests {
  @Test(arguments: DocumentKind.allCases) func aNewFileFollowsEveryRule(_ kind: DocumentKind) async throws {
    let catalog = try #require(try await Sample.folder().load().value)
    let today = try #require(CalendarDate("2026-11-21"))
    let scaffold = Scaffold(kind, id: "nuevo", in: catalog, paths: MemoryFolder.paths, today: today)
    guard kind != .profiles, kind != .glossary else {
      #expect(scaffold == nil, "there is one such file")
      return
    }
    let file = try #require(scaffold)
    let result = try await Sample.folder([file.path: file.text]).load()
    // What only other files can give: an item against the attack, a link to the page.
    let owed: [DiagnosticID] = kind == .attack ? [.attackWithoutPrevention] : kind == .page ? [.pageOrphan] : []
    #expect(result.diagnostics.map(\.id) == owed)
    #expect(result.value?.document("nuevo")?.info.kind == kind)
  }

  @Test func anAttackGoesToItsCategory() async throws {
    let catalog = try #require(try await Sample.folder().load().value)
    let today = try #require(CalendarDate("2026-11-21"))
    let scaffold = try #require(
      Scaffold(.attack, id: "nuevo", category: .expression, in: catalog, paths: MemoryFolder.paths, today: today))
    #expect(scaffold.path == "Content/es/ataques/expresion/nuevo.md")
    #expect(scaffold.text.contains("category: expresion\n"))
    #expect(scaffold.text.contains("](../../kit/cuentas.md#correo)"))
  }

  @Test func anEmptyCatalogStillGivesAText() async throws {
    let catalog = try #require(
      try await SampleFolder.folder(["Content/es/paginas/a.md": Sample.document("page", "a", "x")]).load().value)
    let today = try #require(CalendarDate("2026-11-21"))
    for kind in DocumentKind.allCases where kind != .profiles && kind != .glossary {
      #expect(Scaffold(kind, id: "nuevo", in: catalog, paths: MemoryFolder.paths, today: today) != nil)
    }
  }
}
