import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct ContentStatusTests {
  private func status(_ changes: [String: String] = [:], today: String = "2026-11-21") async throws -> ContentStatus {
    let catalog = try #require(try await Sample.folder(changes).load(checks: false).value)
    let day = try #require(CalendarDate(today))
    return ContentStatus(catalog, today: day)
  }

  @Test func countsEveryKind() async throws {
    let counts = Dictionary(uniqueKeysWithValues: try await status().counts.map { ($0.name, $0.count) })
    #expect(counts["step"] == 1)
    #expect(counts["helper"] == 2)
    #expect(counts["workshop"] == 0)
    #expect(counts["items"] == 2)
    #expect(counts["questions"] == 1)
    #expect(counts["route-nodes"] == 3)
    #expect(counts["route-ends"] == 2)
    for kind in DocumentKind.allCases { #expect(counts[kind.rawValue] != nil) }
  }

  @Test func coverageJoinsItemsQuestionsHelpersAndRoutes() async throws {
    let row = try #require(
      try await status([
        "Content/es/directorio/ayuda.md": Sample.helper("ayuda", more: "for: [tecnicos]\n"),
        "Content/es/directorio/estado.md": Sample.helper("estado", sector: "state", more: "for: [phishing]\n"),
        "Content/es/rutas/cuenta.md": Sample.route.replacing(
          "Busca compañía.", with: "Lee [esto](../ataques/tecnicos/phishing.md)."),
      ]).coverage.first)
    #expect(
      row == ContentStatus.Coverage(attack: "phishing", items: ["cuentas": 2], questions: 0, helpers: 2, routes: 1))
  }

  @Test func reviewsComeInTheOrderTheyFallDue() async throws {
    let soon = Sample.helper("ayuda", needs: Sample.allNeeds).replacing(
      "reviewed: 2026-11-01", with: "reviewed: 2026-11-01\nreview-every: 10 days")
    let first = try #require(
      try await status(["Content/es/directorio/ayuda.md": soon], today: "2027-06-01").reviews.first)
    #expect(first.id == "ayuda")
    #expect(first.due == "2026-11-11")
    #expect(first.daysLeft == -202)
    #expect(first.oldChannels == 1)
  }

  @Test func jsonHoldsTheIDs() async throws {
    let text = try JSONText.encode(try await status())
    #expect(text.contains("\"cuentas/gestor\""))
    #expect(text.contains("\"version\" : 1"))
    #expect(text.contains("\"today\" : \"2026-11-21\""))
  }
}
