import Testing

@testable import SecKitCLI

@Suite struct TerminalPlainTests {
  private func ask(
    _ prompt: ChoicePrompt = .test, style: TerminalStyle = .testPlain, _ typed: String...
  ) -> (Result<ChoiceResponse, any Error>, ScriptedTerminal) {
    let scripted = ScriptedTerminal(columns: 60, rows: 15, typed.map { .type($0) })
    let result = Result {
      try Terminal.converse(on: scripted.device, style: style, words: .test) { try $0.ask(prompt) }
    }
    return (result, scripted)
  }

  @Test func transcript() throws {
    let (result, scripted) = ask(.test, "z\n", "?\n", " En  PARTE \n")
    #expect(try result.get() == .option(1))
    let list = """
      s: Sí
      p: En parte
         en unas cuentas sí, en otras no
      t: Todavía no
      n: No sé
      x: No aplica
      a: atrás
      o: omitir
      q: salir
      ?: ¿por qué?


      """
    #expect(
      scripted.transcript
        == """
        Ctrl-X borra y sale.

        Paso 2 de 7 · Cuentas

        ¿Tienes verificación en dos pasos en tu correo?

        Con ella, una contraseña robada no basta para entrar.

        \(list)Escribe una letra y Enter: 
        No encontré esa letra. Puedes escribir:
        \(list)Escribe una letra y Enter: 
        El correo abre todas las demás cuentas: con él se cambian
        sus contraseñas.

        Escribe una letra y Enter: 
        """.trimmingOneNewline)
    #expect(scripted.modes == [.lines(endedBy: "x"), .untouched])
  }

  @Test func emptyLinesKeepOrAskAgain() throws {
    #expect(try ask(.test, "\n", "s\n").0.get() == .option(0))
    var prompt = ChoicePrompt.test
    prompt.selected = 4
    let (result, scripted) = ask(prompt, "\n")
    #expect(try result.get() == .option(4))
    #expect(scripted.transcript.contains("x: No aplica (elegida)"))
    let page = ChoicePrompt(text: "Lee", commands: [.init(id: "next", key: "c", label: "continuar")])
    #expect(try ask(page, "\n").0.get() == .command("next"))
  }

  @Test func severalOptions() throws {
    var prompt = ChoicePrompt.test
    prompt.allowsMultiple = true
    #expect(try ask(prompt, "s, n\n").0.get() == .options([0, 3]))
    #expect(try ask(prompt, "s z\n", "2\n").0.get() == .options([1]))
    #expect(try ask(prompt, "\n").0.get() == .options([]))
    #expect(try ask(prompt, "a\n").0.get() == .command("back"))
  }

  @Test func linesMayComeInPieces() throws {
    #expect(try ask(.test, "", "t", "\n").0.get() == .option(2))
    #expect(ask(.test, "s").0.isEnd(.endOfInput))
  }

  @Test func leaving() {
    #expect(ask(.test, "\u{3}").0.isEnd(.interrupted))
    let (panic, scripted) = ask(.test, "s\u{18}")
    #expect(panic.isEnd(.panic))
    #expect(scripted.virtual.screen == [] && scripted.virtual.scrollback == [] && scripted.mode == .untouched)
    let (dumb, other) = ask(.test, style: .testDumb, "\u{18}")
    #expect(dumb.isEnd(.panic))
    #expect(!other.transcript.contains("\u{1B}") && other.virtual.screen == [])
  }

  /// The panic key is named once, in words that are true of the terminal.
  @Test func thePanicKeyIsNamedOnce() throws {
    for (style, text) in [(TerminalStyle.testPlain, "Ctrl-X borra y sale."), (.testDumb, "Ctrl-X sale.")] {
      let scripted = ScriptedTerminal(columns: 60, rows: 15, [.type("s\n"), .type("s\n")])
      try Terminal.converse(on: scripted.device, style: style, words: .test) {
        _ = try $0.ask(.test)
        _ = try $0.ask(.test)
      }
      #expect(scripted.transcript.hasPrefix(text + "\n"))
      #expect(scripted.transcript.split(separator: text).count == 1)
    }
  }

  @Test func hidingTakesWhatWasShownOutOfSight() throws {
    for (style, isGone) in [(TerminalStyle.testPlain, true), (.testDumb, false)] {
      var seen: [String] = []
      var above: [String] = []
      let scripted = ScriptedTerminal(
        columns: 60, rows: 15,
        [
          .type("s\n"),
          .look {
            seen = $0.screen
            above = $0.scrollback
          }, .type("v\n"),
        ])
      try Terminal.converse(on: scripted.device, style: style, words: .test) {
        _ = try $0.ask(.test)
        #expect(try $0.hide() == isGone)
        _ = try $0.ask(ChoicePrompt(text: "En pausa", options: [.init(key: "v", label: "volver")]))
      }
      #expect(seen.contains("En pausa") && !seen.joined().contains("contraseña"))
      #expect(above.joined().contains("contraseña") == !isGone)
    }
  }

  @Test func textIsReadAsALine() throws {
    let scripted = ScriptedTerminal(columns: 60, rows: 15, [.type("mi plan.html\n")])
    let text = try Terminal.converse(on: scripted.device, style: .testPlain, words: .test) {
      try $0.readText("¿Dónde?")
    }
    #expect(text == "mi plan.html" && scripted.transcript.contains("¿Dónde?"))
  }

  @Test func hostileWordsStayWords() throws {
    let prompt = ChoicePrompt(
      heading: "\u{1B}[2J", text: "a\u{7}", options: [.init(key: "s", label: "\u{9B}31m", hint: "\u{202E}")])
    for style in [TerminalStyle.testPlain, .testDumb] {
      let (_, scripted) = ask(prompt, style: style, "s\n")
      #expect(!scripted.transcript.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    }
  }
}

extension Result where Failure == any Error {
  func isEnd(_ exit: TerminalExit) -> Bool {
    if case .failure(let error) = self { error as? TerminalExit == exit } else { false }
  }
}

extension String {
  /// The text without its last line end, which a literal with a trailing empty line has.
  fileprivate var trimmingOneNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
