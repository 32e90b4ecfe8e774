import SecKit

/// Counts the syllables of English words as programs for Flesch's formula do: groups of vowels, less those that are mute. English
/// spelling does not tell them for certain; over a text the misses cancel out.
enum EnglishSyllables {
  /// The syllables of a token: numbers, addresses, acronyms and brands as in Spanish, whose rules for them ask no language.
  static func count(token: Range<Int>, in scan: TextScan) -> Int {
    SyllableCounter.count(token: token, in: scan) { count(word: $0, in: scan) }
  }

  /// The syllables of a word of letters alone; at least one.
  static func count(word: Range<Int>, in scan: TextScan) -> Int {
    let letters = word.map { scan.small($0) < 0x80 ? UInt8(truncatingIfNeeded: scan.small($0)) : UInt8(ascii: "e") }
    return count(letters)
  }

  static func count(word: String) -> Int {
    let scan = TextScan(word)
    return count(word: 0..<scan.count, in: scan)
  }

  private static func count(_ letters: [UInt8]) -> Int {
    if let known = exceptions[String(decoding: letters, as: UTF8.self)] { return known }
    var groups = 0
    var index = 0
    while index < letters.count {
      guard isVowel(index, letters) else {
        index += 1
        continue
      }
      groups += 1
      let start = index
      while index < letters.count, isVowel(index, letters) {
        // Vowels that are said apart: cre-ate, qui-et, cha-os, flu-id, be-ing.
        if index > start, isApart(index, letters) { groups += 1 }
        index += 1
      }
    }
    return max(1, groups - mute(letters) + syllabic(letters))
  }

  private static func isVowel(_ index: Int, _ letters: [UInt8]) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): true
    // The u of qu is none.
    case UInt8(ascii: "u"): index == 0 || letters[index - 1] != UInt8(ascii: "q")
    // y begins words as a consonant: yes, beyond.
    case UInt8(ascii: "y"): index > 0 && !(index + 1 < letters.count && isPlainVowel(letters[index + 1]))
    default: false
    }
  }

  private static func isPlainVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// Whether a vowel begins a syllable although another stands before it.
  private static func isApart(_ index: Int, _ letters: [UInt8]) -> Bool {
    let pair = (letters[index - 1], letters[index])
    func stands(_ end: String, at place: Int) -> Bool {
      place + end.utf8.count <= letters.count && letters[place...].starts(with: end.utf8)
    }
    switch pair {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")):
      // so-cial, mar-tian, but di-al, me-di-a.
      return !(index >= 2 && "ct".utf8.contains(letters[index - 2]) && index + 1 < letters.count)
    case (UInt8(ascii: "i"), UInt8(ascii: "o")):
      // na-tion, fash-ion, but vi-o-lence.
      return !(index >= 2 && "tscgx".utf8.contains(letters[index - 2]) && stands("n", at: index + 1))
        && !(index >= 2 && letters[index - 2] == UInt8(ascii: "h") && stands("n", at: index + 1))
        && !stands("us", at: index + 1)
    case (UInt8(ascii: "e"), UInt8(ascii: "o")): return !(index >= 2 && letters[index - 2] == UInt8(ascii: "p"))
    case (UInt8(ascii: "i"), UInt8(ascii: "e")):
      return stands("t", at: index + 1) && index + 2 == letters.count || stands("nc", at: index + 1)
        || stands("nt", at: index + 1)
    case (UInt8(ascii: "u"), UInt8(ascii: "a")), (UInt8(ascii: "u"), UInt8(ascii: "o")):
      return !(index >= 2 && "gq".utf8.contains(letters[index - 2]))
    case (UInt8(ascii: "e"), UInt8(ascii: "a")): return index >= 3 && stands("te", at: index + 1)
    case (UInt8(ascii: "a"), UInt8(ascii: "o")), (UInt8(ascii: "i"), UInt8(ascii: "u")): return true
    // be-ing, do-ing, play-ing.
    case (_, UInt8(ascii: "i")): return stands("ng", at: index + 1)
    default: return false
    }
  }

  /// Vowels that are written and not said: make, comes, looked, named.
  private static func mute(_ letters: [UInt8]) -> Int {
    func ends(_ end: String) -> Bool {
      letters.count > end.utf8.count && letters.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
    func before(_ count: Int) -> UInt8? { letters.count > count ? letters[letters.count - count - 1] : nil }
    let isAfterConsonant = { (letter: UInt8?) in letter.map { !isPlainVowel($0) } ?? false }
    if ends("e"), isAfterConsonant(before(1)) {
      // table, people end in a syllable of their own.
      let isSyllabic = ends("le") && isAfterConsonant(before(2))
      return isSyllabic ? 0 : 1
    }
    if ends("ed"), let letter = before(2), isAfterConsonant(letter) { return "td".utf8.contains(letter) ? 0 : 1 }
    if ends("es"), let letter = before(2), isAfterConsonant(letter) {
      let hisses = "sxzcg".utf8.contains(letter) || ends("ches") || ends("shes")
      return hisses || ends("les") && isAfterConsonant(before(3)) ? 0 : 1
    }
    // care-ful, home-less: a mute e inside a word.
    for end in ["eful", "ely", "ement", "eless"] where ends(end) { return 1 }
    return 0
  }

  /// Consonants that are syllables: rhyth-m, pris-m.
  private static func syllabic(_ letters: [UInt8]) -> Int {
    letters.count > 3 && letters.suffix(2).elementsEqual("sm".utf8) ? 1 : 0
  }

  /// Common words that spelling does not tell.
  private static let exceptions: [String: Int] = [
    "people": 2, "someone": 2, "somebody": 3, "something": 2, "sometimes": 2, "somewhere": 2, "everyone": 3,
    "everything": 3, "everybody": 4, "every": 2, "evening": 2, "business": 2, "area": 3, "idea": 3, "being": 2,
    "friend": 1, "friends": 1, "science": 2, "quiet": 2, "create": 2, "created": 3, "creates": 2, "really": 2,
    "being's": 2, "other": 2, "others": 2, "video": 3, "videos": 3, "radio": 3, "audio": 3, "trial": 2, "diary": 3,
    "without": 2, "whatever": 3, "whoever": 3, "maybe": 2, "one's": 1, "household": 2, "colleague": 2, "colleagues": 2,
    "league": 1, "queue": 1, "poem": 2, "real": 1, "realise": 3, "usually": 4, "separate": 3, "different": 3,
    "lawyer": 2,
    "answered": 2, "useful": 2, "careful": 2, "safely": 2, "safety": 2, "lonely": 2, "movement": 2, "statement": 2,
    "homeless": 2, "careless": 2, "software": 2, "hardware": 2, "malware": 2, "spyware": 2, "stalkerware": 3,
    "ransomware": 3, "reliable": 4, "society": 4, "variety": 4,
  ]
}
