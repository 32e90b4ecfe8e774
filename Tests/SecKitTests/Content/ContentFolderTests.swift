import Testing

@testable import SecKit

/// Folders that are not as they should be.
@Suite struct ContentFolderTests {
  private func faults(_ files: [String: String], raw: [String: [UInt8]] = [:]) async throws -> [String] {
    var folder = SampleFolder.folder(files)
    folder.files.merge(raw) { $1 }
    let result = try await folder.load(checks: false)
    expectWhole(result.diagnostics)
    return result.diagnostics.map { "\($0.path) \($0.id.rawValue)" }
  }

  @Test func aMissingContentFolderStopsTheRun() async throws {
    await #expect(throws: FileSystemError(path: "Content/es", reason: .missing)) {
      _ = try await MemoryFolder(["Content/kit.yml": "", "curricula/es/a.md": ""]).load()
    }
    await #expect(throws: FileSystemError.self) { _ = try await MemoryFolder([:]).load() }
  }

  @Test func workshopsNeedNotBe() async throws {
    #expect(try await faults([:]).isEmpty)
  }

  @Test func whatIsNoDocumentIsNotRead() async throws {
    let files = [
      "Content/es/.oculto.md": "x", "Content/es/.git/a.md": "x", "Content/es/a.txt": "x", "Content/es/b.md.bak": "x",
      "Content/a.md": "x",
    ]
    #expect(
      try await faults(files) == [
        "Content/a.md file-ignored", "Content/es/a.txt file-ignored", "Content/es/b.md.bak file-ignored",
      ])
  }

  @Test func everyFileIsReadWhateverTheOthersAre() async throws {
    let found = try await faults(
      [
        "Content/es/a.md": "", "Content/es/b.md": "\n \n", "Content/es/c.md": "# A\n",
        "Content/es/d.md": "---\nkind: page\n",
        "Content/es/g.md": "---\n---\n", "Content/es/h.md": Marked.document("page", id: "h", "T.\n"),
      ],
      raw: [
        "Content/es/e.md": [0x2D, 0xFF], "Content/es/f.md": [0x2D, 0x00],
        "Content/es/i.md": [UInt8](repeating: 0x61, count: 2 << 20),
      ])
    #expect(
      found == [
        "Content/es/a.md file-empty", "Content/es/b.md file-empty", "Content/es/c.md front-matter-missing",
        "Content/es/d.md front-matter-unclosed",
        "Content/es/e.md bad-utf8", "Content/es/f.md nul-character",
      ] + Array(repeating: "Content/es/g.md key-missing", count: 5) + ["Content/es/i.md file-too-large"])
  }

  @Test func unreadableFilesAndFoldersAreNamed() async throws {
    let folder = SampleFolder.folder([
      "Content/es/a.md": Marked.document("page"), "Content/es/b/c.md": "x", "curricula/es/d.md": "x",
    ])
    var fileSystem = folder.fileSystem
    let plain = fileSystem
    fileSystem.contents = { path, limit throws(FileSystemError) in
      if path == "Content/es/a.md" { throw FileSystemError(path: path, reason: .forbidden) }
      return try plain.contents(path, limit)
    }
    fileSystem.entries = { path throws(FileSystemError) in
      if path == "Content/es/b" { throw FileSystemError(path: path, reason: .other(5)) }
      if path == "curricula/es" { throw FileSystemError(path: path, reason: .notFolder) }
      return try plain.entries(path)
    }
    let result = try await CatalogBuilder.load(
      MemoryFolder.paths, workers: 2, from: fileSystem)
    expectWhole(result.diagnostics)
    #expect(result.diagnostics.map(\.id) == [.fileUnreadable, .fileUnreadable, .fileUnreadable])
    #expect(result.diagnostics.map(\.path) == ["Content/es/a.md", "Content/es/b", "curricula/es"])
    #expect(result.diagnostics.map(\.arguments["reason"]) == ["@reason.forbidden", "errno 5", "@reason.not-folder"])
  }

  @Test func withoutKitOrWordsThereIsNoCatalog() async throws {
    for missing in ["Content/kit.yml", "Content/es/strings.yml"] {
      var folder = SampleFolder.folder(["Content/es/a.md": Marked.document("page")])
      folder.files[missing] = nil
      let result = try await folder.load(checks: false)
      #expect(result.value == nil)
      #expect(result.hasErrors)
      #expect(result.diagnostics.map { "\($0.path) \($0.id.rawValue)" } == ["\(missing) file-unreadable"])
    }
  }

  @Test func foldersThatLoopEnd() async throws {
    let path = "Content/es" + "/x" * 30 + "/a.md"
    #expect(try await faults([path: "x"]) == ["Content/es" + "/x" * 9 + " folder-too-deep"])
    #expect(
      try await faults(["Content/es" + "/x" * 8 + "/a.md": "x"]) == [
        "Content/es" + "/x" * 8 + "/a.md front-matter-missing"
      ])
  }

  static let kits: [FaultCase] = [
    FaultCase("nothing", "1️⃣", ["1️⃣": [.keyMissing]]),
    FaultCase("a text", "1️⃣hola\n", ["1️⃣": [.valueType]]),
    FaultCase("an unknown key", SampleFolder.kit + "1️⃣autor: x\n", ["1️⃣": [.keyUnknown]]),
    FaultCase(
      "no https", SampleFolder.kit.replacing("https://creative", with: "1️⃣http://creative"), ["1️⃣": [.linkUnsafe]]),
    FaultCase("no number", SampleFolder.kit.replacing("model: 1", with: "model: 1️⃣uno"), ["1️⃣": [.numberRange]]),
    FaultCase("broken", SampleFolder.kit + "a: 1️⃣*x\n", ["1️⃣": [.frontMatterAlias]]),
    FaultCase("clean", SampleFolder.kit),
  ]

  @Test(arguments: kits) func kitFiles(_ fault: FaultCase) async throws {
    let marked = MarkedSource(fault.text)
    let result = try await SampleFolder.folder([
      "Content/kit.yml": marked.text, "Content/es/a.md": Marked.document("page"),
    ]).load(checks: false)
    expect(result.diagnostics, in: ["Content/kit.yml": marked], fault.expected)
    expectWhole(result.diagnostics)
  }

  static let words: [FaultCase] = [
    FaultCase("an unknown word", SampleFolder.words + "1️⃣task.opne: x\n", ["1️⃣": [.wordUnknown]]),
    FaultCase(
      "a list", SampleFolder.words.replacing("task.open: \"palabra \"", with: "task.open: 1️⃣[x]"), ["1️⃣": [.valueType]]),
    FaultCase(
      "a place too many", SampleFolder.words.replacing("task.open: \"palabra \"", with: "task.open: 1️⃣\"x {n}\""),
      ["1️⃣": [.wordPlaceholder]]),
    FaultCase(
      "a place too few", SampleFolder.words.replacing("period.days: \"palabra {n}\"", with: "period.days: 1️⃣días"),
      ["1️⃣": [.wordPlaceholder]]),
    FaultCase("a list of words", "1️⃣- a\n- b\n", ["1️⃣": [.valueType]]),
    FaultCase("clean", SampleFolder.words),
  ]

  @Test(arguments: words) func wordFiles(_ fault: FaultCase) {
    let marked = MarkedSource(fault.text)
    let path = "Content/es/strings.yml"
    let read = WordsReader.read(SourceFile(path: path, text: marked.text))
    // Where no word could be read at all, the others are missing; that is said at the start of the file.
    let others = read.diagnostics.filter { $0.id != .wordMissing }
    if fault.testDescription != "an unknown word" { #expect(others.count == read.diagnostics.count) }
    expect(others, in: [path: marked], fault.expected)
    expectWhole(read.diagnostics)
  }

  @Test(arguments: ["task.open", "period.days"]) func everyMissingWordIsNamed(_ name: String) {
    let lines = SampleFolder.words.split(separator: "\n").map(String.init)
    let without = lines.filter { !$0.hasPrefix(name + ":") }.joined(separator: "\n")
    let empty = lines.map { $0.hasPrefix(name + ":") ? "\(name):" : $0 }.joined(separator: "\n")
    #expect(without != SampleFolder.words && without.utf8.count < empty.utf8.count)
    for text in [without, empty] {
      let read = WordsReader.read(SourceFile(path: "s.yml", text: text))
      #expect(read.diagnostics.only(.wordMissing).map(\.arguments) == [["name": name]])
    }
  }

  static let provoked: Set<DiagnosticID> = FaultCase.ids(of: kits + words)
}
