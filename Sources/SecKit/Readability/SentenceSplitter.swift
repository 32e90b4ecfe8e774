/// Cuts a run of text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, closing quotes and brackets included, when white space and something that can
/// begin a sentence follow. The end of the run ends the last one, so a list item without a full stop is a sentence too.
enum SentenceSplitter {
  static func split(_ text: String) -> [Substring] {
    let characters = Array(text.indices)
    var sentences: [Substring] = []
    var start = text.startIndex
    var position = 0
    while position < characters.count {
      let end = characters[position]
      position += 1
      guard ".!?…".contains(text[end]) else { continue }
      while position < characters.count, ".!?…»\")”’]".contains(text[characters[position]]) { position += 1 }
      guard position < characters.count, text[characters[position]].isWhitespace else { continue }
      let rest = text[characters[position]...].drop(while: \.isWhitespace)
      guard let first = rest.first, begins(first), !endsInAbbreviation(text[start...end]) else { continue }
      append(text[start..<characters[position]], to: &sentences)
      start = characters[position]
    }
    append(text[start...], to: &sentences)
    return sentences
  }

  private static func append(_ sentence: Substring, to sentences: inout [Substring]) {
    var sentence = sentence.drop(while: \.isWhitespace)
    while sentence.last?.isWhitespace ?? false { sentence = sentence.dropLast() }
    if sentence.contains(where: { $0.isLetter || $0.isNumber }) { sentences.append(sentence) }
  }

  /// A small letter goes on with the sentence: «¿Quién llamó? y ¿cuándo?».
  private static func begins(_ character: Character) -> Bool {
    !character.isLowercase && !",;:.".contains(character)
  }

  private static let abbreviations: Set<String> = [
    "sr", "sra", "srta", "dr", "dra", "lic", "ing", "mtra", "mtro", "art", "arts", "núm", "núms", "no", "p", "pp",
    "pág",
    "págs", "ej", "col", "tel", "av", "ext", "int", "aprox", "máx", "mín", "vol", "ed", "cf", "ee", "uu", "d", "c",
    "ud",
  ]

  /// Whether the point belongs to an abbreviation or to an initial. *No.* ends a sentence when it is one alone.
  private static func endsInAbbreviation(_ text: Substring) -> Bool {
    guard text.last == "." else { return false }
    let word = text.dropLast().reversed().prefix { $0.isLetter }
    let before = text.dropLast(word.count + 1)
    let name = String(word.reversed())
    if name.count == 1, name.first?.isUppercase ?? false { return true }
    if name.lowercased() == "no" || name == "d" || name == "c" { return false }
    return abbreviations.contains(name.lowercased()) && !before.isEmpty
  }
}
