import Testing

@testable import SecKit

@Suite struct SampleTests {
  @Test func marksBecomePositions() async throws {
    let marked = MarkedSource("---\nkind: page\nid: 1️⃣Mal_ID\ntitle: á\nsummary: b\nreviewed: 2026-01-01\n---\n")
    let path = "Content/es/paginas/a.md"
    let result = try await SampleFolder.folder([path: marked.text]).load(checks: false)
    expect(result.diagnostics, in: [path: marked], ["1️⃣": [.idInvalid]])
  }
}
