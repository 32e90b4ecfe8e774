import SecKit
import Testing

@testable import SecKitCLI

@Suite struct TerminalReportTests {
  static let report = TerminalReport([
    .heading("Cómo vas"), .blank,
    .band(label: "Cuentas", value: 2, total: 4, name: "en camino"),
    .band(label: "Teléfono", value: 4, total: 4, name: "sostenida"), .blank,
    .paragraph("Lo siguiente que más ayuda:"), .item("Activa la verificación en dos pasos", marker: "1."),
    .item("en tu correo", level: 1),
  ])

  @Test func drawsBandsWithoutColour() {
    #expect(
      Self.report.rows(width: 34).map(\.text) == [
        "Cómo vas", "", "Cuentas   [##--] en camino", "Teléfono  [####] sostenida", "", "Lo siguiente que más ayuda:",
        "1. Activa la verificación en dos", "   pasos", "  - en tu correo",
      ])
  }

  @Test func putsLabelsAboveBarsWhereItIsNarrow() {
    #expect(Self.report.rows(width: 20).map(\.text)[2...3] == ["Cuentas", "  [##--] en camino"])
  }

  @Test func tellsBandsInWordsWhenPlain() {
    let text = Self.report.text(width: 60, style: .testPlain)
    #expect(text.contains("Cuentas: en camino\n"))
    #expect(!text.contains("\u{1B}") && !text.contains("["))
  }

  @Test func bandsStandAnyNumber() {
    for (value, total) in [(-3, 4), (9, 4), (0, 0), (1, -1), (500, 1000), (Int.max, Int.max)] {
      let rows = TerminalReport([.band(label: "x", value: value, total: total, name: "y")]).rows(width: 40)
      #expect(rows.allSatisfy { TerminalText.width($0.text) <= 40 })
    }
  }

  @Test func colourFollowsEnvironment() {
    func style(_ environment: [String: String], terminal: Bool = true) -> TerminalStyle {
      TerminalStyle(environment: environment, isTerminal: terminal)
    }
    #expect(style(["TERM": "xterm"]).hasColour)
    #expect(!style(["TERM": "xterm", "NO_COLOR": "1"]).hasColour)
    #expect(style(["TERM": "xterm", "NO_COLOR": ""]).hasColour)
    #expect(style(["TERM": "dumb"]).isPlain && style([:]).isPlain)
    #expect(style(["TERM": "xterm"], terminal: false).isPlain)
    #expect(style(["TERM": "xterm", "NO_COLOR": "1"]).paint("a", .heading) == "\u{1B}[1ma\u{1B}[0m")
    #expect(style(["TERM": "xterm", "NO_COLOR": "1"]).paint("a", .note) == "a")
  }
}
