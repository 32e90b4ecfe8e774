import Foundation
import Testing

@testable import SecKit
@testable import SecKitRules

/// One fault, one error: whatever is wrong with a file, nothing is said of other files because of it.
@Suite struct CascadeTests {
  /// A way to break a file, as bytes.
  private typealias Break = (name: String, bytes: [UInt8])

  /// Everything that can be done to any file.
  private static func breaks(_ text: String) -> [Break] {
    let bytes = Array(text.utf8)
    return [
      ("empty", []), ("no text", bytes + [0xFF]), ("a NUL", bytes + [0]), ("Latin-1 at the start", [0xF1] + bytes),
      ("too large", bytes + [UInt8](repeating: 0x0A, count: 1 << 20)),
      ("an alias", Array(text.replacing("title:", with: "title: *x #").utf8)),
    ]
  }

  /// What can be done to a document's front matter: each key of the top level left out, emptied, made a map, misspelt. Every
  /// other key of a document, each in another of these ways than in the document before.
  private static func frontBreaks(_ text: String, turn: Int) -> [Break] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let close = lines.dropFirst().firstIndex(of: "---") else { return [] }
    func with(_ index: Int, _ line: String?) -> [UInt8] {
      var changed = lines
      if let line { changed[index] = line } else { changed.remove(at: index) }
      return Array(changed.joined(separator: "\n").utf8)
    }
    var found: [Break] = [
      ("unclosed", with(close, "--")), ("no front matter", Array(lines[(close + 1)...].joined(separator: "\n").utf8)),
      ("a line before it", Array(("\n" + text).utf8)), ("a quote left open", with(1, lines[1] + "\nextra: \"abierta")),
      ("a tab", with(1, lines[1] + "\n\ttab: x")), ("a key twice", with(1, lines[1] + "\n" + lines[1])),
    ]
    for index in 1..<close {
      guard let colon = lines[index].firstIndex(of: ":"), lines[index].first?.isLetter ?? false else { continue }
      let key = String(lines[index][..<colon])
      // What belongs to a key that is gone would belong to the one above.
      let isAlone = !lines[index].hasSuffix(":") && !lines[index].hasSuffix("|")
      let misspelt = ("\(key) misspelt", with(index, "x" + lines[index]))
      let ways =
        isAlone
        ? [
          ("\(key) gone", with(index, nil)), ("\(key) empty", with(index, "\(key):")), misspelt,
          ("\(key) a map", with(index, "\(key): {a: {b: c}}")),
        ] : [misspelt]
      if (turn + index) % 2 == 0 { found.append(ways[(turn + index) / 2 % ways.count]) }
    }
    // What follows from them is the same for all: that nothing of the front matter is known.
    found = found.enumerated().filter { index, _ in index >= 6 || index == turn % 6 }.map(\.element)
    found.append(("a date that is none", Array(text.replacing("reviewed: 2026", with: "reviewed: el 2026").utf8)))
    return found
  }

  private func check(
    _ path: String, _ broken: (name: String, bytes: [UInt8]), in files: [String: String], mayPass: Bool = false
  ) async throws {
    var folder = MemoryFolder(files)
    folder.files[path] = broken.bytes
    let result = try await folder.load(today: SmallKit.today, workers: 2)
    let isBroken = result.diagnostics.contains { $0.path == path && $0.severity == .error }
    if mayPass, !isBroken { return }
    #expect(isBroken, "\(path): \(broken.name)")
    let elsewhere = result.diagnostics.filter { $0.path != path }
    #expect(
      elsewhere.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue) \($0.arguments)" } == [],
      "\(path): \(broken.name)")
    expectWhole(result.diagnostics)
  }

  @Test func theSmallKitIsClean() async throws {
    let result = try await MemoryFolder(try await SmallKit.files()).load(today: SmallKit.today)
    #expect(result.diagnostics.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue) \($0.arguments)" } == [])
  }

  static let documents = [
    "Content/es/kit/cuentas.md", "Content/es/directorio/red.md", "Content/es/directorio/linea.md",
    "Content/es/organizacion/acuerdos.md", "Content/es/escenarios/protesta.md", "Content/es/cuidados/despues.md",
    "Content/es/paginas/privacidad.md", "Content/es/rutas/cuenta.md", "Content/es/glosario.md",
    "Content/es/perfiles.md",
    "Content/es/ataques/toma.md", "Content/es/ataques/engano.md", "curricula/es/taller.md",
  ]

  @Test func everyDocumentIsTried() async throws {
    #expect(Set(try await SmallKit.files().keys.filter { $0.hasSuffix(".md") }) == Set(Self.documents))
  }

  @Test(arguments: documents) func aBrokenDocumentIsAFaultOfItsOwn(_ path: String) async throws {
    let files = try await SmallKit.files()
    let text = try #require(files[path])
    // A key that may be left out is no fault when it is.
    let turn = try #require(Self.documents.firstIndex(of: path))
    for (index, broken) in Self.breaks(text).enumerated() where index == 0 || index == 1 + turn % 5 {
      try await check(path, broken, in: files)
    }
    for broken in Self.frontBreaks(text, turn: turn) { try await check(path, broken, in: files, mayPass: true) }
  }

  /// A section whose role is misspelt, an item whose attributes are: what is then not read is missed by nobody.
  @Test(arguments: documents) func aBrokenPartIsAFaultOfItsOwn(_ path: String) async throws {
    let files = try await SmallKit.files()
    let text = try #require(files[path])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Of each kind one in a document.
    var tried: Set<String> = []
    for (index, line) in lines.enumerated() {
      for (name, old, new) in [
        ("a class", "{.", "{.x"), ("a class behind an id", " .", " .x"), ("a brace left out", "}", ""),
        ("a level", "level=", "lvel="), ("an impact", "impact=", "impcat="), ("a type", "type=", "tipe="),
        ("a box", "- [ ] ", "- "), ("minutes", "minutes=", "minute="), ("a wrong number", "impact=", "impact=9"),
      ] where line.contains(old) && line.contains("{") && tried.insert(name).inserted {
        var changed = lines
        changed[index] = line.replacing(old, with: new)
        try await check(
          path, ("\(name) in line \(index + 1)", Array(changed.joined(separator: "\n").utf8)), in: files, mayPass: true)
      }
    }
  }

  @Test(arguments: ["Content/kit.yml", "Content/es/strings.yml", "Content/es/terminos.yml", "Content/ids.lock"])
  func aBrokenPartOfTheKitIsAFaultOfItsOwn(_ path: String) async throws {
    let files = try await SmallKit.files()
    let text = try #require(files[path])
    for broken in Self.breaks(text)
    where !(broken.name == "empty" || broken.name == "an alias") || path.hasSuffix("kit.yml") {
      try await check(path, broken, in: files)
    }
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    try await check(path, ("a line of nonsense", Array("\(first)\n: {[\n\(text)".utf8)), in: files)
  }

  @Test func filesAndFoldersThatCannotBeOpenedAreTheOnlyFault() async throws {
    let files = try await SmallKit.files()
    let today = try #require(CalendarDate(SmallKit.today))
    for path in files.keys.sorted() + [
      "Content/es/kit", "Content/es/directorio", "Content/es/ataques", "Content/es/rutas",
    ] {
      var fileSystem = MemoryFolder(files).fileSystem
      let plain = fileSystem
      fileSystem.contents = { name, limit throws(FileSystemError) in
        if name == path { throw FileSystemError(path: path, reason: .forbidden) }
        return try plain.contents(name, limit)
      }
      fileSystem.entries = { name throws(FileSystemError) in
        if name == path { throw FileSystemError(path: path, reason: .forbidden) }
        return try plain.entries(name)
      }
      let result = try await Linter.load(MemoryFolder.paths, today: today, workers: 2, from: fileSystem)
      #expect(result.diagnostics.map { "\($0.path) \($0.id.rawValue)" } == ["\(path) file-unreadable"])
    }
  }

  /// What is really wrong elsewhere is still found while a file is broken.
  @Test func aBrokenFileHidesNothing() async throws {
    var files = try await SmallKit.files()
    files["Content/es/kit/cuentas.md"] = "---\nkind: step\nid: cuentas\n"
    files["Content/es/paginas/privacidad.md", default: ""] += "\n[a](../kit/cuentas.md#nadie) [b](../kit/nada.md)\n"
    let found = try await MemoryFolder(files).load(today: SmallKit.today).diagnostics
    #expect(Set(found.map(\.id)) == [.frontMatterUnclosed, .linkBroken])
    files["Content/es/kit/cuentas.md"] =
      try await SmallKit.files()["Content/es/kit/cuentas.md"]?.replacing("summary:", with: "sumary:")
    let more = try await MemoryFolder(files).load(today: SmallKit.today).diagnostics
    #expect(more.filter { $0.path.hasSuffix("privacidad.md") }.map(\.id) == [.linkBroken])
  }

  /// A slip in one place is one fault, also where the file as such could be read.
  @Test func aSlipInALinkOrAWordIsOneFault() async throws {
    let files = try await SmallKit.files()
    for (path, text) in files where path.hasSuffix(".md") {
      for (old, new) in [
        ("(../kit/cuentas.md", "(../kit/cuentsa.md"), ("against=", "against=x-"), ("(#", "(#x-"),
        ("../directorio/", "../directoro/"),
      ] {
        guard let range = text.firstRange(of: old) else { continue }
        let folder = MemoryFolder(files.merging([path: text.replacingCharacters(in: range, with: new)]) { $1 })
        let found = try await folder.load(today: SmallKit.today).diagnostics.filter { $0.severity == .error }
        #expect(found.count == 1, "\(path): \(old) → \(found.map { "\($0.path) \($0.id.rawValue) \($0.arguments)" })")
      }
    }
  }

  /// The shipped content: of each folder the first file, all at once, as it takes long to read.
  @Test func theShippedContentHasNoCascades() async throws {
    let files = ShippedContent.files
    let folders = Dictionary(grouping: files.keys.filter { $0.hasSuffix(".md") }) { FilePath.folder(of: $0) }
    let chosen = Set(folders.values.compactMap { $0.min() })
    var broken = files
    for path in chosen { broken[path] = files[path]?.replacing("reviewed: 2026", with: "reviewed: el 2026") }
    let result = try await ShippedContent.load(broken)
    let found = result.diagnostics.filter { $0.severity == .error }
    #expect(found.map { "\($0.path) \($0.id.rawValue)" } == chosen.sorted().map { "\($0) date-invalid" })
  }
}
