/// The stable name of a choice within its question: what the author wrote (`{#sms}`), else what its words come to.
///
/// Letters change their meaning when a choice is added or moved; these do not, so that old answers, saved results and what
/// other programs keep of a question go on meaning what they meant. When the words of a choice change, so does the id that they
/// come to: `ids.lock` still holds the old one, and lint asks the author to write it at the choice.
public struct ChoiceID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let description: String

  /// "True" and "false" have these ids in every language.
  public static let yes = ChoiceID(known: "true")
  public static let no = ChoiceID(known: "false")

  private init(known text: String) { description = text }

  /// Nil unless it is a slug of two signs or more: one letter is the place of a choice in answers files.
  public init?(_ text: some StringProtocol) {
    guard ContentID.isSlug(text), text.utf8.count > 1 else { return nil }
    description = String(text)
  }

  public static func < (left: ChoiceID, right: ChoiceID) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

extension ChoiceID {
  /// Longer words are cut here, at a hyphen.
  private static let longest = 48
  private static let cut = 40

  /// What stands for a choice without a written id. It hangs on its own words alone, never on its place or on its neighbours.
  ///
  /// `Una llave física.` comes to `una-llave-fisica`: capitals, accents, blanks and punctuation make no difference. What else
  /// is lost is told apart by the sum of the words: `C++` comes to `c-` and six signs, as do words that are too long.
  package init(words: String) {
    let (slug, isWhole) = Self.slug(words)
    let sum = isWhole && !slug.isEmpty && slug.utf8.count <= Self.longest ? nil : Self.sum(words)
    var start = slug
    if sum != nil, slug.utf8.count > Self.cut {
      let head = slug.prefix(Self.cut + 1)
      start = String(head.lastIndex(of: "-").map { head[..<$0] } ?? head.dropLast())
    }
    let parts = [start, sum].compactMap { $0 }.filter { !$0.isEmpty }
    let text = parts.joined(separator: "-")
    description = ChoiceID(text)?.description ?? "o-" + text
  }

  /// The id again for another choice with the same words, which is a fault of the content and must not cost more than that.
  func again(_ number: Int) -> ChoiceID { ChoiceID(known: "\(description.prefix(58))-\(number)") }

  /// The words with hyphens between them, and whether nothing was lost by which they might differ from others.
  private static func slug(_ words: String) -> (text: String, isWhole: Bool) {
    var text = ""
    var isWhole = true
    var isBetween = false
    let letters = words.lowercased().map { (sign: $0, plain: plain($0)) }
    for (index, letter) in letters.enumerated() {
      if let plain = letter.plain {
        if isBetween, !text.isEmpty { text += "-" }
        isBetween = false
        text.append(plain)
        continue
      }
      // Within a word a hyphen says nothing; before a number it does.
      let joins =
        letter.sign == "-" && !isBetween && index + 1 < letters.count && letters[index + 1].plain != nil
        && !text.isEmpty
      if !joins, !letter.sign.isWhitespace, !silent.contains(letter.sign) { isWhole = false }
      isBetween = true
    }
    return (text, isWhole)
  }

  /// Signs that no two choices differ by.
  private static let silent = Set(".,;:!?¡¿«»\"'“”‘’()…—–")

  private static func plain(_ character: Character) -> Character? {
    switch character {
    case "a"..."z", "0"..."9": character.isASCII ? character : accents[character]
    default: accents[character]
    }
  }

  private static let accents: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
  ]

  /// Six hexadecimal signs of the words' FNV-1a sum; capitals and white space make no difference.
  private static func sum(_ words: String) -> String {
    var sum: UInt32 = 2_166_136_261
    for byte in words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8 {
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(sum >> 8 ^ sum & 0xFF, radix: 16)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
