import SecKit
import Testing

@testable import SecKitCLI

@Suite struct TerminalWrapTests {
  @Test func wrapsByWords() {
    #expect(TextWrap(width: 12).lines("Una contraseña larga es mejor") == ["Una", "contraseña", "larga es", "mejor"])
    #expect(TextWrap(width: 20).lines("uno  dos\n\ntres") == ["uno dos", "", "tres"])
    #expect(TextWrap(width: 20).lines("") == [""])
  }

  @Test func indentsHang() {
    let wrap = TextWrap(width: 14, indent: "1. ", hangingIndent: "   ")
    #expect(wrap.lines("respalda tus archivos") == ["1. respalda", "   tus", "   archivos"])
  }

  @Test func breaksLongWords() {
    #expect(TextWrap(width: 10).lines("ve https://ejemplo.mx") == ["ve", "https://ej", "emplo.mx"])
    #expect(TextWrap(width: 5).lines("漢字漢字") == ["漢字", "漢字"])
  }

  @Test func countsColumnsNotBytes() {
    #expect(TextWrap(width: 4).lines("áéíó") == ["áéíó"])
    #expect(TextWrap(width: 4).lines("a\u{301}e\u{301}i\u{301}o\u{301}") == ["áéíó"])
    #expect(TextWrap(width: 4).lines("🔑🔑🔑") == ["🔑🔑", "🔑"])
  }

  @Test func obeysNoControlCharacters() {
    #expect(TextWrap(width: 20).lines("a\u{1B}[2Jb\u{202E}c") == ["a\u{FFFD}[2Jb\u{FFFD}c"])
    #expect(TextWrap.cut("\u{1B}[31mrojo", width: 5) == "\u{FFFD}[31…")
  }

  @Test func cutsWithAMark() {
    #expect(TextWrap.cut("Paso 2 de 7", width: 20) == "Paso 2 de 7")
    #expect(TextWrap.cut("Paso 2 de 7", width: 6) == "Paso …")
    #expect(TextWrap.cut("漢字", width: 3) == "漢…")
    #expect(TextWrap.cut("ab", width: 0) == "")
  }

  /// Any text at any width: no line too wide, nothing lost but spaces.
  @Test(arguments: 0..<300) func properties(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "contraseña", "é", "e\u{301}", "漢", "👩🏽‍💻", "🇲🇽", "❤\u{FE0F}", "\u{FE0F}", "\u{301}", "\u{200D}",
      "1\u{FE0F}\u{20E3}", " ", " ",
      "  ", "\u{A0}", "\u{200B}", "supercalifragilística", "\u{1B}", "\t", ".",
    ]
    let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
    let width = Int.random(in: 1...200, using: &random) / Int.random(in: 1...10, using: &random)
    let wrap = TextWrap(
      width: width, indent: ["", "- ", "   "].randomElement(using: &random) ?? "",
      hangingIndent: ["", "  ", "      "].randomElement(using: &random))
    let lines = wrap.lines(text)
    for line in lines { #expect(TerminalText.width(line) <= max(2, width), "\(line.debugDescription)") }
    #expect(
      scalars(
        lines.enumerated().map { index, line in
          String(
            line.unicodeScalars.dropFirst(
              line.isEmpty ? 0 : (index == 0 ? wrap.indent : wrap.hangingIndent).unicodeScalars.count))
        }.joined()) == scalars(TerminalText.sanitize(text)))
    #expect(TerminalText.width(TextWrap.cut(text, width: width)) <= max(1, width))
  }

  private func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { $0 != 0x20 && $0 != 0xFE0F }
  }
}
