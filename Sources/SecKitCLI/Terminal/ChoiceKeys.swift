import SecKit

/// Maps keys and words to the answers of a prompt, for the screen and for plain text alike.
struct ChoiceKeys {
  let prompt: ChoicePrompt
  let words: TerminalWords

  enum Meaning: Hashable {
    case option(Int)
    case command(String)
    case detail
  }

  /// The meaning of a single key. Options precede commands; a digit without a meaning of its own counts the options from 1.
  func meaning(of letter: Character) -> Meaning? {
    if let index = prompt.options.firstIndex(where: { Self.same($0.key, letter) }) { return .option(index) }
    if let command = prompt.commands.first(where: { Self.same($0.key, letter) }) { return .command(command.id) }
    if prompt.detail != nil, Self.same(words.detailKey, letter) { return .detail }
    if letter.isASCII, let digit = letter.wholeNumberValue, prompt.options.indices.contains(digit - 1) {
      return .option(digit - 1)
    }
    return nil
  }

  /// The meaning of a typed word: a key, or a whole label.
  func meaning(of word: String) -> Meaning? {
    if let letter = word.first, word.count == 1 { return meaning(of: letter) }
    let folded = word.lowercased()
    if let index = prompt.options.firstIndex(where: { $0.label.lowercased() == folded }) { return .option(index) }
    if let command = prompt.commands.first(where: { $0.label.lowercased() == folded }) { return .command(command.id) }
    if prompt.detail != nil, words.detail.lowercased() == folded { return .detail }
    return nil
  }

  /// A key as shown; never a control character.
  static func name(_ key: Character) -> String { TerminalText.sanitize(String(key)) }

  private static func same(_ one: Character, _ other: Character) -> Bool { one.lowercased() == other.lowercased() }
}
