import Testing

@testable import SecKit

@Suite struct FrontMatterSplitterTests {
  /// Text, its YAML and its body.
  @Test(arguments: [
    ("---\na: b\n---\ncuerpo\n", "a: b\n", "cuerpo\n"), ("---\n---\n", "", ""), ("---\n---", "", ""),
    ("---\na: b\n---", "a: b\n", ""),
    ("---\r\na: b\r\n---\r\ncuerpo\r\n", "a: b\r\n", "cuerpo\r\n"), ("---\ra: b\r---\rcuerpo", "a: b\r", "cuerpo"),
    ("---\na: b---c\nd: ---\n ---\n----\n---\nx", "a: b---c\nd: ---\n ---\n----\n", "x"),
    ("--- \na: b\n---\t\nx", "a: b\n", "x"), ("---\na: b\n---  \n---\n", "a: b\n", "---\n"),
    ("--- \r\na: b\r\n--- \r\n", "a: b\r\n", ""),
    ("---\na: |\n  ---\n---\n---\n", "a: |\n  ---\n", "---\n"), ("---\n\n---\n\n# A\n", "\n", "\n# A\n"),
  ])
  func files(_ text: String, _ yaml: String, _ body: String) throws {
    let source = SourceFile(path: "a.md", text: text)
    let read = FrontMatterSplitter.split(source)
    #expect(read.diagnostics.isEmpty)
    let split = try #require(read.value)
    #expect(String(decoding: source.bytes[split.yaml], as: UTF8.self) == yaml)
    #expect(String(decoding: source.bytes[split.bodyStart...], as: UTF8.self) == body)
    // The parts and the two fences are the whole file.
    let fences = source.bytes.count - split.yaml.count - (source.bytes.count - split.bodyStart)
    #expect((6...12).contains(fences))
  }

  @Test(arguments: [
    ("", DiagnosticID.fileEmpty), ("\n\n", .fileEmpty), (" \t\r\n", .fileEmpty), ("# A\n", .frontMatterMissing),
    ("\n---\na: b\n---\n", .frontMatterMissing),
    ("--- a\na: b\n---\n", .frontMatterMissing), (" ---\n---\n", .frontMatterMissing),
    ("----\n---\n", .frontMatterMissing), ("--\n", .frontMatterMissing),
    ("a", .frontMatterMissing), ("\u{FEFF}---\n---\n", .frontMatterMissing), ("---", .frontMatterUnclosed),
    ("---\n", .frontMatterUnclosed),
    ("---\na: b\n", .frontMatterUnclosed), ("---\na: b\n ---\n", .frontMatterUnclosed),
    ("---\na: b\n--- x\n", .frontMatterUnclosed), ("---\u{A0}\na: b\n---\n", .frontMatterMissing),
    ("---\na: b\n...\n", .frontMatterUnclosed), ("---\na: b\n——\n", .frontMatterUnclosed),
  ])
  func refused(_ text: String, _ id: DiagnosticID) {
    let source = SourceFile(path: "a.md", text: text)
    let read = FrontMatterSplitter.split(source)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [id])
    #expect(read.diagnostics.allSatisfy { source.holds($0.range) && $0.range.start == .start })
    expectWhole(read.diagnostics)
  }

  /// Read from disk, a byte order mark before the fence does no harm.
  @Test func aByteOrderMarkIsNoText() throws {
    let raw: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("---\na: b\n---\n".utf8)
    let source = try #require(SourceFile.read(path: "a", location: "/a", raw: raw).value)
    #expect(FrontMatterSplitter.split(source).value != nil)
  }
}
