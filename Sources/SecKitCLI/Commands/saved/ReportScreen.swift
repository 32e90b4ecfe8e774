import SecKit

/// Shows lines that should leave no traces: on a screen of their own, and in the terminal's memory only on request.
enum ReportScreen {
  static func show(_ lines: [ReportLine], _ screen: ScreenOptions, _ words: TextTable) throws {
    let keeps = try Conversing.show(screen, words: words) { terminal in
      let prompt = ChoicePrompt(
        text: "", report: lines,
        options: [
          .init(key: words.key(.keyQuit), label: words(.assessClose)),
          .init(key: words.key(.keyKeep), label: words(.assessKeep)),
        ])
      return try terminal.ask(prompt) == .option(1)
    }
    if keeps ?? true { screen.show(lines) }
  }
}
