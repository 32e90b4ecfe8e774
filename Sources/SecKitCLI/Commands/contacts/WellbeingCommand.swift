import ArgumentParser
import SecKit

/// `seckit wellbeing`: how one is doing. Never scored, never saved, never in a report.
struct WellbeingCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("wellbeing") }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() async throws {
    CoreDumps.off()
    let catalog = try await options.catalog()
    guard let page = catalog.care.first(where: { $0.checkIn != nil }), let checkIn = page.checkIn else {
      throw Failure(.couldNotRun, .noCheckIn)
    }
    let words = catalog.words
    let text = WellbeingText(checkIn: checkIn, catalog: catalog, today: options.day)
    try Conversing.run(screen, words: words, noTerminal: words(.wellbeingNoTerminal)) { terminal in
      var prompt = ChoicePrompt(
        heading: words(.wellbeingTitle), text: words(.wellbeingLead), report: text.introduction,
        options: checkIn.items.enumerated().map { .init(key: TextTable.letter($0), label: $1.text.plainText) })
      prompt.allowsMultiple = true
      guard case .options(let chosen) = try terminal.ask(prompt) else { return }
      _ = try terminal.ask(
        ChoicePrompt(
          text: "", report: text.answer(to: chosen),
          options: [.init(key: words.key(.keyQuit), label: words(.assessClose))]))
    }
  }
}

/// The texts before and after somebody says how she is doing.
struct WellbeingText {
  let checkIn: CheckIn
  let catalog: Catalog
  let today: CalendarDate

  /// The check-in's text before its statements, which are shown below it as options.
  var introduction: [ReportLine] {
    guard case .text(let blocks)? = checkIn.parts.first else { return [] }
    return ContentLines.lines(blocks)
  }

  /// What helps with the chosen statements, the check-in's text after its first statements, and who listens.
  func answer(to chosen: Set<Int>) -> [ReportLine] {
    let words = catalog.words
    var lines: [ReportLine] = chosen.isEmpty ? [.paragraph(words(.wellbeingNone))] : []
    var index = 0
    for (place, part) in checkIn.parts.enumerated() {
      switch part {
      case .text(let blocks): if place > 0 { lines += ContentLines.lines(blocks) }
      case .items(let items):
        for item in items {
          if chosen.contains(index) { lines += [.heading(item.text.plainText)] + ContentLines.lines(item.details) }
          index += 1
        }
      }
    }
    lines += [.blank, .heading(words(.wellbeingPeople))]
    for helper in catalog.helpers where helper.needs.contains(.emotional) {
      lines += HelperText.full(helper, words, today: today)
    }
    return lines
  }
}
