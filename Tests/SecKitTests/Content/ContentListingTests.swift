import Foundation
import Testing

@testable import SecKit

/// Which files of a content folder are read, and that those that are not are named.
@Suite struct ContentListingTests {
  private func ignored(_ names: [String]) async throws -> [(path: String, nearest: String?, hint: String?)] {
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, Marked.document("page", id: "a", "T.\n")) })
    let result = try await SampleFolder.folder(files).load(checks: false)
    expectWhole(result.diagnostics)
    #expect(result.diagnostics.allSatisfy { $0.id == .fileIgnored && $0.severity == .warning })
    return result.diagnostics.map { ($0.path, $0.arguments["nearest"], $0.arguments["hint"]) }
  }

  @Test(arguments: [
    ("Content/es/nota.txt", nil, "other"), ("Content/es/x.markdown", "x.md", "name"),
    ("Content/es/kit/X.MD", "X.md", "name"),
    ("Content/es/y.md~", "y.md", "name"), ("Content/es/y.md.bak", "y.md", "name"),
    ("Content/es/y.md.txt", "y.md", "name"),
    ("Content/es/#y.md#", "y.md", "name"), ("Content/es/z.mdown", "z.md", "name"), ("Content/es/foo.yml", nil, "other"),
    ("Content/es/string.yml", "strings.yml", "name"), ("Content/kit.yaml", "kit.yml", "name"),
    ("Content/a.md", nil, "place"),
    ("Content/borradores/a.md", nil, "place"), ("Content/img/a/foto.jpg", nil, "other"),
    ("Content/es/kit/foto.png", nil, "other"),
    ("curricula/a.md", nil, "place"), ("curricula/es/nota.docx", nil, "other"),
    ("Content/ids.lock~", "ids.lock", "name"),
    ("Content/es/kit/strings.yml", nil, "other"), ("Content/es/sin-punto", nil, "other"),
    ("Content/es/ñandú.MD", "ñandú.md", "name"),
  ])
  func whatIsNotReadIsNamedOnce(_ path: String, _ nearest: String?, _ hint: String) async throws {
    let found = try await ignored([path])
    #expect(found.map(\.path) == [path])
    #expect(found.first?.nearest == nearest)
    #expect(found.first?.hint == "@hint.ignored-\(hint)")
  }

  @Test func whatIsHiddenOrAnotherEditionIsLeftAlone() async throws {
    #expect(
      try await ignored([
        "Content/.git/a.md", "Content/es/.oculto.md", "Content/es/.git/a.md", "Content/.DS_Store",
        "Content/en/strings.yml",
        "Content/en/kit/a.md", "curricula/en/a.md", "Content/es/palabras.txt",
      ]).isEmpty)
  }

  private func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "seckit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder + "/Content/es/kit", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try SampleFolder.kit.write(toFile: folder + "/Content/kit.yml", atomically: false, encoding: .utf8)
    try SampleFolder.words.write(toFile: folder + "/Content/es/strings.yml", atomically: false, encoding: .utf8)
    let page = Marked.document("page", id: "a", "[b](../kit/b.md)\n")
    try page.write(toFile: folder + "/Content/es/kit/a.md", atomically: false, encoding: .utf8)
    let other = Marked.document("page", id: "b", "T.\n")
    try other.write(toFile: folder + "/Content/es/kit/b.md", atomically: false, encoding: .utf8)
    try await body(folder)
  }

  private func load(_ folder: String) async throws -> LoadedContent<Catalog> {
    try await CatalogBuilder.load(
      ContentFolder.Paths(
        content: folder + "/Content", curricula: folder + "/curricula", language: "es", workingFolder: folder),
      workers: 2)
  }

  @Test func aFolderIsReadOnceHoweverManyLinksLeadToIt() async throws {
    try await inFolder { folder in
      let es = folder + "/Content/es"
      // To itself, to its parent, to a sibling that comes later, absolute and relative.
      for (name, target) in [
        ("a", "."), ("b", "."), ("c", es), ("d", ".."), ("A", "kit"), ("kit/x", ".."), ("kit/y", "."), ("zz", "kit"),
        ("raiz", "/"), ("kit/arriba", "../../.."),
      ] {
        try FileManager.default.createSymbolicLink(atPath: es + "/" + name, withDestinationPath: target)
      }
      let result = try await load(folder)
      #expect(result.value?.documents.map(\.info.id) == ["a", "b"])
      #expect(result.value?.documents.allSatisfy { $0.source.path.hasPrefix(es + "/kit/") } == true)
      #expect(result.diagnostics.map { "\($0.path) \($0.id.rawValue)" } == [])
    }
  }

  @Test func aLinkToAFolderElsewhereIsFollowed() async throws {
    try await inFolder { folder in
      try FileManager.default.moveItem(atPath: folder + "/Content/es/kit", toPath: folder + "/fuera")
      try FileManager.default.createSymbolicLink(atPath: folder + "/Content/es/kit", withDestinationPath: "../../fuera")
      let result = try await load(folder)
      #expect(result.value?.documents.map(\.info.id) == ["a", "b"])
      #expect(result.diagnostics.isEmpty)
    }
  }

  @Test func aLockThatLeadsNowhereIsNoEmptyLock() async throws {
    try await inFolder { folder in
      let lock = folder + "/Content/ids.lock"
      try FileManager.default.createSymbolicLink(atPath: lock, withDestinationPath: "no-hay")
      var result = try await load(folder)
      #expect(result.diagnostics.map { "\($0.path) \($0.id.rawValue)" } == ["\(lock) file-unreadable"])
      #expect(result.value != nil && result.value?.assessment.lock == nil)
      try FileManager.default.removeItem(atPath: lock)
      try FileManager.default.createDirectory(atPath: lock, withIntermediateDirectories: false)
      result = try await load(folder)
      #expect(result.value?.assessment.lock == nil)
      #expect(result.hasErrors)
      try FileManager.default.removeItem(atPath: lock)
      result = try await load(folder)
      #expect(result.value?.assessment.lock != nil && result.diagnostics.isEmpty)
      for bytes: [UInt8] in [[0x61, 0xFF], [0x61, 0], Array("a b c\n".utf8)] {
        try Data(bytes).write(to: URL(filePath: lock))
        result = try await load(folder)
        #expect(result.value?.assessment.lock == nil && result.hasErrors)
        let paths = ContentFolder.Paths(
          content: folder + "/Content", curricula: folder + "/curricula", language: "es", workingFolder: folder)
        let small = try await AssessmentContentBuilder.load(paths, workers: 1)
        #expect(small.value?.lock == nil && small.value != nil && !small.hasErrors)
      }
    }
  }

  @Test func howDeepContentMayLieIsSaid() async throws {
    let page = Marked.document("page", id: "a", "T.\n")
    let deep = "Content/es" + String(repeating: "/x", count: 9)
    let result = try await SampleFolder.folder([deep + "/a.md": page, deep + "/y/b.md": page]).load(checks: false)
    #expect(result.diagnostics.map { "\($0.path) \($0.id.rawValue)" } == ["\(deep) folder-too-deep"])
    expectWhole(result.diagnostics)
  }

  static let provoked: Set<DiagnosticID> = [.fileIgnored, .folderTooDeep]
}
