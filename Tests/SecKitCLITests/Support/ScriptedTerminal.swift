@testable import SecKitCLI

/// A person as a list of events, and a terminal in memory that shows what they would see.
final class ScriptedTerminal {
  enum Step {
    case event(TerminalEvent)
    /// The window changes its size.
    case resize(columns: Int, rows: Int)
    /// Looks at the screen at this moment.
    case look((VirtualTerminal) -> Void)

    static func type(_ text: String) -> Step { .event(.bytes(Array(text.utf8))) }
  }

  private var steps: [Step]
  private(set) var virtual: VirtualTerminal
  private(set) var modes: [TerminalMode] = []
  private(set) var stops: [Bool] = []
  private(set) var lastWords: [UInt8]?
  /// Everything that was written, as text.
  private(set) var transcript = ""
  /// How many times something was written; a picture is one write.
  private(set) var writes = 0
  var isInteractive = true

  init(columns: Int = 80, rows: Int = 24, _ steps: [Step]) {
    self.steps = steps
    virtual = VirtualTerminal(columns: columns, rows: rows)
  }

  var mode: TerminalMode { modes.last ?? .untouched }

  var device: TerminalDevice {
    TerminalDevice(
      isInteractive: { self.isInteractive },
      size: { TerminalSize(columns: self.virtual.columns, rows: self.virtual.rows) },
      setMode: { mode throws(TerminalExit) in self.modes.append(mode) },
      setLastWords: { self.lastWords = $0 },
      wait: { limit throws(TerminalExit) in self.next(limit) },
      write: { bytes throws(TerminalExit) in
        self.writes += 1
        self.virtual.feed(bytes)
        self.transcript += String(decoding: bytes, as: UTF8.self)
      },
      stop: { self.stops.append($0) })
  }

  /// The next event; a script that is over ends the input. A limit is over at once unless bytes follow.
  private func next(_ limit: Duration?) -> TerminalEvent {
    while !steps.isEmpty {
      switch steps.removeFirst() {
      case .event(let event): return event
      case .resize(let columns, let rows):
        virtual.resize(columns: columns, rows: rows)
        return .resized
      case .look(let look): look(virtual)
      }
    }
    return limit == nil ? .endOfInput : .timeout
  }
}

extension TerminalStyle {
  static let test = TerminalStyle(environment: ["TERM": "xterm-256color"], isTerminal: true)
  static let testPlain = TerminalStyle(environment: ["TERM": "xterm"], isTerminal: true, plain: true)
  static let testDumb = TerminalStyle(environment: ["TERM": "dumb"], isTerminal: true)
}

extension TerminalWords {
  static let test = TerminalWords(
    detailKey: "?", detail: "¿por qué?", moreBelow: "más ↓", moreAbove: "más ↑", confirm: "Enter: listo",
    panic: "borra y sale", chosen: "elegida", typeOne: "Escribe una letra y Enter: ",
    typeSeveral: "Escribe las letras y Enter: ", notUnderstood: "No encontré esa letra. Puedes escribir:",
    choose: "Elige con una letra.", panicPlain: "Ctrl-X borra y sale.", panicDumb: "Ctrl-X sale.")
}

extension ChoicePrompt {
  /// A question as the assessment asks it.
  static let test = ChoicePrompt(
    progress: "Paso 2 de 7 · Cuentas",
    heading: "¿Tienes verificación en dos pasos en tu correo?",
    text: "Con ella, una contraseña robada no basta para entrar.",
    detail: "El correo abre todas las demás cuentas: con él se cambian sus contraseñas.",
    options: [
      Option(key: "s", label: "Sí"), Option(key: "p", label: "En parte", hint: "en unas cuentas sí, en otras no"),
      Option(key: "t", label: "Todavía no"), Option(key: "n", label: "No sé"), Option(key: "x", label: "No aplica"),
    ],
    commands: [
      Command(id: "back", key: "a", label: "atrás"), Command(id: "skip", key: "o", label: "omitir"),
      Command(id: "quit", key: "q", label: "salir"),
    ],
    escapeCommand: "back")
}
