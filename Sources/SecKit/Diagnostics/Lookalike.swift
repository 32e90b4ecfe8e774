/// Characters that look like a meaningful one and are another: a no-break space, a full-width sign, a curly quotation mark, a
/// dash instead of a hyphen, a Cyrillic letter. Their author sees nothing wrong, so that a message must name them.
enum Lookalike {
  /// The character that a scalar is easily taken for; the empty text if it is invisible; nil if it is what it looks like.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case ..<0x80: return nil
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0x2043: return "-"
    case 0x201C...0x201F, 0x2033, 0x2036: return "\""
    case 0x2018...0x201B, 0x2032, 0x2035, 0xB4: return "'"
    // Full-width forms, in the same order as in ASCII.
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) }
    case 0xFE55, 0x2236, 0xA789: return ":"
    case 0x2024, 0xFE52: return "."
    case 0x201A, 0xFE50, 0x3001: return ","
    case 0x2044, 0x2215: return "/"
    case 0x3010, 0x27E6: return "["
    case 0x3011, 0x27E7: return "]"
    case 0x37E, 0xFE54: return ";"
    default: break
    }
    if HiddenCharacter.isHidden(scalar) { return "" }
    return letters[scalar]
  }

  /// Letters of other alphabets that look like Latin ones.
  private static let letters: [Unicode.Scalar: String] = {
    let other = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαονιρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
    let latin = "aeopcyxijshdqwABEKMHOPCTYXIJSaovipABEZHIKMNOPTYX"
    return Dictionary(
      zip(other.unicodeScalars, latin.map(String.init)), uniquingKeysWith: { first, _ in first })
  }()

  /// Whether it is a letter of another alphabet.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { letters[scalar] != nil }

  /// The text with every lookalike replaced by what it looks like.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let plain = plain(scalar) { result += plain } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The code point in the form `U+00A0`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// The entry of the message table that names a scalar.
  static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2007: return "@look.hard-space"
    case 0xFF01...0xFF5E: return "@look.full-width"
    default: break
    }
    switch plain(scalar) {
    case " ": return "@look.space"
    case "": return "@look.hidden"
    case "-": return "@look.dash"
    case "\"", "'": return "@look.quote"
    case let plain? where plain.first?.isLetter ?? false: return "@look.letter"
    default: return "@look.sign"
    }
  }

  /// A diagnostic about the first lookalike in a word, with the whole word as it was meant. Nil for words without one, and for
  /// those whose only lookalikes are hidden characters, which are reported on their own.
  static func diagnostic(in path: String, _ word: LocatedText) -> Diagnostic? {
    guard !word.text.utf8.allSatisfy({ $0 < 0x80 }),
      let scalar = word.text.unicodeScalars.first(where: { scalar in plain(scalar).map { !$0.isEmpty } ?? false })
    else { return nil }
    return diagnostic(in: path, word.range, scalar, replacement: plain(word.text))
  }

  static func diagnostic(
    in path: String, _ range: SourceRange, _ scalar: Unicode.Scalar, replacement: String?
  ) -> Diagnostic {
    Diagnostic(
      .lookalikeCharacter, in: path, range,
      [
        "character": String(Character(scalar)), "code": codePoint(scalar), "name": name(of: scalar),
        "meant": plain(scalar) ?? "",
      ],
      fixIts: replacement.map { [FixIt(range, replacement: $0)] } ?? [])
  }
}
