@testable import SecKit
@testable import SecKitRules

// The same cuts made with `Character`, slowly and plainly: what the scan over bytes is held against.

enum SentencesByCharacter {
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

enum SyllablesByCharacter {
  /// The syllables of a word as it stands in a text: a plain word, an acronym (`CDHCM`), a brand (`KeePassXC`), a number or
  /// an address. Numbers and addresses are taken in at a glance and count two, whatever their length.
  static func count(token: some StringProtocol) -> Int {
    let parts = token.split { !$0.isLetter && !$0.isNumber }
    if !token.contains(where: \.isLetter), !parts.isEmpty { return glance }
    if parts.count > 1, token.contains("@") || token.contains("://") || isDomain(token) { return glance }
    return max(1, parts.reduce(0) { $0 + count(part: $1) })
  }

  private static let glance = 2

  private static func count(part: some StringProtocol) -> Int {
    if part.allSatisfy(\.isNumber) { return glance }
    let capitals = part.count(where: \.isUppercase)
    let letters = part.count(where: \.isLetter)
    if letters >= 2, capitals == letters { return Acronym.syllables(part) }
    let inner = part.dropFirst().contains(where: \.isUppercase)
    if inner || letters < part.count { return Acronym.brandSyllables(part) }
    return count(word: part)
  }

  /// Letters with dots between them and nothing else: `cdmx.gob.mx`.
  private static func isDomain(_ token: some StringProtocol) -> Bool {
    guard let dot = token.firstIndex(of: "."), dot != token.startIndex else { return false }
    let after = token[token.index(after: dot)...]
    return after.first?.isLetter ?? false
  }

  /// The syllables of a word of letters alone; at least one.
  static func count(word: some StringProtocol) -> Int {
    let letters = Array(word.lowercased())
    var nucleus = Nucleus()
    var syllables = 0
    for index in letters.indices {
      guard let vowel = vowel(at: index, in: letters) else {
        if letters[index] != "h" || startsGlide(after: index, in: letters) { nucleus = Nucleus() }
        continue
      }
      if nucleus.takes(vowel) {
        nucleus.add(vowel)
      } else {
        syllables += 1
        nucleus = Nucleus()
        nucleus.add(vowel)
      }
    }
    return max(1, syllables)
  }

  /// `hua`, `hue`, `hui` sound like a consonant at the start of a syllable: *ca-ca-hua-te*, *chi-hua-hua*.
  private static func startsGlide(after index: Int, in letters: [Character]) -> Bool {
    guard letters.indices.contains(index + 2), letters[index + 1] == "u" || letters[index + 1] == "i" else {
      return false
    }
    return Vowel(letters[index + 2]) != nil
  }

  private static func vowel(at index: Int, in letters: [Character]) -> Vowel? {
    let letter = letters[index]
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    let previous = index > 0 ? letters[index - 1] : nil
    switch letter {
    case "u":
      // The silent u of que, qui, gue, gui; ü sounds.
      let isSilent = previous == "q" || (previous == "g" && next.map { "eiéí".contains($0) } ?? false)
      if isSilent { return nil }
      return .weak("u")
    case "y":
      // A vowel at the end of a word, alone, or before a consonant: rey, y, Guaymas.
      if let next, Vowel(next) != nil { return nil }
      return .weak("i")
    default: return Vowel(letter)
    }
  }

  private enum Vowel: Equatable {
    case strong
    /// Unstressed `i` or `u`.
    case weak(Character)
    /// `í` or `ú`.
    case stressed(Character)

    init?(_ letter: Character) {
      switch letter {
      case "a", "e", "o", "á", "é", "ó", "à", "è", "ò", "ä", "ë", "ö", "â", "ê", "ô", "ã", "õ": self = .strong
      case "i", "ï", "ì", "î": self = .weak("i")
      case "u", "ü", "ù", "û": self = .weak("u")
      case "í": self = .stressed("i")
      case "ú": self = .stressed("u")
      default: return nil
      }
    }
  }

  /// The vowels of the syllable being read.
  private struct Nucleus {
    private var isEmpty = true
    /// Whether its peak, a strong or stressed vowel, has come.
    private var hasPeak = false
    private var peakIsStrong = false
    /// Whether a weak vowel follows the peak.
    private var isClosed = false
    private var last: Character?

    func takes(_ vowel: Vowel) -> Bool {
      guard !isEmpty else { return false }
      switch vowel {
      case .strong: return !hasPeak
      // uí, iú are one syllable by spelling (construí); ií is not, nor aí.
      case .stressed(let letter): return !hasPeak && last != letter
      case .weak(let letter):
        if isClosed { return false }
        return peakIsStrong || last != letter
      }
    }

    mutating func add(_ vowel: Vowel) {
      isEmpty = false
      switch vowel {
      case .strong:
        hasPeak = true
        peakIsStrong = true
      case .stressed(let letter):
        hasPeak = true
        last = letter
      case .weak(let letter):
        if hasPeak { isClosed = true }
        last = letter
      }
    }
  }
}

enum ReadabilityByCharacter {
  /// What stands between spaces and slashes and holds a letter or digit.
  static func words<Text: StringProtocol>(in sentence: Text) -> [Text.SubSequence] {
    sentence.split { $0.isWhitespace }.flatMap { token -> [Text.SubSequence] in
      if token.contains("://") { return [token] }
      return token.split { $0 == "/" || $0 == "—" || $0 == "›" }
    }.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  static func measure(_ sentence: Substring) -> Readability {
    let tokens = words(in: sentence)
    guard !tokens.isEmpty else { return Readability() }
    return Readability(
      words: tokens.count, sentences: 1, syllables: tokens.reduce(0) { $0 + SyllablesByCharacter.count(token: $1) })
  }
}

struct CharacterToken {
  let text: Substring
  let lowercased: String
  let isWord: Bool
  let isQuoted: Bool
}

enum WordsByCharacter {
  static func scan(_ text: String) -> [CharacterToken] {
    var tokens: [CharacterToken] = []
    var depth = 0
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      let isWord = first.isLetter || first.isNumber
      let word = isWord ? rest.prefix { $0.isLetter || $0.isNumber } : rest.prefix(1)
      if first == "«" { depth += 1 }
      tokens.append(CharacterToken(text: word, lowercased: word.lowercased(), isWord: isWord, isQuoted: depth > 0))
      if first == "»" { depth = max(0, depth - 1) }
      rest = rest[word.endIndex...]
    }
    return tokens
  }
}
