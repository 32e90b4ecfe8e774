import SecKit
import Testing

@testable import SecKitCLI

@Suite struct TerminalSessionTests {
  private func ask(
    _ scripted: ScriptedTerminal, _ prompt: ChoicePrompt = .test, style: TerminalStyle = .test
  ) throws -> ChoiceResponse {
    try Terminal.converse(on: scripted.device, style: style, words: .test) { try $0.ask(prompt) }
  }

  private func response(_ prompt: ChoicePrompt = .test, _ typed: String...) throws -> ChoiceResponse {
    let scripted = ScriptedTerminal(typed.map { .type($0) })
    defer { expectRestored(scripted) }
    return try ask(scripted, prompt)
  }

  private func expectRestored(_ scripted: ScriptedTerminal) {
    let screen = scripted.virtual
    #expect(scripted.mode == .untouched)
    #expect(!screen.isAlternate && screen.isCursorShown && screen.wraps && !screen.bracketsPastes)
    #expect(screen.unknown == [])
    #expect(screen.scrollback == [] && screen.screen == [], "nothing of the conversation stays")
  }

  @Test func lettersAndNumbersActAtOnce() throws {
    #expect(try response(.test, "p") == .option(1))
    #expect(try response(.test, "P") == .option(1))
    #expect(try response(.test, "3") == .option(2))
    #expect(try response(.test, "a") == .command("back"))
    #expect(try response(.test, "zs") == .option(0))
  }

  @Test func arrowsAndEnter() throws {
    #expect(try response(.test, "\u{1B}[B\u{1B}[B\r") == .option(1))
    #expect(try response(.test, "jjjk\r") == .option(1))
    #expect(try response(.test, "\u{1B}", "[B", "\r") == .option(0))
    #expect(try response(.test, "\u{1B}[A\r") == .option(4))
    // Commands, leaving among them, are reached by Tab only.
    #expect(try response(.test, "\u{1B}[Z\r") == .command("quit"))
    #expect(try response(.test, "\r\r\rs") == .option(0), "Enter alone answers nothing")
    var prompt = ChoicePrompt.test
    prompt.selected = 3
    #expect(try response(prompt, "\r") == .option(3))
  }

  @Test func escapeGoesBack() throws {
    let scripted = ScriptedTerminal([.type("\u{1B}"), .event(.timeout)])
    #expect(try ask(scripted) == .command("back"))
    #expect(try response(.test, "\u{1B}[D") == .command("back"))
    // The first closes the detail.
    let twice = ScriptedTerminal([.type("?\u{1B}"), .event(.timeout), .type("\u{1B}"), .event(.timeout)])
    #expect(try ask(twice) == .command("back"))
  }

  @Test func severalOptions() throws {
    var prompt = ChoicePrompt.test
    prompt.allowsMultiple = true
    #expect(try response(prompt, "sn\r") == .options([0, 3]))
    #expect(try response(prompt, "sns\r") == .options([3]))
    #expect(try response(prompt, "\u{1B}[B \u{1B}[B \r") == .options([0, 1]))
    #expect(try response(prompt, "\r") == .options([]))
    prompt.selectedSet = [4]
    #expect(try response(prompt, "\r") == .options([4]))
  }

  @Test func pastesAnswerNothing() throws {
    #expect(try response(.test, "\u{1B}[200~s\rs\u{1B}[201~", "t") == .option(2))
  }

  @Test(arguments: [("\u{3}", TerminalExit.interrupted), ("\u{4}", .endOfInput), ("", .endOfInput), ("\u{18}", .panic)])
  func leavingRestores(_ typed: String, _ exit: TerminalExit) {
    let scripted = ScriptedTerminal([.type(typed)])
    #expect(throws: exit) { try ask(scripted) }
    expectRestored(scripted)
  }

  @Test(arguments: [
    (TerminalEvent.ended(signal: 2), TerminalExit.interrupted), (.ended(signal: 15), .terminated(signal: 15)),
    (.ended(signal: 1), .terminated(signal: 1)), (.endOfInput, .endOfInput),
  ])
  func signalsRestore(_ event: TerminalEvent, _ exit: TerminalExit) {
    let scripted = ScriptedTerminal([.event(event)])
    #expect(throws: exit) { try ask(scripted) }
    expectRestored(scripted)
  }

  @Test func errorsOfTheCommandRestore() {
    struct Fault: Error {}
    let scripted = ScriptedTerminal([.type("s")])
    #expect(throws: Fault.self) {
      try Terminal.converse(on: scripted.device, style: .test, words: .test) {
        _ = try $0.ask(.test)
        throw Fault()
      }
    }
    expectRestored(scripted)
  }

  @Test func panicWipesScrollbackToo() {
    let scripted = ScriptedTerminal([.type("?"), .type("\u{18}")])
    #expect(throws: TerminalExit.panic) { try ask(scripted) }
    expectRestored(scripted)
    #expect(scripted.transcript.hasSuffix("\u{1B}[2J\u{1B}[3J\u{1B}[H"))
    let other = ScriptedTerminal([.type("\u{18}"), .type("\u{17}")])
    #expect(throws: TerminalExit.panic) {
      try Terminal.converse(on: other.device, style: .test, words: .test, panicKey: "w") { try $0.ask(.test) }
    }
  }

  @Test func stopsAndGoesOn() throws {
    var screens: [[String]] = []
    let scripted = ScriptedTerminal([
      .look { screens.append($0.screen) }, .type("\u{1A}"), .look { screens.append($0.screen) }, .event(.stopRequested),
      .event(.continued), .look { screens.append($0.screen) }, .type("s"),
    ])
    #expect(try ask(scripted) == .option(0))
    #expect(scripted.stops == [true, false])
    #expect(screens.count == 3 && screens[0] == screens[1] && screens[1] == screens[2])
    expectRestored(scripted)
  }

  @Test func refusesWithoutAPerson() {
    let scripted = ScriptedTerminal([])
    scripted.isInteractive = false
    #expect(throws: TerminalExit.notInteractive) { try ask(scripted) }
    #expect(scripted.transcript.isEmpty && scripted.modes.isEmpty)
  }

  @Test func severalQuestionsShareOneScreen() throws {
    let scripted = ScriptedTerminal([.type("s"), .type("p")])
    let answers = try Terminal.converse(on: scripted.device, style: .test, words: .test) {
      [try $0.ask(.test), try $0.ask(.test)]
    }
    #expect(answers == [.option(0), .option(1)])
    #expect(scripted.transcript.count(of: "\u{1B}[?1049h") == 1)
  }
}

extension String {
  /// How often `part` occurs.
  func count(of part: String) -> Int { ranges(of: part).count }
}
