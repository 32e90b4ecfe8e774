import Testing

@testable import SecKit

@Suite struct SourceFileReadingTests {
  private func read(_ raw: [UInt8]) -> Diagnosed<SourceFile> {
    SourceFile.read(path: "Content/es/a.md", location: "/kit/Content/es/a.md", raw: raw)
  }

  @Test func textIsKeptByteForByte() throws {
    let text = "uno\r\ndós 🔒\n"
    let read = read(Array(text.utf8))
    #expect(read.diagnostics.isEmpty)
    let file = try #require(read.value)
    #expect(file.bytes == Array(text.utf8))
    #expect(file.path == "Content/es/a.md")
    #expect(file.location == "/kit/Content/es/a.md")
  }

  @Test func anEmptyFileIsAFile() throws {
    let file = try #require(read([]).value)
    #expect(file.bytes.isEmpty)
  }

  @Test func theByteOrderMarkIsTakenOff() throws {
    let file = try #require(read([0xEF, 0xBB, 0xBF] + Array("---\n".utf8)).value)
    #expect(file.bytes == Array("---\n".utf8))
    // Only the first is a mark; a second is text.
    let twice = try #require(read([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF]).value)
    #expect(twice.bytes == [0xEF, 0xBB, 0xBF])
  }

  /// What is wrong, and at which offset after `á\n`.
  static let bad: [(String, [UInt8], Int)] = [
    ("Latin-1", [0x6E, 0xF1, 0x6F], 1),
    ("lone continuation byte", [0x61, 0x80], 1),
    ("cut off at the end", [0x61, 0xE2, 0x82], 1),
    ("cut off before a letter", [0xC3, 0x28], 0),
    ("overlong slash", [0xC0, 0xAF], 0),
    ("overlong of three", [0xE0, 0x80, 0xAF], 0),
    ("surrogate", [0xED, 0xA0, 0x80], 0),
    ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 0),
    ("never a lead byte", [0x61, 0x62, 0xFF], 2),
    ("UTF-16 mark", [0xFE, 0xFF], 0),
  ]

  @Test(arguments: bad)
  func badUTF8IsRefusedWhereItBegins(_ name: String, _ bytes: [UInt8], _ offset: Int) {
    let start = Array("á\n".utf8)
    let read = read([0xEF, 0xBB, 0xBF] + start + bytes)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.badUTF8])
    #expect(read.diagnostics.first?.range.start == SourcePosition(line: 2, column: offset + 1), "\(name)")
  }

  @Test func anInvalidByteIsFoundInLongText() {
    let read = read([UInt8](repeating: 0x61, count: 500_000) + [0xFF])
    #expect(read.diagnostics.first?.range.start == SourcePosition(line: 1, column: 500_001))
  }

  @Test func nulIsRefused() {
    let read = read(Array("uno\ndos\0tres\0".utf8))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.nulCharacter])
    #expect(read.diagnostics.first?.range.start == SourcePosition(line: 2, column: 4))
  }

  @Test func bothFaultsAreNamedAtOnce() {
    #expect(Set(read([0x00, 0xFF]).diagnostics.map(\.id)) == [.badUTF8, .nulCharacter])
  }

  @Test func theLimitIsAMebibyte() {
    #expect(read([UInt8](repeating: 0x61, count: 1 << 20)).value != nil)
    let over = read([UInt8](repeating: 0x61, count: (1 << 20) + 1))
    #expect(over.value == nil)
    #expect(over.diagnostics.map(\.id) == [.fileTooLarge])
    let message = over.diagnostics.first.map { DiagnosticMessages.table(for: .es).message(for: $0).summary }
    // Only the first byte over the limit is ever read: the message must not name a size.
    #expect(message == "El archivo pesa más de 1024 KiB.")
  }
}
