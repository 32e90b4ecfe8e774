/// Characters that are invisible or change how others are shown: control characters, direction marks and overrides, characters
/// without width or shape. They hide in copied text, and somebody may have put them there on purpose.
enum HiddenCharacter {
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F: true
    // Soft hyphen, grapheme joiner, Arabic letter mark, Hangul fillers, Mongolian vowel separator.
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
    // Zero-width characters, direction marks and overrides, line and paragraph separators, invisible operators, isolates.
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    // Byte order mark, interlinear annotation marks, object and replacement characters.
    case 0xFEFF, 0xFFF0...0xFFFD: true
    // Format characters of shorthand and of musical notation.
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    // Noncharacters, tags, variation selectors that no letter of ours has, and the code points reserved for more of them.
    case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// The kind of character, as an entry of the message table.
  static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F: "@hidden.control"
    case 0x202A...0x202E, 0x2066...0x2069: "@hidden.override"
    case 0x61C, 0x200E, 0x200F: "@hidden.direction"
    case 0xAD: "@hidden.hyphen"
    case 0x2028, 0x2029: "@hidden.line"
    case 0xFFFC, 0xFFFD: "@hidden.lost"
    case 0x200B...0x200D, 0x2060, 0xFEFF: "@hidden.zero-width"
    default: "@hidden.other"
    }
  }

  /// The byte offsets of all such characters, in order.
  ///
  /// Two uses are allowed: the joiner within an emoji sequence (`👩‍💻`) or between letters of scripts that need it, and the tags
  /// of a flag.
  static func find(in bytes: ArraySlice<UInt8>) -> [(offset: Int, scalar: Unicode.Scalar)] {
    var found: [(offset: Int, scalar: Unicode.Scalar)] = []
    var flagEnd = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, byte != 0x09, byte != 0x0A, byte != 0x0D {
          found.append((index, Unicode.Scalar(byte)))
        }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      defer { index += length }
      // Spanish letters need no further look.
      guard mayBegin(byte), let scalar = self.scalar(in: bytes, at: index) else { continue }
      // A region's flag is a black flag followed by tags.
      if scalar.value == 0x1F3F4 || (index == flagEnd && (0xE0020...0xE007F).contains(scalar.value)) {
        flagEnd = index + length
        continue
      }
      guard isHidden(scalar) else { continue }
      if scalar.value == 0x200D || scalar.value == 0x200C,
        joins(scalarBefore(index, in: bytes), scalar, self.scalar(in: bytes, at: index + length))
      {
        continue
      }
      found.append((index, scalar))
    }
    return found
  }

  /// Whether a first byte begins a character that may be hidden.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0...: true
    default: false
    }
  }

  private static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index < bytes.endIndex else { return nil }
    return String(decoding: bytes[index..<min(index + 4, bytes.endIndex)], as: UTF8.self).unicodeScalars.first
  }

  private static func scalarBefore(_ index: Int, in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var start = index - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < bytes.startIndex ? nil : scalar(in: bytes, at: start)
  }

  private static func joins(_ before: Unicode.Scalar?, _ joiner: Unicode.Scalar, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    // Persian, Arabic and the scripts of India are written with both.
    let isScript = [before, after].allSatisfy { (0x600...0xDFF).contains($0.value) && !isHidden($0) }
    guard joiner.value == 0x200D else { return isScript }
    let isEmoji = after.properties.isEmoji && after.value > 0xFF
    let isModified = before.value == 0xFE0F || before.properties.isEmojiModifier || before.properties.isEmoji
    return isScript || (isEmoji && isModified && before.value > 0xFF)
  }

  /// The faults of a whole file: one at each hidden character, with its code point, by which an editor can find it.
  static func diagnostics(in source: SourceFile) -> [Diagnostic] {
    find(in: source.bytes[...]).map { offset, scalar in
      let range = source.range(offset, offset + UTF8.width(scalar))
      return Diagnostic(
        .hiddenCharacter, in: source.path, range, ["code": Lookalike.codePoint(scalar), "name": name(of: scalar)],
        fixIts: [FixIt(range, replacement: "")])
    }
  }

  /// Hidden characters that a text contains through an escape, such as `\u202E` or `&#x202E;`: the file's bytes do not show
  /// them.
  static func diagnostics(written text: String, in path: String, at range: SourceRange, bytes: ArraySlice<UInt8>)
    -> [Diagnostic]
  {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return [] }
    var shown = Dictionary(find(in: bytes).map { ($0.scalar, 1) }, uniquingKeysWith: +)
    return find(in: Array(text.utf8)[...]).compactMap { _, scalar in
      if let count = shown[scalar], count > 0 {
        shown[scalar] = count - 1
        return nil
      }
      return Diagnostic(
        .hiddenCharacter, in: path, range, ["code": Lookalike.codePoint(scalar), "name": name(of: scalar)])
    }
  }
}
