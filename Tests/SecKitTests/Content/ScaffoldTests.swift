import Testing

@testable import SecKit
@testable import SecKitRules

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
    // What only other files can give: an item against the attack, a link to the page, a question for the objective.
    let owed: [DiagnosticID] =
      switch kind {
      case .attack: [.attackWithoutPrevention]
      case .page: [.pageOrphan]
      case .workshop: [.objectiveUnassessed]
      default: []
      }
    #expect(result.diagnostics.map(\.id).filter { $0 != .placeToFill } == owed)
    #expect(result.value?.document("nuevo")?.info.kind == kind)

    // Every place is found, one by one, and counted; filled in, nothing is left to say.
    let places = file.text.components(of: ScaffoldTemplates.marker) + file.text.components(of: "https://example.org")
    #expect(places > 2)
    #expect(result.diagnostics.only(.placeToFill).count == places)
    let status = ContentStatus(try #require(result.value), today: today)
    #expect(status.counts.first { $0.name == "places-to-fill" }?.count == places)
    let filled = file.text.replacing("TODO: ", with: "Aquí va ").replacing("example.org", with: "ejemplo.mx")
    let clean = try await Sample.folder([file.path: filled]).load()
    #expect(clean.diagnostics.map(\.id) == owed)
  }

  /// A workshop's objective and the questions that measure it are its author's to choose.
  @Test func aWorkshopHasAnObjectiveAndNamesNoQuestion() async throws {
    let catalog = try #require(try await Sample.folder().load().value)
    let today = try #require(CalendarDate("2026-11-21"))
    let scaffold = try #require(Scaffold(.workshop, id: "nuevo", in: catalog, paths: MemoryFolder.paths, today: today))
    let result = try await Sample.folder([scaffold.path: scaffold.text]).load()
    let workshop = try #require(result.value?.workshops.first)
    #expect(workshop.article.info.objectives.count == 1)
    #expect(workshop.pre.isEmpty && workshop.post.isEmpty)
    #expect(workshop.sessions.map(\.phase) == [.opening, .activity, .closing])
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
