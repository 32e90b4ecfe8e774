import SecKit
import Testing

@testable import SecKitCLI

@Suite struct TerminalScreenTests {
  /// What a person sees when the question stands.
  private func screen(_ prompt: ChoicePrompt, _ columns: Int, _ rows: Int, typing: [ScriptedTerminal.Step] = [])
    -> [String]
  {
    var seen: [String] = []
    let scripted = ScriptedTerminal(
      columns: columns, rows: rows,
      typing + [
        .look {
          seen = $0.screen
          #expect($0.unknown == [])
          #expect($0.isAlternate && !$0.isCursorShown && $0.bracketsPastes && !$0.wraps)
        }
      ])
    #expect(throws: TerminalExit.endOfInput) {
      try Terminal.converse(on: scripted.device, style: .test, words: .test) { try $0.ask(prompt) }
    }
    return seen
  }

  @Test func wideScreen() {
    #expect(
      screen(.test, 80, 24) == [
        "Paso 2 de 7 · Cuentas",
        "¿Tienes verificación en dos pasos en tu correo?",
        "",
        "Con ella, una contraseña robada no basta para entrar.",
        "",
        "  ( ) s  Sí",
        "  ( ) p  En parte",
        "         en unas cuentas sí, en otras no",
        "  ( ) t  Todavía no",
        "  ( ) n  No sé",
        "  ( ) x  No aplica",
        "",
        "[a] atrás  [o] omitir  [q] salir  [?] ¿por qué?  [^X] borra y sale",
      ])
  }

  @Test func smallScreen() {
    let down = ScriptedTerminal.Step.type("\u{1B}[B")
    #expect(
      screen(.test, 40, 15, typing: [down, down]) == [
        "Paso 2 de 7 · Cuentas",
        "¿Tienes verificación en dos pasos en tu",
        "correo?",
        "",
        "Con ella, una contraseña robada no basta",
        "para entrar.",
        "",
        "  ( ) s  Sí",
        "› ( ) p  En parte",
        "         en unas cuentas sí, en otras no",
        "  ( ) t  Todavía no",
        "  ( ) n  No sé",
        "  ( ) x  No aplica",
        "[a] atrás  [o] omitir  [q] salir",
        "[?] ¿por qué?  [^X] borra y sale",
      ])
  }

  @Test func enterAloneSaysHowToChoose() {
    let shown = screen(.test, 80, 24, typing: [.type("\r")])
    #expect(
      shown.suffix(2) == ["Elige con una letra.", "[a] atrás  [o] omitir  [q] salir  [?] ¿por qué?  [^X] borra y sale"])
    // The next key takes it away.
    #expect(!screen(.test, 80, 24, typing: [.type("\r?")]).contains("Elige con una letra."))
    #expect(!screen(.test, 80, 24).contains("Elige con una letra."))
  }

  @Test func longProgressTakesTwoLinesWhereThereIsRoom() {
    var prompt = ChoicePrompt.test
    prompt.progress = "Pregunta 12 de 40 · Paso 2. Cuentas · 3 de 7"
    #expect(screen(prompt, 40, 24).prefix(2) == ["Pregunta 12 de 40", "Paso 2. Cuentas · 3 de 7"])
    #expect(screen(prompt, 40, 15)[0] == "Pregunta 12 de 40 · Paso 2. Cuentas · 3…")
  }

  @Test func textIsTypedAndCorrected() throws {
    var seen: [String] = []
    let scripted = ScriptedTerminal(
      columns: 40, rows: 15,
      [.type("a\u{1B}[Dbé\u{7F}c"), .look { seen = $0.screen }, .type("\r"), .type("x"), .type("\u{1B}")])
    let (typed, left) = try Terminal.converse(on: scripted.device, style: .test, words: .test) {
      (try $0.readText("¿Dónde?"), try $0.readText("¿Dónde?", "antes"))
    }
    #expect(typed == "abc" && left == nil)
    #expect(seen == ["¿Dónde?", "", "> abc_"])
  }

  @Test func longTextScrollsAboveItsOptions() {
    var prompt = ChoicePrompt.test
    prompt.text += "\nSirve una aplicación, una llave física o, si no hay más, un mensaje."
    #expect(
      screen(prompt, 40, 15)[0...6] == [
        "Paso 2 de 7 · Cuentas", "¿Tienes verificación en dos pasos en tu", "correo?", "",
        "Con ella, una contraseña robada no basta", "para entrar.", "más ↓",
      ])
    #expect(
      screen(prompt, 40, 15, typing: [.type("\u{1B}[6~")])[1...6] == [
        "", "Con ella, una contraseña robada no basta", "para entrar.", "Sirve una aplicación, una llave física",
        "o, si no hay más, un mensaje.", "más ↑",
      ])
  }

  @Test func detailOnDemand() {
    let shown = screen(.test, 80, 24, typing: [.type("?")])
    #expect(shown.contains("  El correo abre todas las demás cuentas: con él se cambian sus contraseñas."))
    #expect(!screen(.test, 80, 24, typing: [.type("??")]).contains { $0.contains("El correo abre") })
    let small = screen(.test, 40, 15, typing: [.type("?")])
    #expect(small[1] == "¿por qué?" || small.contains("¿por qué?"))
  }

  @Test func earlierAnswersAreMarked() {
    var prompt = ChoicePrompt.test
    prompt.selected = 2
    #expect(screen(prompt, 80, 24)[8] == "› (•) t  Todavía no")
    prompt.allowsMultiple = true
    prompt.selectedSet = [0, 9]
    let shown = screen(prompt, 80, 24)
    #expect(shown[5] == "  [x] s  Sí")
    #expect(shown.contains { $0.hasPrefix("Enter: listo  [a] atrás") })
  }

  @Test func pagesToReadScroll() {
    var prompt = ChoicePrompt(text: (1...40).map { "línea \($0)" }.joined(separator: "\n"))
    prompt.commands = [.init(id: "next", key: "c", label: "continuar")]
    #expect(screen(prompt, 40, 15)[0] == "línea 1")
    #expect(screen(prompt, 40, 15, typing: [.type(" ")])[0] == "línea 13")
    #expect(screen(prompt, 40, 15, typing: [.type("j\u{1B}OB")])[0] == "línea 3")
    let end = screen(prompt, 40, 15, typing: [.type("\u{1B}[F")])
    #expect(end[12] == "línea 40" && end[13] == "más ↑" && end[14] == "›[c] continuar  [^X] borra y sale")
    #expect(screen(prompt, 40, 15, typing: [.type("\u{1B}[F\u{1B}[H")])[0] == "línea 1")
  }

  /// Down reads on until nothing is unseen, then walks the answers, and never comes to stand on leaving.
  @Test func arrowsReadBeforeTheyChooseAndNeverLeave() {
    var prompt = ChoicePrompt.test
    prompt.text = (1...20).map { "línea \($0)" }.joined(separator: "\n")
    let size = TerminalSize(columns: 40, rows: 15)
    var screen = ChoiceScreen(prompt: prompt, words: .test)
    var seen: [Int?] = []
    for _ in 0..<60 {
      _ = screen.press(.down, size: size)
      if screen.focus != nil, seen.isEmpty { #expect(screen.rows(size).contains { $0.text == "línea 20" }) }
      if screen.focus != nil { seen.append(screen.focus) }
    }
    #expect(seen.count < 50 && seen.first == 0 && seen.last == prompt.options.count - 1)
    _ = screen.press(.tab, size: size)
    #expect(screen.focus == prompt.options.count)
    _ = screen.press(.down, size: size)
    #expect(screen.focus == prompt.options.count)
    for _ in 0..<60 { _ = screen.press(.up, size: size) }
    #expect(screen.focus == 0 && screen.offset == 0)
    var fresh = ChoiceScreen(prompt: .test, words: .test)
    _ = fresh.press(.up, size: TerminalSize(columns: 80, rows: 24))
    #expect(fresh.focus == prompt.options.count - 1)
  }

  /// Enter goes on where one plain way leads on, but not past what was not seen.
  @Test func enterReadsAReportBeforeItGoesOn() {
    var prompt = ChoicePrompt(text: "", report: (1...30).map { .paragraph("línea \($0)") })
    prompt.options = [.init(key: "s", label: "seguir")]
    prompt.initial = 0
    let size = TerminalSize(columns: 40, rows: 15)
    var screen = ChoiceScreen(prompt: prompt, words: .test)
    var pages = 0
    while screen.press(.enter, size: size) == nil, pages < 10 { pages += 1 }
    #expect(pages == 2 && screen.rows(size).contains { $0.text == "línea 30" })
    #expect(!screen.rows(size).contains { $0.text.contains("(•)") })
    #expect(PlainChoice(prompt: prompt, words: .test, width: 40).reply(to: "") == .response(.option(0)))
  }

  @Test func aKeyThatDoesNothingSaysWhatDoes() {
    #expect(screen(.test, 80, 24, typing: [.type("w")]).contains("Elige con una letra."))
  }

  @Test func manyOptionsScrollWithTheFocus() {
    var prompt = ChoicePrompt.test
    prompt.options = (0..<20).map { .init(key: Character(UnicodeScalar(UInt8(65 + $0))), label: "Opción \($0)") }
    let shown = screen(prompt, 40, 15, typing: (0..<20).map { _ in .type("\u{1B}[B") })
    #expect(shown.contains("› ( ) T  Opción 19"))
  }

  /// Every size, every text: never too wide or too high, always something to see, the focus always in view.
  @Test(arguments: [1, 2, 5, 20, 40, 80, 200], [1, 2, 3, 5, 8, 15, 24, 60]) func everySize(columns: Int, rows: Int) {
    var prompts = [ChoicePrompt.test, ChoicePrompt(text: "")]
    prompts[1].options = [.init(key: "漢", label: "👩🏽‍💻\u{1B}[2J", hint: String(repeating: "w", count: 300))]
    prompts.append(ChoicePrompt(heading: "a", text: String(repeating: "palabra ", count: 200), detail: "b"))
    for prompt in prompts {
      let size = TerminalSize(columns: columns, rows: rows)
      var screen = ChoiceScreen(prompt: prompt, words: .test)
      for key in [Key.down, .down, .character("?"), .pageDown, .end, .down, .pageUp, .up, .home, .escape, .tab, .tab] {
        _ = screen.press(key, size: size)
        let shown = screen.rows(size)
        #expect(shown.count <= rows)
        #expect(shown.allSatisfy { TerminalText.width($0.text) <= max(2, columns) && !$0.text.contains("\u{1B}") })
      }
    }
  }

  @Test func sendsOnlyWhatChanged() {
    var painter = ScreenPainter()
    let size = TerminalSize(columns: 40, rows: 15)
    var screen = ChoiceScreen(prompt: .test, words: .test)
    let whole = painter.draw(screen.rows(size), size: size, style: .test)
    #expect(painter.draw(screen.rows(size), size: size, style: .test) == "")
    _ = screen.press(.down, size: size)
    let change = painter.draw(screen.rows(size), size: size, style: .test)
    #expect(change.count < whole.count / 4 && !change.contains("\u{1B}[2J"))
  }

  @Test func redrawsAfterResize() {
    var seen: [String] = []
    let scripted = ScriptedTerminal(
      columns: 80, rows: 24,
      [.resize(columns: 40, rows: 15), .look { seen = $0.screen }, .resize(columns: 100, rows: 30), .type("s")])
    let response = try? Terminal.converse(on: scripted.device, style: .test, words: .test) { try $0.ask(.test) }
    #expect(response == .option(0))
    #expect(seen.count == 15 && seen[2] == "correo?")
  }
}
