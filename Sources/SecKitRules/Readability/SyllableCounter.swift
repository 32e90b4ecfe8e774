import SecKit

/// Counts the syllables of Spanish words by the spelling rules of the academies (RAE and ASALE, 2010).
///
/// `a`, `e` and `o` are strong, `i` and `u` weak. Two strong vowels, or a stressed weak one beside a strong one, make two
/// syllables; every other pair makes one, so that *guion*, *huir* and *construido* have 1, 1 and 3. `h` between vowels changes
/// nothing (*prohi-bir*, *bú-ho*). Words that are not Spanish have rules of their own: see ``count(token:)``.
enum SyllableCounter {
  /// The syllables of a word as written in a text: a plain word, an acronym (`CDHCM`), a brand (`KeePassXC`), a number or an
  /// address. Numbers and addresses are read at a glance and count two, whatever their length.
  static func count(token: some StringProtocol) -> Int {
    let scan = TextScan(String(token))
    return count(token: 0..<scan.count, in: scan)
  }

  static func count(token: Range<Int>, in scan: TextScan) -> Int {
    count(token: token, in: scan) { count(word: $0, in: scan) }
  }

  /// - Parameter plain: counts a word of letters alone.
  static func count(token: Range<Int>, in scan: TextScan, plain: (Range<Int>) -> Int) -> Int {
    var hasLetter = false
    var parts = 0
    var total = 0
    var index = token.lowerBound
    while index < token.upperBound {
      guard scan.isWord(index) else {
        index += 1
        continue
      }
      let start = index
      while index < token.upperBound, scan.isWord(index) {
        if scan.isLetter(index) { hasLetter = true }
        index += 1
      }
      parts += 1
      total += count(part: start..<index, in: scan, plain: plain)
    }
    if !hasLetter, parts > 0 { return glance }
    if parts > 1, scan.hasAddress(token) || scan.isMailOrDomain(token) { return glance }
    return max(1, total)
  }

  private static let glance = 2

  private static func count(part: Range<Int>, in scan: TextScan, plain: (Range<Int>) -> Int) -> Int {
    var capitals = 0
    var letters = 0
    var numbers = 0
    var inner = false
    for index in part {
      let kind = scan.classes[index]
      if kind.contains(.letter) { letters += 1 }
      if kind.contains(.number) { numbers += 1 }
      if kind.contains(.upper) {
        capitals += 1
        if index > part.lowerBound { inner = true }
      }
    }
    if numbers == part.count { return glance }
    if letters >= 2, capitals == letters { return Acronym.syllables(scan[part]) }
    if inner || letters < part.count { return Acronym.brandSyllables(scan[part]) }
    return plain(part)
  }

  /// The syllables of a word that consists of letters; at least one.
  static func count(word: some StringProtocol) -> Int {
    let scan = TextScan(String(word))
    return count(word: 0..<scan.count, in: scan)
  }

  private static func count(word: Range<Int>, in scan: TextScan) -> Int {
    var nucleus = Nucleus()
    var syllables = 0
    for index in word {
      guard let vowel = vowel(at: index, of: word, in: scan) else {
        if scan.small(index) != h || startsGlide(after: index, of: word, in: scan) { nucleus = Nucleus() }
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

  private static let h = UInt32(UInt8(ascii: "h"))
  private static let u = UInt32(UInt8(ascii: "u"))
  private static let i = UInt32(UInt8(ascii: "i"))
  private static let y = UInt32(UInt8(ascii: "y"))
  private static let q = UInt32(UInt8(ascii: "q"))
  private static let g = UInt32(UInt8(ascii: "g"))

  /// `hua`, `hue`, `hui` sound like a consonant at the start of a syllable: *ca-ca-hua-te*, *chi-hua-hua*.
  private static func startsGlide(after index: Int, of word: Range<Int>, in scan: TextScan) -> Bool {
    guard index + 2 < word.upperBound else { return false }
    let next = scan.small(index + 1)
    return (next == u || next == i) && Vowel(scan.small(index + 2)) != nil
  }

  private static func vowel(at index: Int, of word: Range<Int>, in scan: TextScan) -> Vowel? {
    let letter = scan.small(index)
    if letter == u {
      // The silent u of que, qui, gue, gui; ü is pronounced.
      let previous = index > word.lowerBound ? scan.small(index - 1) : nil
      if previous == q { return nil }
      if previous == g, index + 1 < word.upperBound, isEOrI(scan.small(index + 1)) { return nil }
      return .weak(.u)
    }
    if letter == y {
      // It is a vowel at the end of a word, alone, or before a consonant: rey, y, Guaymas.
      if index + 1 < word.upperBound, Vowel(scan.small(index + 1)) != nil { return nil }
      return .weak(.i)
    }
    return Vowel(letter)
  }

  /// `e`, `i`, `é`, `í`
  private static func isEOrI(_ letter: UInt32) -> Bool {
    letter == 0x65 || letter == 0x69 || letter == 0xE9 || letter == 0xED
  }

  private enum Weak { case i, u }

  private enum Vowel {
    case strong
    /// Unstressed `i` or `u`.
    case weak(Weak)
    /// `í` or `ú`.
    case stressed(Weak)

    init?(_ letter: UInt32) {
      switch letter {
      // a e o, á é ó, à è ò, ä ë ö, â ê ô, ã õ
      case 0x61, 0x65, 0x6F, 0xE1, 0xE9, 0xF3, 0xE0, 0xE8, 0xF2, 0xE4, 0xEB, 0xF6, 0xE2, 0xEA, 0xF4, 0xE3, 0xF5:
        self = .strong
      // i ï ì î
      case 0x69, 0xEF, 0xEC, 0xEE: self = .weak(.i)
      // u ü ù û
      case 0x75, 0xFC, 0xF9, 0xFB: self = .weak(.u)
      case 0xED: self = .stressed(.i)
      case 0xFA: self = .stressed(.u)
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
    private var last: Weak?

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
