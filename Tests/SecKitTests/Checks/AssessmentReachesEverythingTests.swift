import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct AssessmentReachesEverythingTests {
  private func found(_ items: [String], profiles: [String], exposure: [(id: String, raises: String)]) async throws
    -> [String]
  {
    let files = [
      "paso": TinyContent.step("paso", items: items), "robo": TinyContent.attack("robo", item: "paso/uno"),
      "toma": TinyContent.attack("toma", baseline: "medium", item: "paso/uno"), "ayuda": TinyContent.helper,
      "perfiles": TinyContent.profiles(profiles, exposure: exposure),
    ]
    let catalog = try await TinyContent.catalog(files)
    let folder = try #require(
      await ContentFolder.read(MemoryFolder.paths, from: SampleFolder.folder([:]).withDocument.fileSystem).value)
    let input = CatalogContext(catalog: catalog, folder: folder, today: try #require(CalendarDate("2026-11-21")))
    return AssessmentReachesEverything().check(input).map {
      "\($0.arguments["problem"] ?? "") \($0.arguments["id"] ?? "")"
    }
  }

  @Test func aWholeCatalogIsClean() async throws {
    let found = try await found(
      ["#uno impact=1 effort=5min against=robo,toma", "#dos impact=1 effort=5min when=viaje:2 against=toma"],
      profiles: ["a", "b"], exposure: [("viaje", "robo")])
    #expect(found == [])
  }

  @Test func aProfileWithNothingToDoIsFound() async throws {
    let found = try await found(
      ["#uno impact=1 effort=5min for=a against=robo,toma"], profiles: ["a", "b"], exposure: [("viaje", "robo")])
    #expect(found == ["@problem.empty-plan b"])
  }

  /// Neither the profile nor the answer alone leaves the plan empty.
  @Test func aProfileAndAnAnswerThatTogetherLeaveNothingAreFound() async throws {
    let items = [
      "#uno impact=1 effort=5min for=a against=robo,toma", "#dos impact=1 effort=5min when=viaje:2 against=toma",
    ]
    let found = try await found(items, profiles: ["a", "b"], exposure: [("viaje", "robo")])
    #expect(found == ["@problem.empty-plan b, viaje:0", "@problem.empty-plan b, viaje:1"])
  }

  /// Without any profile to try there still is somebody who names none.
  @Test func anAnswerThatLeavesNobodyAnythingIsFound() async throws {
    let found = try await found(
      ["#uno impact=1 effort=5min when=viaje against=robo,toma"], profiles: [], exposure: [("viaje", "robo")])
    #expect(found == ["@problem.empty-plan viaje:0"])
  }

  /// Two answers hide all there is, each of them only a part.
  @Test func twoAnswersThatTogetherLeaveNothingAreFound() async throws {
    let items = [
      "#uno impact=1 effort=5min when=viaje against=robo", "#dos impact=1 effort=5min when=redes against=toma",
    ]
    let found = try await found(items, profiles: ["a"], exposure: [("viaje", "robo"), ("redes", "robo")])
    #expect(found == ["@problem.empty-plan viaje:0, redes:0"])
  }

  /// Level 1 lifts nothing that is at medium already.
  @Test func anAnswerThatChangesNothingIsFound() async throws {
    let items = ["#uno impact=1 effort=5min against=robo,toma"]
    #expect(
      try await found(items, profiles: ["a"], exposure: [("viaje", "toma")]) == ["@problem.idle-answer viaje"])
    // A condition at level 1 makes the same answer matter.
    let conditional = items + ["#dos impact=1 effort=5min when=viaje against=toma"]
    #expect(try await found(conditional, profiles: ["a"], exposure: [("viaje", "toma")]) == [])
  }

  @Test func theShippedAssessmentReachesEverything() async throws {
    let catalog = try await RealContent.catalog()
    let folder = try #require(await ContentFolder.read(RealContent.paths).value)
    let input = CatalogContext(catalog: catalog, folder: folder, today: try #require(CalendarDate("2026-11-21")))
    #expect(AssessmentReachesEverything().check(input) == [])
  }
}

extension MemoryFolder {
  /// With a document, as a folder without any cannot be listed.
  fileprivate var withDocument: MemoryFolder {
    var folder = self
    folder.files["Content/es/ayuda.md"] = Array(TinyContent.helper.utf8)
    return folder
  }
}
