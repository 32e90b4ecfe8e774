import SecKit

/// The pronunciation of words outside Spanish spelling.
enum Acronym {
  /// An acronym in capitals: pronounced as a word if consonants and vowels alternate (`PIN`, `INE`), otherwise letter by letter
  /// (`SMS`, `IA`, `CDHCM`).
  static func syllables(_ text: some StringProtocol) -> Int {
    let letters = Array(text.lowercased().filter(\.isLetter))
    let isSaidAsWord =
      letters.count >= 3
      && letters.indices.allSatisfy { index in
        index == 0 || isVowel(letters[index]) || isVowel(letters[index - 1])
      } && letters.contains(where: isVowel)
    return isSaidAsWord ? SyllableCounter.count(word: String(letters)) : spelled(text)
  }

  /// A name with capitals or digits inside: `WhatsApp`, `2FA`, `KeePassXC`. Each group of vowels counts one, a silent `e` at
  /// the end none; runs of capitals and digits are spelt out.
  static func brandSyllables(_ text: some StringProtocol) -> Int {
    var total = 0
    var piece = ""
    func close() {
      guard !piece.isEmpty else { return }
      let hasSmall = piece.contains(where: \.isLowercase)
      total += hasSmall ? vowelGroups(piece) : spelled(piece)
      piece = ""
    }
    let characters = Array(text)
    for index in characters.indices {
      let character = characters[index]
      let nextIsSmall = index + 1 < characters.count && characters[index + 1].isLowercase
      let previousIsSmall = index > 0 && characters[index - 1].isLowercase
      if character.isNumber || (character.isUppercase && (nextIsSmall || previousIsSmall)) { close() }
      piece.append(character)
      if character.isNumber { close() }
    }
    close()
    return max(1, total)
  }

  /// The syllables of the names of letters and digits, one after another.
  private static func spelled(_ text: some StringProtocol) -> Int {
    text.lowercased().reduce(0) { total, letter in
      switch letter {
      case "w": total + 3
      case "f", "h", "j", "l", "m", "n", "ñ", "r", "s", "x", "z": total + 2
      case "0", "1", "4", "5", "7", "8", "9": total + 2
      default: total + 1
      }
    }
  }

  private static func vowelGroups(_ text: String) -> Int {
    let letters = Array(text.lowercased())
    var groups = 0
    for index in letters.indices where isVowel(letters[index]) {
      if index == 0 || !isVowel(letters[index - 1]) { groups += 1 }
    }
    if groups > 1, letters.last == "e", letters.count > 1, !isVowel(letters[letters.count - 2]) { groups -= 1 }
    return max(1, groups)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouáéíóúüy".contains(letter) }
}
