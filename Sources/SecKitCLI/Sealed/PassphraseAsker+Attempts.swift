import SecKit
import SecKitVault

/// Asking for a passphrase that somebody may have forgotten.
extension PassphraseAsker {
  /// What asking came to.
  enum Asked<Opened> {
    case opened(Passphrase, Opened)
    /// The person would rather have a new one.
    case another
    case left
  }

  /// That of the vault, so that one passphrase opens all; a new one where nothing can tell a passphrase, or where the person
  /// does not know it any more. Nil when she leaves.
  func own(_ vault: Vault) throws -> Passphrase? {
    guard let newest = try vault.newestReadable() else { return try askNew() }
    return try VaultFailure.plainly(newest.fileName) {
      // Damaged ones after it do not count, but which one is asked about must then be said.
      let isLast = try vault.list().last == newest
      let question = isLast ? words(.secretAsk) : words(.secretAskFor, ["name": newest.fileName])
      let asked = try attempt(question, offersAnother: true) { passphrase in
        guard try vault.opens(newest, with: passphrase) else { throw AgeError.wrongPassphrase }
      }
      return switch asked {
      case .opened(let passphrase, _): passphrase
      case .another: try askNew()
      case .left: nil
      }
    }
  }

  /// Asks until one opens or the person has enough. Nothing typed leads to the ways out.
  /// - Parameter offersAnother: whether a new passphrase would serve as well.
  func attempt<Opened>(
    _ question: String, offersAnother: Bool, _ open: (Passphrase) throws -> Opened
  ) throws -> Asked<Opened> {
    if let lines {
      guard let passphrase = try lines.next() else { throw Self.noLine }
      do {
        return .opened(passphrase, try open(passphrase))
      } catch AgeError.wrongPassphrase {
        // What is no text is not wrong, but was saved wrongly.
        if let fault = passphrase.faultAsText { throw Failure(.couldNotRun, .refusal(fault)) }
        throw AgeError.wrongPassphrase
      }
    }
    return try converse { terminal in
      var lead = ""
      // The number tells that something happened: the screen would else be the same as before.
      var attempt = 0
      while true {
        guard let passphrase = try type(question, after: lead, terminal) else {
          switch try terminal.ask(waysOut(offersAnother)) {
          case .option(1): return .another
          case .command: return .left
          default:
            lead = ""
            continue
          }
        }
        attempt += 1
        do {
          return .opened(passphrase, try open(passphrase))
        } catch AgeError.wrongPassphrase {
          lead = words(.secretWrong, ["n": String(attempt)])
        }
      }
    }
  }

  private func waysOut(_ offersAnother: Bool) -> ChoicePrompt {
    let again = ChoicePrompt.Option(key: TextTable.letter(0), label: words(.secretAskAgain))
    let another = ChoicePrompt.Option(key: TextTable.letter(1), label: words(.secretAskOther))
    return ChoicePrompt(
      heading: words(.secretForgottenTitle),
      text: words(offersAnother ? .secretForgottenOther : .secretForgotten),
      options: offersAnother ? [again, another] : [again],
      commands: [leave], escapeCommand: goesBack ? leave.id : nil)
  }
}
