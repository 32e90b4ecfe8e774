import ArgumentParser
import SecKit
import SecKitRules

/// `seckit helpers`: who to go to.
struct HelpersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helpers", abstract: "Dice a quién acudir, con fechas y cuidados.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Un ataque (phishing), una categoría (tecnicos) o una necesidad (legal).", valueName: "qué"))
  var purpose: String?

  @Option(help: ArgumentHelp("Cómo se escribe: text, json o csv.", valueName: "formato"))
  var format = Format.text

  @OptionGroup var file: FileOptions

  func run() async throws {
    try file.check()
    let catalog = try await options.catalog()
    let helpers = try HelperSelection.helpers(for: purpose, in: catalog)
    let destination = file.destination ?? .standardOutput
    switch format {
    case .text:
      guard !helpers.isEmpty else {
        return try destination.write(catalog.words(.helpersNone) + "\n")
      }
      let lines = helpers.flatMap { HelperText.full($0, catalog.words, today: options.day) }
      let all = [.paragraph(catalog.words(.helperSafeDevice)), .blank] + lines
      guard let destination = file.destination else { return screen.show(all) }
      try destination.write(TerminalReport(all).fileText)
    case .json: try destination.write(try HelperTable.json(helpers, today: options.day))
    case .csv: try destination.write(HelperTable.csv(helpers, today: options.day))
    }
  }
}

/// Finds helpers by what somebody needs.
enum HelperSelection {
  static func helpers(for purpose: String?, in catalog: Catalog) throws -> [HelperEntry] {
    let ordered = catalog.helpers.sorted { (urgency($0), $0.needs.count) < (urgency($1), $1.needs.count) }
    guard let purpose else { return ordered }
    if let need = HelperEntry.Need(rawValue: purpose) { return ordered.filter { $0.needs.contains(need) } }
    if let category = catalog.languageProfile.category(named: purpose) {
      let attacks = Set(catalog.attacks.filter { $0.category == category }.map(\.article.info.id))
      return ordered.filter { helper in helper.serves.contains { $0.text == purpose || attacks.contains($0.text) } }
    }
    if let attack = catalog.attack(purpose) {
      let names = [purpose, catalog.languageProfile.name(of: attack.category)]
      return ordered.filter { helper in helper.serves.contains { names.contains($0.text) } }
    }
    let known = HelperEntry.Need.allCases.map(\.rawValue) + catalog.languageProfile.categoryWords.map(\.word)
    let all = known + catalog.attacks.map(\.article.info.id)
    throw Failure(.couldNotRun, .unknownPurpose(purpose, nearest: NearestMatch.of(purpose, in: all), known: known))
  }

  /// Danger first: the most urgent need a helper serves; among equals who serves it alone, then the place in the catalog.
  private static func urgency(_ helper: HelperEntry) -> Int {
    helper.needs.compactMap { HelperEntry.Need.allCases.firstIndex(of: $0) }.min() ?? .max
  }
}

/// The directory as tables for other programs.
enum HelperTable {
  private struct Entry: Encodable {
    let id: String
    let title: String
    let sector: String
    let needs: [String]
    let hours: String?
    let cost: String?
    let languages: [String]
    let caution: String?
    let channels: [Channel]
  }

  private struct Channel: Encodable {
    let type: String
    let value: String
    let label: String?
    let verified: String
    let source: String?
    let status: String
    let stale: Bool
  }

  static func json(_ helpers: [HelperEntry], today: CalendarDate) throws -> String {
    try JSONText.encode(
      helpers.map { helper in
        Entry(
          id: helper.article.info.id, title: helper.article.info.title, sector: helper.sector.rawValue,
          needs: helper.needs.map(\.rawValue), hours: helper.hours, cost: helper.cost, languages: helper.languages,
          caution: helper.caution.isEmpty ? nil : ContentLines.text(helper.caution),
          channels: helper.channels.map {
            Channel(
              type: $0.kind.rawValue, value: $0.value, label: $0.label, verified: $0.verified.description,
              source: $0.source, status: $0.status.rawValue, stale: $0.isStale(on: today))
          })
      })
  }

  /// One row a channel.
  static func csv(_ helpers: [HelperEntry], today: CalendarDate) -> String {
    var rows = [["id", "title", "sector", "needs", "type", "value", "verified", "status", "stale", "hours", "caution"]]
    for helper in helpers {
      for channel in helper.channels {
        rows.append([
          helper.article.info.id, helper.article.info.title, helper.sector.rawValue,
          helper.needs.map(\.rawValue).joined(separator: " "), channel.kind.rawValue, channel.value,
          channel.verified.description, channel.status.rawValue, channel.isStale(on: today) ? "yes" : "no",
          helper.hours ?? "", ContentLines.text(helper.caution),
        ])
      }
    }
    return CSVWriter.text(rows)
  }
}
