import SecKit

/// A text split into letters and signs, each with its class and place, in one pass over the bytes.
///
/// Rules look at every letter of every document, and `Character` would consult Unicode's tables for each. Here, as for a
/// reader, a letter and its combining marks are one: the accented vowels of Spanish and `ñ`, `ü` come out composed.
struct TextScan: Sendable {
  /// The class of a letter or sign.
  struct Class: OptionSet, Sendable {
    let rawValue: UInt8
    static let letter = Class(rawValue: 1)
    static let number = Class(rawValue: 2)
    static let space = Class(rawValue: 4)
    static let upper = Class(rawValue: 8)
    static let lower = Class(rawValue: 16)
    /// The classes that words consist of.
    static let word: Class = [.letter, .number]
  }

  let text: String
  /// The scalars as written.
  private(set) var letters: [UInt32] = []
  private(set) var classes: [Class] = []
  /// The UTF-8 offset of each; one more for the end.
  private var offsets: [Int32] = []

  init(_ text: String) {
    self.text = text
    let count = text.utf8.count
    letters.reserveCapacity(count)
    classes.reserveCapacity(count)
    offsets.reserveCapacity(count + 1)
    var bytes = text
    bytes.withUTF8 { add($0) }
    offsets.append(Int32(truncatingIfNeeded: count))
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let (scalar, width) = Self.scalar(in: bytes, at: index)
      if scalar >= 0x300, scalar <= 0x36F, let last = letters.last {
        letters[letters.count - 1] = Self.composed(last, scalar)
      } else {
        letters.append(scalar)
        classes.append(Self.classOf(scalar))
        offsets.append(Int32(truncatingIfNeeded: index))
      }
      index += width
    }
  }

  var count: Int { letters.count }

  /// A stretch of the text as written.
  subscript(range: Range<Int>) -> Substring {
    let lower = text.utf8.index(text.startIndex, offsetBy: Int(offsets[range.lowerBound]))
    return text[lower..<text.utf8.index(lower, offsetBy: Int(offsets[range.upperBound] - offsets[range.lowerBound]))]
  }

  func isWord(_ index: Int) -> Bool { !classes[index].isDisjoint(with: .word) }
  func isLetter(_ index: Int) -> Bool { classes[index].contains(.letter) }
  func isNumber(_ index: Int) -> Bool { classes[index].contains(.number) }
  func isSpace(_ index: Int) -> Bool { classes[index].contains(.space) }

  /// A letter in lower case.
  func small(_ index: Int) -> UInt32 {
    classes[index].contains(.upper) ? Self.lowercased(letters[index]) : letters[index]
  }

  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x100 { return scalar + 0x20 }
    return Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }

  /// The scalar at a byte. A `String`'s UTF-8 is always valid.
  @inline(__always)
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(bytes[index + 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[index + 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
  }

  /// The classes of U+0000 to U+00FF, looked up once.
  private static let latin: [Class] = (0..<0x100).map { classFromTables(UInt32($0)) }

  @inline(__always)
  private static func classOf(_ scalar: UInt32) -> Class {
    scalar < 0x100 ? latin[Int(scalar)] : classFromTables(scalar)
  }

  private static func classFromTables(_ value: UInt32) -> Class {
    // Dashes, dots, quotation marks and arrows.
    if value >= 0x2010, value <= 0x2027 { return [] }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let properties = scalar.properties
    var found: Class = []
    if properties.isAlphabetic { found.insert(.letter) }
    if properties.numericType != nil { found.insert(.number) }
    if properties.isWhitespace { found.insert(.space) }
    if properties.isUppercase { found.insert(.upper) }
    if properties.isLowercase { found.insert(.lower) }
    return found
  }

  /// A letter composed with its combining mark, if Spanish has one character for both; otherwise the letter alone.
  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32 {
    let signs: [UInt32: UInt32]
    switch mark {
    case 0x301: signs = acute
    case 0x308: signs = diaeresis
    case 0x303: signs = tilde
    default: return letter
    }
    return signs[letter] ?? letter
  }

  private static let acute = signs("aáeéiíoóuúAÁEÉIÍOÓUÚ")
  private static let diaeresis = signs("aäeëiïoöuüAÄEËIÏOÖUÜ")
  private static let tilde = signs("nñaãoõNÑAÃOÕ")

  private static func signs(_ pairs: String) -> [UInt32: UInt32] {
    let scalars = pairs.unicodeScalars.map(\.value)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: scalars.count, by: 2).map { (scalars[$0], scalars[$0 + 1]) })
  }
}

extension TextScan {
  /// Whether a stretch contains `://`.
  func hasAddress(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    for index in range.lowerBound..<(range.upperBound - 2)
    where letters[index] == 0x3A && letters[index + 1] == 0x2F && letters[index + 2] == 0x2F { return true }
    return false
  }

  /// Whether a stretch contains an `@`, or its first full stop, not at the start, is followed by a letter: `cdmx.gob.mx`.
  func isMailOrDomain(_ range: Range<Int>) -> Bool {
    var dot: Int?
    for index in range {
      if letters[index] == 0x40 { return true }
      if letters[index] == 0x2E, dot == nil { dot = index }
    }
    guard let dot, dot > range.lowerBound, dot + 1 < range.upperBound else { return false }
    return isLetter(dot + 1)
  }
}
