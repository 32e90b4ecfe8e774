import Testing

@testable import SecKitCLI

@Suite struct TerminalKeyTests {
  struct Vector: CustomTestStringConvertible {
    let bytes: [UInt8]
    let keys: [Key]

    init(_ text: String, _ keys: [Key]) { self.init(Array(text.utf8), keys) }

    init(_ bytes: [UInt8], _ keys: [Key]) {
      self.bytes = bytes
      self.keys = keys
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
  }

  static let vectors = [
    Vector("aZ9?", [.character("a"), .character("Z"), .character("9"), .character("?")]),
    Vector("ñé€🔑", [.character("ñ"), .character("é"), .character("€"), .character("🔑")]),
    Vector("\r\n\t\u{8}\u{7F}", [.enter, .enter, .tab, .backspace, .backspace]),
    Vector("\u{3}\u{4}\u{18}\u{1A}", [.control("c"), .control("d"), .control("x"), .control("z")]),
    Vector("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    Vector(
      "\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF\u{1B}OM", [.up, .down, .right, .left, .home, .end, .enter]),
    Vector("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
    Vector("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z", [.pageUp, .pageDown, .delete, .backTab]),
    Vector("\u{1B}[1;5A\u{1B}[6;2~", [.up, .pageDown]),
    // Function keys, mouse and unknown finals mean nothing, and nothing of them is left over.
    Vector(
      "\u{1B}[15~a\u{1B}OPb\u{1B}[[Ac\u{1B}[<0;3;4Md",
      [
        .unknown, .character("a"), .unknown, .character("b"), .unknown, .character("c"), .unknown, .character("d"),
      ]),
    // Alt with a letter does nothing; Esc before a control character is Esc.
    Vector("\u{1B}sx", [.unknown, .character("x")]),
    Vector("\u{1B}\u{3}", [.escape, .control("c")]),
    Vector("\u{1B}\u{1B}[A", [.escape, .up]),
    // A sequence broken off by Ctrl-C or by a letter that is no ASCII lets both through.
    Vector("\u{1B}[12\u{3}", [.unknown, .control("c")]),
    Vector("\u{1B}[1ñ", [.unknown, .character("ñ")]),
    Vector("\u{1B}O\u{18}", [.unknown, .control("x")]),
    // What is pasted answers nothing, not even with keys inside.
    Vector("\u{1B}[200~s\u{3}\r\u{1B}[A\u{18}\u{1B}[201~t", [.character("t")]),
    Vector("\u{1B}[201~t", [.character("t")]),
    // Replies of the terminal.
    Vector(
      "\u{1B}]11;rgb:0000/0000/0000\u{7}a\u{1B}]0;x\u{1B}\\b\u{1B}P1+r\u{1B}\\c",
      [
        .character("a"), .character("b"), .character("c"),
      ]),
    Vector("\u{1B}]0;x\u{3}", [.unknown, .control("c")]),
    // Broken UTF-8, overlong forms, surrogates, control characters beyond ASCII.
    Vector([0xC3, 0x61], [.unknown, .character("a")]),
    Vector([0xE2, 0x82, 0x61], [.unknown, .character("a")]),
    Vector([0x80, 0xFF, 0x61], [.unknown, .unknown, .character("a")]),
    Vector([0xC0, 0xAF, 0x61], [.unknown, .unknown, .character("a")]),
    Vector([0xED, 0xA0, 0x80, 0x61], [.unknown, .character("a")]),
    Vector([0xC2, 0x9B, 0x41], [.unknown, .character("A")]),
    Vector([0x00, 0x1C, 0x61], [.unknown, .unknown, .character("a")]),
  ]

  @Test(arguments: vectors) func wholeInput(_ vector: Vector) {
    var decoder = KeyDecoder()
    decoder.feed(vector.bytes)
    #expect(drain(&decoder) == vector.keys)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: vectors) func byteByByte(_ vector: Vector) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in vector.bytes {
      decoder.feed([byte])
      keys += drain(&decoder)
    }
    #expect(keys == vector.keys)
  }

  @Test func loneEscapeIsAKeyAfterAMoment() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == .milliseconds(50))
    #expect(decoder.flush() == .escape)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;title", "\u{1B}["])
  func cutSequencesMeanNothing(_ text: String) {
    var decoder = KeyDecoder()
    decoder.feed(Array(text.utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.patience != nil)
    #expect(decoder.flush() == .unknown)
    decoder.feed(Array("a".utf8))
    #expect(decoder.next() == .character("a"))
  }

  @Test func pasteWithoutEndIsGivenUp() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~hola".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.flush() == nil)
    decoder.feed(Array("s".utf8))
    #expect(decoder.next() == .character("s"))
  }

  @Test func endlessSequencesAreGivenUp() {
    for lead in ["\u{1B}[", "\u{1B}O", "\u{1B}]"] {
      var decoder = KeyDecoder()
      decoder.feed(Array((lead + String(repeating: "1", count: 5000)).utf8))
      #expect(decoder.next() == .unknown)
    }
  }

  @Test(arguments: 0..<200) func noiseNeverHangs(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x7E, 0x32, 0x30, 0x3B, 0x41, 0x07, 0x5C, 0xC3, 0xF0, 0x03, 0x61]
    var decoder = KeyDecoder()
    for _ in 0..<50 {
      decoder.feed((0..<Int.random(in: 1...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 })
      _ = drain(&decoder)
      if Bool.random(using: &random) { _ = decoder.flush() }
    }
    // At most the paste and then the begun sequence are waited for; after that every key counts again.
    _ = decoder.flush()
    decoder.feed(Array("q".utf8))
    #expect(drain(&decoder) == [.character("q")])
  }

  private func drain(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    return keys
  }
}
