/// Judges whether a number can be dialled in Mexico and, if not, why.
///
/// Accepted are ten digits (since 2019 without `01`, `044` or `045`), the short codes of emergency and public services, a star
/// with three or four digits, and `+` with a country code and as many digits as that country's numbers may have. Digits may be
/// grouped; an extension may follow. Codes such as `*21*…#` reprogram the telephone that dials them and are refused.
enum PhoneNumber {
  /// What is wrong with a number.
  struct Problem: Equatable {
    /// An entry of the message table, with its `@`.
    let label: String
    /// The number that was probably meant.
    var mended: String?
  }

  /// - Parameter isReached: True if the number names an account in a messenger, which short codes, star codes and extensions do
  ///   not.
  static func problem(_ text: String, isReached: Bool = false) -> Problem? {
    let (number, extensionText) = split(text)
    if let extensionText {
      guard !isReached else { return Problem(label: "@phone.extension") }
      guard isExtension(extensionText) else {
        let plain = String(extensionText.map { $0.isNumber && $0.isASCII ? $0 : digit(for: $0) ?? $0 })
        let isLookalike = extensionText.contains { $0.isNumber } && isExtension(plain[...])
        return Problem(label: isLookalike ? "@phone.lookalike" : "@phone.extension-shape")
      }
    }
    if number.contains("#") || number.dropFirst().contains("*") { return Problem(label: "@phone.control") }
    if let problem = letters(number, rest: text) { return problem }
    if number.hasPrefix("*") { return star(number, isReached: isReached) }
    guard number.unicodeScalars.allSatisfy({ isPart($0) }), !number.dropFirst().contains("+"), isBalanced(number) else {
      return Problem(label: "@phone.signs")
    }
    let digits = number.filter { $0.isASCII && $0.isNumber }
    if digits.isEmpty { return Problem(label: "@phone.no-digits") }
    return number.hasPrefix("+") ? abroad(digits) : inMexico(digits, isReached: isReached)
  }

  /// Splits off an extension introduced by `ext.`, `extensión` or `opción`.
  private static func split(_ text: String) -> (number: Substring, extensionText: Substring?) {
    let trimmed = text.trimmed[...]
    // The first such letter may have been typed for a digit.
    for first in trimmed.indices where "eEoO".contains(trimmed[first]) {
      let start = trimmed[first...].prefix(11).lowercased()
      guard let word = extensionWords.first(where: start.hasPrefix) else { continue }
      var number = trimmed[..<first]
      while let last = number.last, last.isWhitespace || last == "," || last == ";" { number = number.dropLast() }
      return (number, trimmed[first...].dropFirst(word.count))
    }
    return (trimmed, nil)
  }

  private static let extensionWords = [
    "extensiones", "extensión", "extension", "ext.", "ext", "opciones", "opción", "opcion", "op.",
  ]

  /// One or more numbers of up to six digits: `90`, `90 y 91`.
  private static func isExtension(_ text: Substring) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "." }.filter { $0 != "y" && $0 != "o" && $0 != "u" }
    return !words.isEmpty
      && words.allSatisfy { (1...6).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// Reports letters, which cannot be dialled; if all of them look like digits, the message says so.
  private static func letters(_ number: Substring, rest: String) -> Problem? {
    guard number.contains(where: { $0.isLetter || ($0.isNumber && !$0.isASCII) || $0 == "|" }) else { return nil }
    var mended = ""
    for character in number {
      if let digit = digit(for: character) {
        mended.append(digit)
      } else if character.isLetter || (character.isNumber && !character.isASCII) {
        return Problem(label: "@phone.letters")
      } else {
        mended.append(character)
      }
    }
    // Words that happen to consist of such letters contain no digits.
    guard number.contains(where: { $0.isNumber }) else { return Problem(label: "@phone.letters") }
    return Problem(label: "@phone.lookalike", mended: mended + rest.trimmed.dropFirst(number.count))
  }

  /// The digit that a character is easily taken for.
  private static func digit(for character: Character) -> Character? {
    switch character {
    case "O", "o", "О", "о", "Ο", "ο", "º", "°": return "0"
    case "l", "I", "i", "|", "ǀ", "І", "і": return "1"
    case "S", "s": return "5"
    case "B": return "8"
    case "Z", "z": return "2"
    default:
      // Full-width digits and the digits of other scripts.
      guard !character.isASCII, let value = character.wholeNumberValue, value < 10 else { return nil }
      return Character(String(value))
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || " +-.()\u{A0}\u{202F}".unicodeScalars.contains(scalar)
  }

  private static func isBalanced(_ number: Substring) -> Bool {
    var depth = 0
    for character in number {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 || depth > 1 { return false }
    }
    return depth == 0
  }

  private static func star(_ number: Substring, isReached: Bool) -> Problem? {
    let digits = number.dropFirst()
    let isService = (3...4).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
    if isReached { return Problem(label: "@phone.short") }
    return isService ? nil : Problem(label: "@phone.star")
  }

  private static func inMexico(_ digits: String, isReached: Bool) -> Problem? {
    switch digits.count {
    case 3 where !isReached && (digits == "911" || digits == "112" || digits.hasPrefix("0")): return nil
    case 3: return Problem(label: isReached ? "@phone.short" : "@phone.code")
    case 10: return ("2"..."9").contains(digits.prefix(1)) ? nil : Problem(label: "@phone.ten")
    case 12 where digits.hasPrefix("01"), 13 where digits.hasPrefix("044") || digits.hasPrefix("045"):
      return Problem(label: "@phone.old-prefix", mended: grouped(digits.suffix(10)))
    case 12 where digits.hasPrefix("52"):
      return Problem(label: "@phone.plus", mended: "+52 " + grouped(digits.suffix(10)))
    case _ where digits.hasPrefix("00"): return Problem(label: "@phone.plus")
    case 7, 8: return Problem(label: "@phone.area-code")
    default: return Problem(label: "@phone.ten")
    }
  }

  private static func grouped(_ digits: Substring) -> String {
    "\(digits.prefix(2)) \(digits.dropFirst(2).prefix(4)) \(digits.suffix(4))"
  }

  private static func abroad(_ digits: String) -> Problem? {
    guard let country = (1...3).lazy.map({ digits.prefix($0) }).first(where: { CountryCode.all.contains(String($0)) })
    else { return Problem(label: "@phone.country") }
    let rest = digits.dropFirst(country.count)
    switch country {
    case "52":
      // Mobile numbers had a 1 before them until 2019; messengers still list them so.
      let number = rest.count == 11 && rest.first == "1" ? rest.dropFirst() : rest
      return number.count == 10 && ("2"..."9").contains(number.prefix(1)) ? nil : Problem(label: "@phone.mexico")
    case "1": return rest.count == 10 && ("2"..."9").contains(rest.prefix(1)) ? nil : Problem(label: "@phone.length")
    default:
      return (5...).contains(rest.count) && (8...15).contains(digits.count) ? nil : Problem(label: "@phone.length")
    }
  }
}
