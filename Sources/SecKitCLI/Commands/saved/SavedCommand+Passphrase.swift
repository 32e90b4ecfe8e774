import ArgumentParser
import SecKit
import SecKitVault

#if canImport(Glibc)
  import Glibc
#endif

extension SavedCommand {
  /// `seckit saved passphrase`
  struct ChangePassphrase: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.passphrase") }

    @OptionGroup var options: SavedOptions

    @Option(help: .says("except", "record"))
    var except: [RecordName] = []

    func run() async throws {
      CoreDumps.off()
      let words = try await options.content.words()
      let vault = try options.vault.open()
      let asker = try options.vault.asker(words, options.screen)
      let all = try VaultReader(vault: vault, asker: asker).names()
      let names = all.filter { !except.contains($0) }
      guard let newest = names.last else {
        throw Failure(.couldNotRun, .noneLeft)
      }
      try refuseDamaged(names, in: vault)
      let old = try VaultFailure.plainly(newest.fileName) { try ask(asker, for: newest, in: vault) }
      guard let new = try asker.askNew() else { return }
      do {
        try vault.changePassphrase(
          from: old, to: new, workFactor: options.vault.workFactor, except: Set(except)
        ) { done, count in
          if isatty(STDERR_FILENO) == 1 { StandardError.write("\(done)/\(count)\n") }
        }
      } catch VaultError.unreadable(let errors) {
        let refusals = CommandText.refusals(.unreadable(errors)).map(\.text)
        throw leavingOut(Array(errors.keys), because: refusals)
      } catch {
        try VaultFailure.plainly { throw error }
      }
      let list = names.map(\.fileName).joined(separator: ", ")
      StandardError.write(words(.savedChanged, ["list": list]) + "\n" + words(.savedChangedLimits) + "\n")
    }

    /// Reports all records that no passphrase can open, before one is asked for.
    private func refuseDamaged(_ names: [RecordName], in vault: Vault) throws {
      var refusals: [String] = []
      var damaged: [RecordName] = []
      for name in names {
        do { try vault.check(name) } catch {
          guard let refusal = VaultFailure.refusal(of: error, name.fileName) else { throw error }
          refusals.append(refusal)
          damaged.append(name)
        }
      }
      guard damaged.isEmpty else { throw leavingOut(damaged, because: refusals) }
    }

    /// Asks for the passphrase of the newest record, so that a mistyped one is reported at once.
    private func ask(_ asker: PassphraseAsker, for newest: RecordName, in vault: Vault) throws -> Passphrase {
      do {
        return try asker.ask(.secretAskOld) { passphrase in
          guard try vault.opens(newest, with: passphrase) else { throw AgeError.wrongPassphrase }
        }.passphrase
      } catch let error as AgeError where error == .wrongPassphrase {
        throw leavingOut([newest], because: [CommandText.refusal(error, newest.fileName).text])
      }
    }

    private func leavingOut(_ names: [RecordName], because refusals: [String]) -> Failure {
      let all = Set(names + except).sorted().map(\.number)
      let lines = refusals + [CommandText.leaveOut(all).text + " " + CommandText.unchanged.text]
      return Failure(.couldNotRun, saying: lines.joined(separator: "\n"))
    }
  }

  /// `seckit saved words`
  struct Draw: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.words") }

    @OptionGroup var content: ContentOptions
    @OptionGroup var screen: ScreenOptions

    func run() async throws {
      CoreDumps.off()
      let words = try await content.words()
      let shown: Void? = try Conversing.show(screen, words: words) { terminal in
        while try terminal.ask(prompt(words)) == .option(0) {}
      }
      if shown == nil { StandardOutput.write(PassphraseGenerator.text(PassphraseGenerator.words()) + "\n") }
    }

    private func prompt(_ words: TextTable) -> ChoicePrompt {
      let text = PassphraseGenerator.text(PassphraseGenerator.words())
      var bytes = Array(text.utf8)
      let strength = Passphrase(erasing: &bytes).map { words.text(of: PassphraseStrength(of: $0)) } ?? ""
      return ChoicePrompt(
        heading: words(.secretWordsTitle), text: [text, words(.secretWordsText), strength].joined(separator: "\n\n"),
        options: [
          .init(key: TextTable.letter(0), label: words(.secretWordsOther)),
          .init(key: words.key(.keyQuit), label: words(.assessClose)),
        ])
    }
  }
}
