import Testing

@testable import SecKit

/// What hides in a text, found at its byte; what only looks like it is left alone.
@Suite struct HiddenCharacterTests {
  @Test(arguments: [
    // A joiner joins within a picture of several and between letters of scripts that need it, nowhere else.
    ("👩\u{200D}💻", []), ("🏳️\u{200D}🌈", []), ("می\u{200C}خ", []), ("ക്\u{200D}ഷ", []),
    ("a\u{200D}b", [1]), ("a\u{200C}b", [1]), ("1\u{200D}2", [1]), ("👩\u{200D}a", [4]), ("\u{200D}💻", [0]),
    ("👩\u{200D}", [4]), ("👩\u{200C}💻", [4]),
    // Tags belong behind a black flag, one right after the other.
    ("🏴\u{E0067}\u{E007F}", []), ("a\u{E0041}", [1]), ("🏴a\u{E0067}", [5]), ("🏴\u{E0067}a\u{E007F}", [9]),
    // Directions, by override and by isolate.
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", [0, 3, 6, 9, 12]), ("a\u{2066}b\u{2069}", [1, 5]),
    ("\u{2067}\u{2068}", [0, 3]), ("\u{200E}\u{200F}\u{61C}", [0, 3, 6]),
    ("\u{FEFF}", [0]), ("\u{2028}\u{2029}", [0, 3]), ("\t\r\n", []), ("\u{1B}[31m\u{7F}\u{9B}", [0, 5, 6]),
    ("ñandú ¿sí? «no» 🔒", []),
  ]) func isFoundWhereItStands(_ text: String, _ offsets: [Int]) {
    #expect(HiddenCharacter.find(in: Array(text.utf8)[...]).map(\.offset) == offsets)
  }

  /// Whatever Unicode says to draw as nothing, wherever it is in the tables, save for the selectors that emoji are written with.
  @Test func whatIsDrawnAsNothingIsHidden() {
    let selectors: ClosedRange<UInt32> = 0xFE00...0xFE0F
    for value in UInt32(0)...0x10FFFF where !selectors.contains(value) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isDefaultIgnorableCodePoint else { continue }
      let text = "a\(String(Character(scalar)))b"
      #expect(HiddenCharacter.find(in: Array(text.utf8)[...]).map(\.offset) == [1], "\(Lookalike.codePoint(scalar))")
    }
  }

  @Test func whatChangesDirectionIsCalledSo() {
    for scalar: Unicode.Scalar in ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"] {
      #expect(HiddenCharacter.name(of: scalar) == "@hidden.override")
    }
  }
}
