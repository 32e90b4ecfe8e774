import Foundation
import SecKit
import Testing

@testable import SecKitPublishing

/// The catalogs and sites that tests look at, each made once.
enum Kits {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path
  static let today = CalendarDate("2026-11-21")!

  /// The content that the kit ships.
  static func real() async throws -> Catalog { try await loadedReal.value }
  /// `Tests/Sample`: one document of every kind.
  static func sample() async throws -> Catalog { try await loadedSample.value }
  /// The shipped content as a site.
  static func realSite() async throws -> [OutputFile] { try await builtReal.value }

  private static let loadedReal = Task { try await load(root) }
  private static let loadedSample = Task { try await load(root + "/Tests/Sample") }
  private static let builtReal = Task {
    await Site(try await real(), assets: try assets(), today: today).files(workers: 2)
  }

  /// The sample with some of its documents only.
  static func sample(only names: String...) async throws -> Catalog {
    try await load(root + "/Tests/Sample") { names.contains($0) }
  }

  /// The sample with files of other texts, by the ends of their paths.
  static func sample(with texts: [String: String]) async throws -> Catalog {
    try await load(root + "/Tests/Sample", with: texts)
  }

  /// Every page of the shipped content, taken apart.
  static func realPages() async throws -> [(page: OutputFile, scanned: ScannedPage)] { try await scannedReal.value }
  private static let scannedReal = Task {
    await concurrentMap(try await realSite().filter(\.isPage), workers: 2) { ($0, ScannedPage($0.bytes)) }
  }

  /// - Parameter texts: files that are there instead of or besides those on the disk, by their paths or the ends of them.
  static func load(
    _ folder: String, with texts: [String: String] = [:],
    only isWanted: @escaping @Sendable (String) -> Bool = { _ in true }
  ) async throws -> Catalog {
    // A sample needs the same interface words; it does not repeat them.
    let whole = texts.filter { $0.key.hasPrefix(folder) }
    let ends = texts.filter { !$0.key.hasPrefix(folder) }
    let added = Dictionary(grouping: whole.keys) { FilePath.folder(of: $0) }
    let disk = FileSystem(
      contents: { path, limit throws(FileSystemError) in
        let words = "/Content/es/strings.yml"
        if let text = whole[path] ?? ends.first(where: { path.hasSuffix($0.key) })?.value { return Array(text.utf8) }
        return try FileSystem.disk.contents(path.hasSuffix(words) ? root + words : path, limit)
      },
      entries: { path throws(FileSystemError) in
        try FileSystem.disk.entries(path).filter { $0.isFolder || isWanted($0.name) }
          + (added[path] ?? []).map { FileSystem.Entry(name: String($0.dropFirst(path.count + 1)), isFolder: false) }
      })
    let paths = ContentFolder.Paths(
      content: folder + "/Content", curricula: folder + "/curricula", language: "es", workingFolder: folder)
    let result = try await CatalogBuilder.load(paths, workers: 2, from: disk)
    #expect(!result.hasErrors, "\(result.diagnostics.first.map { "\($0)" } ?? "")")
    return try #require(result.value)
  }

  /// The line of a ``page(_:)`` on which its text begins.
  static let pageStart = 8

  /// A kit of one page, `prueba`, and what is wrong with it.
  static func page(_ body: String) async throws -> (catalog: Catalog, faults: [Diagnostic]) {
    try await folder([
      "Content/es/prueba.md":
        "---\nkind: page\nid: prueba\ntitle: Prueba\nsummary: Prueba.\nreviewed: 2026-11-01\n---\n" + body
    ])
  }

  /// A kit of some documents, with the shipped kit's own words, and what is wrong with it.
  static func folder(_ files: [String: String]) async throws -> (catalog: Catalog, faults: [Diagnostic]) {
    let fileSystem = FileSystem(
      contents: { path, limit throws(FileSystemError) in
        if let text = files[path] { return Array(text.utf8) }
        guard ["Content/es/strings.yml", "Content/kit.yml"].contains(path) else {
          throw FileSystemError(path: path, reason: .missing)
        }
        let bytes = try FileSystem.disk.contents(root + "/" + path, limit)
        guard path == "Content/kit.yml" else { return bytes }
        // Without the documents that the shipped kit names: they are not here.
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let own = lines.filter { line in !["urgent:", "one-hour:", "privacy:"].contains { line.hasPrefix($0) } }
        return Array(own.joined(separator: "\n").utf8)
      },
      entries: { path throws(FileSystemError) in
        let names = files.keys.filter { $0.hasPrefix(path + "/") }.map { $0.dropFirst(path.utf8.count + 1) }
        if names.isEmpty, path != "Content/es" { throw FileSystemError(path: path, reason: .missing) }
        return names.filter { !$0.contains("/") }.sorted().map { FileSystem.Entry(name: String($0), isFolder: false) }
      })
    let paths = ContentFolder.Paths(content: "Content", curricula: "curricula", language: "es", workingFolder: "/")
    let result = try await CatalogBuilder.load(paths, workers: 2, from: fileSystem)
    return (try #require(result.value), result.diagnostics)
  }

  /// The style sheet and icon that the site takes with it.
  static func assets() throws -> [OutputFile] {
    try ["estilo.css", "icono.png"].map { name in
      let bytes = try #require(FileManager.default.contents(atPath: root + "/site/" + name))
      return OutputFile(try #require(OutputPath(name)), Array(bytes))
    }
  }
}

extension OutputFile {
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isPage: Bool { path.text.hasSuffix(".html") }
}
