import Testing

@testable import SecKit

/// `kit.yml` names documents by what they are for; each must be there and be what it is named for.
@Suite struct KitEntrancesTests {
  private static let page =
    "---\nkind: page\nid: privacidad\ntitle: Privacidad\nsummary: Nada.\nreviewed: 2026-11-01\n---\n\nNada.\n"

  private func faults(_ lines: String, page: String = page) async throws -> [Diagnostic] {
    let folder = SampleFolder.folder([
      "Content/kit.yml": SampleFolder.kit + lines, "Content/es/paginas/privacidad.md": page,
    ])
    return try await folder.load(checks: false).diagnostics
  }

  @Test func whatIsThereIsFine() async throws {
    #expect(try await faults("privacy: privacidad\none-hour: privacidad\n").isEmpty)
    #expect(try await faults("").isEmpty)
  }

  /// A slip is told at its line with what was meant; a page is no route.
  @Test(arguments: [
    ("privacy: privasidad\n", "privasidad", "privacidad"), ("one-hour: nada\n", "nada", nil),
    ("urgent: privacidad\n", "privacidad", nil),
  ])
  func whatIsNotThereIsTold(_ line: String, _ id: String, _ nearest: String?) async throws {
    let found = try await faults(line)
    #expect(found.map(\.id) == [.referenceUnknown])
    let fault = try #require(found.first)
    #expect(fault.path == "Content/kit.yml" && fault.range.start.line == 8)
    #expect(fault.arguments["id"] == id && fault.arguments["nearest"] == nearest)
  }

  /// What a file that cannot be read may hold is not called missing.
  @Test func aFileThatIsNotWholeMayHoldIt() async throws {
    let found = try await faults("privacy: privacidad\n", page: Self.page.replacing("title: Privacidad\n", with: ""))
    #expect(!found.isEmpty && !found.contains { $0.id == .referenceUnknown })
  }
}
