import ArgumentParser
import SecKit
import SecKitVault

extension SavedCommand {
  /// `seckit saved forget`
  struct Forget: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.forget") }

    @OptionGroup var options: SavedOptions

    @Argument(help: .says("record", "record"))
    var name: RecordName

    @Flag(help: .says("yes"))
    var yes = false

    func run() async throws {
      let words = try await options.content.words()
      let vault = try options.vault.open()
      // Checked first: forgetting would otherwise make a missing folder.
      try VaultReader.require(name, in: vault)
      guard try yes || isConfirmed(vault, words) else {
        StandardOutput.write(words(.savedForgetKept) + "\n")
        return
      }
      try VaultFailure.plainly { try vault.forget(name) }
      StandardOutput.write(words(.savedForgotten, ["name": name.fileName]) + "\n" + words(.savedForgottenLimits) + "\n")
    }

    /// Keeping is what Enter alone chooses.
    private func isConfirmed(_ vault: Vault, _ words: TextTable) throws -> Bool {
      let keys = words.keys(.keyYesNo, count: 2)
      let prompt = ChoicePrompt(
        heading: words(.savedForgetTitle, ["name": name.fileName]),
        text: words(.savedForgetText, ["folder": vault.folder]) + "\n\n" + words(.savedForgottenLimits),
        options: [
          .init(key: keys[1], label: words(.savedForgetKeep)), .init(key: keys[0], label: words(.savedForgetDo)),
        ], selected: 0)
      let noTerminal = words(.savedForgetNoTerminal, ["name": name.fileName])
      return try Conversing.run(options.screen, words: words, noTerminal: noTerminal) { terminal in
        try terminal.ask(prompt) == .option(1)
      }
    }
  }
}
