import SecKit
import SecKitVault

/// Chooses a passphrase at the terminal: seven words drawn at random, or the person's own with an honest word on its strength.
/// Either way it is typed once more.
struct NewPassphrase {
  let asker: PassphraseAsker
  let terminal: Terminal
  private var words: TextTable { asker.words }

  /// The passphrase; nil if the person leaves.
  func ask() throws -> Passphrase? {
    var lead = words(.secretNewText)
    while true {
      let prompt = ChoicePrompt(
        heading: words(.secretNewTitle), text: lead,
        options: [
          .init(key: TextTable.letter(0), label: words(.secretNewWords)),
          .init(key: TextTable.letter(1), label: words(.secretNewOwn)),
        ], commands: [asker.leave], escapeCommand: asker.goesBack ? asker.leave.id : nil)
      let chosen: Passphrase?
      switch try terminal.ask(prompt) {
      case .option(0): chosen = try drawn()
      case .option: chosen = try own()
      default: return nil
      }
      guard let chosen else { continue }
      if chosen == (try asker.typeNew(.secretTypeAgain, terminal)) { return chosen }
      lead = words(.secretDifferent) + "\n\n" + words(.secretNewText)
    }
  }

  /// A drawn passphrase; nil for going back to the choice.
  private func drawn() throws -> Passphrase? {
    while true {
      let text = PassphraseGenerator.text(PassphraseGenerator.words())
      let prompt = ChoicePrompt(
        heading: words(.secretWordsTitle), text: text + "\n\n" + words(.secretWordsText),
        options: [
          .init(key: TextTable.letter(0), label: words(.secretWordsReady)),
          .init(key: TextTable.letter(1), label: words(.secretWordsOther)),
        ], commands: [.init(id: "back", key: words.key(.keyBack), label: words(.assessBack))])
      switch try terminal.ask(prompt) {
      case .option(0):
        var bytes = Array(text.utf8)
        return Passphrase(erasing: &bytes)
      case .option: continue
      default: return nil
      }
    }
  }

  private func own() throws -> Passphrase? {
    let typed = try asker.typeNew(.secretTypeNew, terminal)
    let strength = PassphraseStrength(of: typed)
    let prompt = ChoicePrompt(
      heading: words(.secretStrengthTitle), text: words.text(of: strength),
      options: [
        .init(key: TextTable.letter(0), label: words(.secretUse)),
        .init(key: TextTable.letter(1), label: words(.secretAnother)),
      ])
    return try terminal.ask(prompt) == .option(0) ? typed : nil
  }
}

extension TextTable {
  /// What a passphrase may withstand, what that rests on, and what no estimate knows.
  func text(of strength: PassphraseStrength) -> String {
    let basis =
      switch strength.basis {
      case .words(let count): self(.secretBasisWords, ["n": String(count)])
      case .characters(let count): self(.secretBasisCharacters, ["n": String(count)])
      case .parts: self(.secretBasisParts)
      case .common: self(.secretBasisCommon)
      }
    let level: TextKey =
      switch strength.level {
      case .guessable: .secretLevelGuessable
      case .weak: .secretLevelWeak
      case .fair: .secretLevelFair
      case .hard: .secretLevelHard
      }
    let times = self(
      .secretTimes,
      ["one": self(time(strength.duration(computers: 1))), "many": self(time(strength.duration(computers: 1e6)))])
    return [self(level) + " " + times, basis, self(.secretLimits)].joined(separator: "\n\n")
  }

  /// How long something takes, roughly: more would feign that it is known.
  private func time(_ duration: Duration) -> TextKey {
    switch duration {
    case ..<(.seconds(60)): .secretTimeSeconds
    case ..<(.seconds(3600)): .secretTimeMinutes
    case ..<(.seconds(86400)): .secretTimeHours
    case ..<(.seconds(86400 * 30)): .secretTimeDays
    case ..<(.seconds(86400 * 365)): .secretTimeMonths
    case ..<(.seconds(86400 * 365 * 100)): .secretTimeYears
    default: .secretTimeCenturies
    }
  }
}
