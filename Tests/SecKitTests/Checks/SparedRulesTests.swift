import SecKit
import Testing

@testable import SecKitRules

/// Rules that look at one document, or at some kinds, are spared where none of those has changed; no others.
@Suite struct SparedRulesTests {
  private static let hard = String(
    repeating: "Ininteligibilísimamente otorrinolaringológicos electroencefalografistas ", count: 60)

  private func page(_ id: String, _ text: String) -> String {
    "---\nkind: page\nid: \(id)\ntitle: \(id)\nsummary: Una página.\nreviewed: 2026-11-01\n---\n\n\(text)\n"
  }

  private func found(_ files: [String: String], passed: Set<String>) async throws -> Set<DiagnosticID> {
    let read = try await CatalogBuilder.read(
      MemoryFolder.paths, workers: 1, from: SampleFolder.folder(files).fileSystem)
    let today = try #require(CalendarDate("2026-11-28"))
    return Set(await Linter.check(read, passed: passed, today: today, workers: 1).map(\.id))
  }

  @Test func aDocumentThatPassedIsNotReadAgain() async throws {
    let files = [
      "Content/es/paginas/a.md": page("a", Self.hard + "."), "Content/es/paginas/b.md": page("b", "Una frase corta."),
    ]
    #expect(try await found(files, passed: []).contains(.readabilityFile))
    #expect(try await found(files, passed: ["b"]).contains(.readabilityFile))
    #expect(try await !found(files, passed: ["a"]).contains(.readabilityFile))
    #expect(try await found(files, passed: ["a", "b"]).isEmpty)
  }

  /// What a rule sees across documents it sees whichever of them changed.
  @Test func rulesOverAllDocumentsAreNotSpared() async throws {
    let files = [
      "Content/es/paginas/a.md": page("a", "Una frase corta."),
      "Content/es/paginas/b.md": page("b", "TODO: algo por escribir"),
    ]
    let all = try await found(files, passed: [])
    for passed in [["a"], ["b"]] { #expect(try await found(files, passed: Set(passed)) == all) }
  }

  /// Every rule that names kinds says what it says of the shipped kinds of fault, whichever document of those kinds changed.
  @Test func onlyRulesThatNameKindsAreSpared() {
    let named = AllRules.list.filter { $0.kinds != nil }
    #expect(named.map { "\(type(of: $0))" } == ["AssessmentReachesEverything"])
  }
}
