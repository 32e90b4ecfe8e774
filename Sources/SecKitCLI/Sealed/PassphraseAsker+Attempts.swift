import SecKit
import SecKitVault

/// Asks for a passphrase that the person may have forgotten.
extension PassphraseAsker {
  /// The result of asking.
  enum Asked<Opened> {
    case opened(Passphrase, Opened)
    /// The person prefers a new one.
    case another
    case left
  }

  /// The passphrase of the vault, so that one passphrase opens all records; a new one if no record can confirm a passphrase or
  /// the person no longer knows it. Nil if she leaves.
  func own(_ vault: Vault) throws -> Passphrase? {
    guard let newest = try vault.newestReadable() else { return try askNew() }
    return try VaultFailure.plainly(newest.fileName) {
      // Damaged newer records are skipped, but the person must then be told which record is meant.
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

  /// Asks until one opens or the person gives up. Typing nothing leads to the choice of ways out.
  /// - Parameter offersAnother: Whether a new passphrase would do as well.
  func attempt<Opened>(
    _ question: String, offersAnother: Bool, _ open: (Passphrase) throws -> Opened
  ) throws -> Asked<Opened> {
    if let lines {
      guard let passphrase = try lines.next() else { throw Self.noLine }
      do {
        return .opened(passphrase, try open(passphrase))
      } catch AgeError.wrongPassphrase {
        // Bytes that are not text are not a wrong passphrase but a wrongly saved one.
        if let fault = passphrase.faultAsText { throw Failure(.couldNotRun, .refusal(fault)) }
        throw AgeError.wrongPassphrase
      }
    }
    return try converse { terminal in
      var lead = ""
      // The number shows that something happened: otherwise the screen would look the same as before.
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
