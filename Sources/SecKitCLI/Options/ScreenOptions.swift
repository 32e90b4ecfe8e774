import ArgumentParser
import SecKit

/// How to talk with the person at the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .says("plain"))
  var plain = false

  private static var environment: [String: String] {
    ["TERM", "NO_COLOR"].reduce(into: [:]) { $0[$1] = Colour.environment($1) }
  }

  /// - Parameter isTerminal: whether what is styled goes to a terminal.
  func style(isTerminal: Bool) -> TerminalStyle {
    TerminalStyle(environment: Self.environment, isTerminal: isTerminal, plain: plain)
  }

  /// Prints a report; into a file or pipe it is 80 columns of plain text.
  func show(_ lines: [ReportLine]) {
    let isTerminal = StandardOutput.isTerminal
    let width = isTerminal ? SystemTerminal().size.columns : 80
    StandardOutput.write(TerminalReport(lines).text(width: width, style: style(isTerminal: isTerminal)))
  }
}

/// Running a conversation and telling how it ended.
enum Conversing {
  /// Whether there is somebody to ask.
  static var isPossible: Bool { TerminalDevice.person().isInteractive() }

  /// - Parameter noTerminal: what to say when nobody can be asked.
  /// - Returns: what the conversation comes to.
  static func run<Result>(
    _ options: ScreenOptions, words: TextTable, noTerminal: String, _ body: (Terminal) throws -> Result
  ) throws -> Result {
    do {
      return try run(options, words: words, body)
    } catch TerminalExit.notInteractive {
      throw Failure(.couldNotRun, saying: noTerminal)
    }
  }

  /// For what is printed when it cannot be shown: nil when the output leads elsewhere than to a terminal, as who typed the
  /// command wants it, or when nobody can be asked.
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

  /// Letters for a list of options, leaving out those that commands have.
  func letters(_ count: Int, besides commands: [ChoicePrompt.Command]) -> [Character] {
    let taken = Set(commands.map(\.key) + [key(.keyDetail)])
    let free = Self.keys.filter { !taken.contains($0) }
    return (0..<count).map { free[min($0, free.count - 1)] }
  }

  /// Every key that is a command on some screen of the assessment: no option may take one, also where it is not offered, or a
  /// key would mean one thing here and another there.
  private var commandKeys: Set<Character> {
    Set(
      [.keyBack, .keySkip, .keyChange, .keyPause, .keyFinish, .keyQuit, .keyDetail, .keyKeep, .keySave, .keyWrite].map(
        key))
  }

  /// Keys for a list of options: digits, which stand for no command anywhere, then free letters.
  func optionKeys(_ count: Int) -> [Character] {
    let digits = (1...9).map { Character(String($0)) }
    let free = digits + Self.keys.filter { !digits.contains($0) && !commandKeys.contains($0) }
    return (0..<count).map { free[min($0, free.count - 1)] }
  }

  /// `a` for 0, and so on through ``keys``.
  static func letter(_ index: Int) -> Character { keys[min(max(index, 0), keys.count - 1)] }

  /// The keys of a list's options in their order: letters, digits, then what a Spanish keyboard has besides. No list that one
  /// can read is longer; where two options had one key, the second could not be chosen.
  private static let keys = Array("abcdefghijklmnopqrstuvwxyz1234567890\u{F1}\u{E1}\u{E9}\u{ED}\u{F3}\u{FA}\u{FC}")
}
