import SecKit
import SecKitVault

/// Gets passphrases: from the person at the terminal or, for scripts, from lines.
struct PassphraseAsker {
  let words: Words
  let screen: ScreenOptions
  let lines: PassphraseLines?

  /// Whether somebody can be told and asked again.
  var isInteractive: Bool { lines == nil && Conversing.isPossible }

  /// Asks for a passphrase that opens something. A wrong one is asked for again without end: nobody is locked out, and what
  /// slows guessing is the cost of each guess.
  /// - Throws: what `open` throws other than ``AgeError/wrongPassphrase``; that too when lines and not a person are asked.
  func ask<Opened>(
    _ question: Word, open: (Passphrase) throws -> Opened
  ) throws -> (passphrase: Passphrase, opened: Opened) {
    if let lines {
      guard let passphrase = try lines.next() else { throw Self.noLine }
      return (passphrase, try open(passphrase))
    }
    return try converse { terminal in
      var lead = ""
      // The number tells that something happened: the screen would else be the same as before.
      var attempt = 0
      while true {
        attempt += 1
        let passphrase = try type(question, after: lead, terminal)
        do {
          return (passphrase, try open(passphrase))
        } catch AgeError.wrongPassphrase {
          lead = words(.secretWrong, ["n": String(attempt)])
        }
      }
    }
  }

  /// A passphrase to seal with; nil when the person would rather not.
  func askNew() throws -> Passphrase? {
    if let lines {
      guard let passphrase = try lines.next() else { throw Self.noLine }
      return passphrase
    }
    return try converse { terminal in try NewPassphrase(asker: self, terminal: terminal).ask() }
  }

  /// That of the vault, so that one passphrase opens all; a new one for the first record.
  func own(_ vault: Vault) throws -> Passphrase? {
    if try vault.list().isEmpty { return try askNew() }
    return try ask(.secretAsk) { passphrase in
      guard try vault.opens(with: passphrase) else { throw AgeError.wrongPassphrase }
    }.passphrase
  }

  /// Tells what failed and asks whether to try again.
  func wantsRetry(after message: String) throws -> Bool {
    try converse { terminal in
      let prompt = ChoicePrompt(
        heading: words(.savedFailed), text: message,
        options: [
          .init(key: words.key(.keyRestart), label: words(.savedRetry)),
          .init(key: words.key(.keyQuit), label: words(.secretLeave)),
        ])
      return try terminal.ask(prompt) == .option(0)
    }
  }

  func converse<Result>(_ body: (Terminal) throws -> Result) throws -> Result {
    try Conversing.run(screen, words: words, noTerminal: words(.secretNoTerminal), body)
  }

  /// Asks until something fit was typed.
  func type(_ question: Word, after lead: String = "", _ terminal: Terminal) throws -> Passphrase {
    var lead = lead
    while true {
      let text = lead.isEmpty ? words(question) : lead + " " + words(question)
      guard let secret = try terminal.readSecret(text) else {
        lead = words(.secretTooLong)
        continue
      }
      var bytes = secret.withBytes { Array($0) }
      if let passphrase = Passphrase(erasing: &bytes) { return passphrase }
      lead = words(.secretEmpty)
    }
  }

  private static let noLine = Failure(.couldNotRun, .noPassphraseLine)
}
