import ArgumentParser
import SecKit

/// The options for talking with the person at the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .says("plain"))
  var plain = false

  private static var environment: [String: String] {
    ["TERM", "NO_COLOR"].reduce(into: [:]) { $0[$1] = Colour.environment($1) }
  }

  /// - Parameter isTerminal: Whether the styled text goes to a terminal.
  func style(isTerminal: Bool) -> TerminalStyle {
    TerminalStyle(environment: Self.environment, isTerminal: isTerminal, plain: plain)
  }

  /// Prints a report; a file or pipe gets 80 columns of plain text.
  func show(_ lines: [ReportLine]) {
    let isTerminal = StandardOutput.isTerminal
    let width = isTerminal ? SystemTerminal().size.columns : 80
    StandardOutput.write(TerminalReport(lines).text(width: width, style: style(isTerminal: isTerminal)))
  }
}

/// Runs conversations and reports how they ended.
enum Conversing {
  /// Whether there is a person to ask.
  static var isPossible: Bool { TerminalDevice.person().isInteractive() }

  /// - Parameter noTerminal: The message if nobody can be asked.
  /// - Returns: The result of the conversation.
  static func run<Result>(
    _ options: ScreenOptions, words: TextTable, noTerminal: String, _ body: (Terminal) throws -> Result
  ) throws -> Result {
    do {
      return try run(options, words: words, body)
    } catch TerminalExit.notInteractive {
      throw Failure(.couldNotRun, saying: noTerminal)
    }
  }

  /// Shows what would otherwise be printed. Nil if the output is not a terminal, which is then what the person wants, or if
  /// nobody can be asked.
  static func show<Result>(
    _ options: ScreenOptions, words: TextTable, _ body: (Terminal) throws -> Result
  ) throws -> Result? {
    guard StandardOutput.isTerminal else { return nil }
    do {
      return try run(options, words: words, body)
    } catch TerminalExit.notInteractive {
      return nil
    }
  }

  private static func run<Result>(
    _ options: ScreenOptions, words: TextTable, _ body: (Terminal) throws -> Result
  ) throws -> Result {
    let device = TerminalDevice.person()
    let style = options.style(isTerminal: device.isInteractive())
    return try Terminal.converse(on: device, style: style, words: TerminalWords(words), body)
  }
}

extension TerminalWords {
  init(_ words: TextTable) {
    self.init(
      detailKey: words.key(.keyDetail), detail: words(.screenDetail), moreBelow: words(.screenMoreBelow),
      moreAbove: words(.screenMoreAbove), confirm: words(.screenConfirm), panic: words(.screenPanic),
      chosen: words(.screenChosen), typeOne: words(.screenTypeOne) + " ",
      typeSeveral: words(.screenTypeSeveral) + " ", notUnderstood: words(.screenNotUnderstood),
      choose: words(.screenChoose), panicPlain: words(.screenPanicPlain, ["key": "X"]),
      panicDumb: words(.screenPanicDumb, ["key": "X"]))
  }
}

extension TextTable {
  /// The letter of a command.
  func key(_ word: TextKey) -> Character { self(word).first ?? "?" }

  /// The letters of a row of options; letters of the alphabet where the words name too few.
  func keys(_ word: TextKey, count: Int) -> [Character] {
    let named = Array(self(word))
    return (0..<count).map { $0 < named.count ? named[$0] : Self.letter($0) }
  }

  /// Letters for a list of options, without those of commands.
  func letters(_ count: Int, besides commands: [ChoicePrompt.Command]) -> [Character] {
    let taken = Set(commands.map(\.key) + [key(.keyDetail)])
    let free = Self.keys.filter { !taken.contains($0) }
    return (0..<count).map { free[min($0, free.count - 1)] }
  }

  /// Every key that is a command on some screen of the assessment. No option may use one, even where that command is not
  /// offered: the same key would otherwise mean different things.
  private var commandKeys: Set<Character> {
    Set(
      [.keyBack, .keySkip, .keyChange, .keyPause, .keyFinish, .keyQuit, .keyDetail, .keyKeep, .keySave, .keyWrite].map(
        key))
  }

  /// Keys for a list of options: digits, which are never commands, then free letters.
  func optionKeys(_ count: Int) -> [Character] {
    let digits = (1...9).map { Character(String($0)) }
    let free = digits + Self.keys.filter { !digits.contains($0) && !commandKeys.contains($0) }
    return (0..<count).map { free[min($0, free.count - 1)] }
  }

  /// `a` for 0, and so on through ``keys``.
  static func letter(_ index: Int) -> Character { keys[min(max(index, 0), keys.count - 1)] }

  /// The keys of a list's options in their order: letters, digits, then further keys of a Spanish keyboard. No readable list is
  /// longer; of two options with the same key, the second could not be chosen.
  private static let keys = Array("abcdefghijklmnopqrstuvwxyz1234567890\u{F1}\u{E1}\u{E9}\u{ED}\u{F3}\u{FA}\u{FC}")
}
