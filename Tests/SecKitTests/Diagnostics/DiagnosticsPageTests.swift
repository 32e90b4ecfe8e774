import SecKitTestSupport
import Testing

@testable import SecKit

@Suite struct DiagnosticsPageTests {
  @Test func theDocumentIsCurrent() throws {
    let file = CoverageTests.root.appendingPathComponent("docs/diagnostics.md")
    try Golden.expect(try DiagnosticsPage.text(), file: file)
  }

  @Test func everyNameStandsInItOnceBelowAHeading() throws {
    let text = try DiagnosticsPage.text()
    for id in DiagnosticID.allCases { #expect(text.components(of: "### `\(id.rawValue)`\n") == 1, "\(id)") }
    #expect(text.components(of: "\n## ") == DiagnosticsPage.groups.count + 1)
    #expect(DiagnosticsPage.groups.first?.first == DiagnosticID.allCases.first)
    #expect(!text.contains("{suggestion}") && !text.contains("{name}"))
  }
}
