import ArgumentParser
import SecKit
import SecKitVault

#if canImport(Glibc)
  import Glibc
#endif

extension SavedCommand {
  /// `seckit saved passphrase`
  struct ChangePassphrase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase", abstract: "Cambia la frase de todos los registros, o de ninguno si algo falla.")

    @OptionGroup var options: SavedOptions

    @Option(
      help: ArgumentHelp("Registro dañado que se queda como está; puede repetirse.", valueName: "registro"))
    var except: [RecordName] = []

    func run() async throws {
      CoreDumps.off()
      let words = try await options.content.catalog().words
      let vault = try options.vault.open()
      let asker = try options.vault.asker(words, options.screen)
      let all = try VaultReader(vault: vault, asker: asker).names()
      let names = all.filter { !except.contains($0) }
      guard let newest = names.last else {
        throw Failure(.couldNotRun, .noneLeft)
      }
      let old = try VaultFailure.plainly(newest.fileName) {
        try asker.ask(.secretAskOld) { passphrase in
          var bytes = try vault.open(newest, with: passphrase)
          erase(&bytes)
        }.passphrase
      }
      guard let new = try asker.askNew() else { return }
      try VaultFailure.plainly {
        try vault.changePassphrase(
          from: old, to: new, workFactor: options.vault.workFactor, except: Set(except)
        ) { done, count in
          if isatty(STDERR_FILENO) == 1 { StandardError.write("\(done)/\(count)\n") }
        }
      }
      let list = names.map(\.fileName).joined(separator: ", ")
      StandardError.write(words(.savedChanged, ["list": list]) + "\n" + words(.savedChangedLimits) + "\n")
    }
  }

  /// `seckit saved words`
  struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "words", abstract: "Siete palabras al azar para una frase de contraseña.")

    @OptionGroup var content: ContentOptions
    @OptionGroup var screen: ScreenOptions

    func run() async throws {
      CoreDumps.off()
      let words = try await content.catalog().words
      let shown: Void? = try Conversing.show(screen, words: words) { terminal in
        while try terminal.ask(prompt(words)) == .option(0) {}
      }
      if shown == nil { StandardOutput.write(PassphraseGenerator.text(PassphraseGenerator.words()) + "\n") }
    }

    private func prompt(_ words: Words) -> ChoicePrompt {
      let text = PassphraseGenerator.text(PassphraseGenerator.words())
      var bytes = Array(text.utf8)
      let strength = Passphrase(erasing: &bytes).map { words.text(of: PassphraseStrength(of: $0)) } ?? ""
      return ChoicePrompt(
        heading: words(.secretWordsTitle), text: [text, words(.secretWordsText), strength].joined(separator: "\n\n"),
        options: [
          .init(key: Words.letter(0), label: words(.secretWordsOther)),
          .init(key: words.key(.keyQuit), label: words(.assessClose)),
        ])
    }
  }
}
