/// Counts the syllables of Spanish words by the spelling rules of the academies (RAE and ASALE, 2010).
///
/// `a`, `e` and `o` are strong, `i` and `u` weak. Two strong vowels, or a stressed weak one beside a strong one, make two
/// syllables; every other pair makes one, so that *guion*, *huir* and *construido* have 1, 1 and 3. `h` between vowels
/// changes nothing (*prohi-bir*, *bú-ho*). What is not a Spanish word has a rule of its own: see ``count(token:)``.
enum SyllableCounter {
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
