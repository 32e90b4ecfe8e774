import SecKit
import SecKitVault

/// Gets passphrases: from the person at the terminal or, for scripts, from lines.
struct PassphraseAsker {
  let words: TextTable
  let screen: ScreenOptions
  let lines: PassphraseLines?
  /// Whether leaving returns to the previous screen instead of ending the command.
  var goesBack = false
  /// The conversation that lasts until the work is done, if there is one.
  private var terminal: Terminal?

  init(words: TextTable, screen: ScreenOptions, lines: PassphraseLines?) {
    self.words = words
    self.screen = screen
    self.lines = lines
  }

  /// Whether there is a person who can be told and asked again.
  var isInteractive: Bool { lines == nil && Conversing.isPossible }

  /// Asks for a passphrase that opens something. After a wrong one it asks again, without limit: nobody is locked out, as the
  /// cost of each guess is what slows guessing.
  /// - Throws: What `open` throws other than ``AgeError/wrongPassphrase``; that too if passphrases come from lines.
  ///   ``TerminalExit/endOfInput`` if the person leaves.
  func ask<Opened>(
    _ question: TextKey, open: (Passphrase) throws -> Opened
  ) throws -> (passphrase: Passphrase, opened: Opened) {
    guard case .opened(let passphrase, let opened) = try attempt(words(question), offersAnother: false, open) else {
      throw TerminalExit.endOfInput
    }
    return (passphrase, opened)
  }

  /// A passphrase to seal with; nil if the person prefers none.
  func askNew() throws -> Passphrase? {
    if let lines {
      guard let given = try lines.next() else { throw Self.noLine }
      let passphrase: Passphrase
      do { passphrase = try given.fitToSeal() } catch { throw Failure(.couldNotRun, .refusal(error)) }
      // The estimate is also given for a passphrase that was typed.
      let strength = PassphraseStrength(of: passphrase)
      if strength.level < .fair { StandardError.say(words.text(of: strength)) }
      return passphrase
    }
    return try converse { terminal in try NewPassphrase(asker: self, terminal: terminal).ask() }
  }

  /// Reports what failed and asks whether to try again.
  func wantsRetry(after message: String) throws -> Bool {
    try converse { terminal in
      let prompt = ChoicePrompt(
        heading: words(.savedFailed), text: message,
        options: [
          .init(key: words.key(.keyRestart), label: words(.savedRetry)),
          .init(key: leave.key, label: leave.label),
        ])
      return try terminal.ask(prompt) == .option(0)
    }
  }

  /// The command to leave without a passphrase.
  var leave: ChoicePrompt.Command {
    let (key, label): (TextKey, TextKey) = goesBack ? (.keyBack, .secretBack) : (.keyQuit, .secretLeave)
    return .init(id: "leave", key: words.key(key), label: words(label))
  }

  /// Holds the screen from the first question until `body` ends, so that the shell does not show what is typed meanwhile.
  func holding<Result>(_ body: (PassphraseAsker) throws -> Result) throws -> Result {
    guard lines == nil else { return try body(self) }
    return try converse { terminal in
      var asker = self
      asker.terminal = terminal
      return try body(asker)
    }
  }

  /// Does what takes a while, on the screen that is held if there is one.
  func work<Result>(_ name: TextKey, _ body: () throws -> Result) throws -> Result {
    guard let terminal else { return try body() }
    return try terminal.work(words(name), body)
  }

  func converse<Result>(_ body: (Terminal) throws -> Result) throws -> Result {
    if let terminal { return try body(terminal) }
    return try Conversing.run(screen, words: words, noTerminal: words(.secretNoTerminal), body)
  }

  /// Asks for what is to be sealed with until something was typed that can be typed again.
  func typeNew(_ question: TextKey, _ terminal: Terminal) throws -> Passphrase {
    var lead = ""
    while true {
      guard let typed = try type(words(question), after: lead, terminal) else {
        lead = words(.secretEmpty)
        continue
      }
      do { return try typed.fitToSeal() } catch {
        lead = error == .empty ? words(.secretEmpty) : CommandText.refusal(error).text
      }
    }
  }

  /// Asks until a suitable one was typed; nil if nothing was.
  func type(_ question: String, after lead: String, _ terminal: Terminal) throws -> Passphrase? {
    var lead = lead
    while true {
      guard let secret = try terminal.readSecret(lead.isEmpty ? question : lead + " " + question) else {
        lead = words(.secretTooLong)
        continue
      }
      var bytes = secret.withBytes { Array($0) }
      return Passphrase(erasing: &bytes)
    }
  }

  static let noLine = Failure(.couldNotRun, .noPassphraseLine)
}
