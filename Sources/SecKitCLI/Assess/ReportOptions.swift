import ArgumentParser
import SecKit

/// How a report is written, and where.
struct ReportOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, pdf, ics

    /// Formats that make no sense on a terminal.
    var needsFile: Bool { self == .html || self == .pdf || self == .ics }
  }

  @Option(help: ArgumentHelp("Cómo se escribe: text, json, markdown, html, pdf o ics.", valueName: "formato"))
  var format = Format.text

  @Option(
    help: ArgumentHelp("Archivo donde se escribe, sin cifrar; hace falta para html, pdf e ics.", valueName: "archivo"))
  var output: String?

  @Flag(help: "Explica cada banda y el orden: respuestas, pesos, lo que no contó.")
  var explain = false

  @Flag(name: .customLong("full-plan"), help: "Muestra el plan hasta el final, y no solo el primer mes.")
  var wholePlan = false

  @Option(
    name: .customLong("ics-title"),
    help: ArgumentHelp(
      "Cómo se llaman los recordatorios del calendario; que no diga nada a quien lo vea.", valueName: "texto"))
  var calendarTitle: String?

  func check() throws {
    if format.needsFile, output == nil {
      throw ValidationError(.reportNeedsFile(format.rawValue))
    }
  }
}
