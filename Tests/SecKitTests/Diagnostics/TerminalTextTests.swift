import Testing

@testable import SecKit

@Suite struct TerminalTextTests {
  @Test func everyControlCharacterIsMadeHarmless() {
    let harmful = Array(0..<0x20) + Array(0x7F..<0xA0) + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in harmful + [0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0xE0041] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let clean = TerminalText.sanitize("a\(Character(scalar))b")
      #expect(clean == "a\u{FFFD}b" || clean == "a b", "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["", "texto", "áñ ¿¡ «»", "🔒 👩🏽‍💻 🇲🇽 ❤️", "日本", "e\u{301}", "a\u{FFFD}"])
  func ordinaryTextStaysAsItIs(_ text: String) {
    #expect(TerminalText.sanitize(text) == text)
  }

  @Test func aLineEndOfTwoBytesIsMadeHarmlessToo() {
    #expect(TerminalText.sanitize("a\r\nb\tc") == "a  b c")
    #expect(TerminalText.sanitize("\u{1B}]8;;https://malo\u{7}x") == "\u{FFFD}]8;;https://malo\u{FFFD}x")
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("áñ", 2), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("🔒", 2),
    ("👩🏽‍💻", 2), ("🇲🇽", 2), ("❤️", 2), ("❤", 1), ("—…«»", 4), ("한", 2),
  ])
  func widths(_ text: String, _ columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }
}
