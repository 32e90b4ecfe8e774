import Foundation
import SecKit
import SecKitRules
import Synchronization

/// A content folder in memory, made of a few documents and the shipped interface words.
struct Sample {
  static let paths = ContentFolder.Paths(
    content: "/Content", curricula: "/curricula", language: "es", workingFolder: "/")
  private static let kit = """
    title: Prueba
    version: "1"
    language: es
    licence: "CC BY-SA 4.0"
    licence-url: https://creativecommons.org/licenses/by-sa/4.0/
    publisher: Prueba
    model: 1

    """

  private let words: [UInt8]
  private let thread = OneThread()

  init(root: String) {
    words = FileManager.default.contents(atPath: root + "/Content/es/strings.yml").map(Array.init) ?? []
  }

  /// What a document needs before its body.
  static func front(_ kind: String, _ id: String, _ more: String = "") -> String {
    """
    ---
    kind: \(kind)
    id: \(id)
    title: A \(id)
    summary: A.
    reviewed: 2026-11-01
    \(more)sources: [{title: F, url: "https://example.org/", accessed: 2026-11-01}]
    ---

    """
  }

  /// Reads and checks a folder of these files, by paths in `Content/es`, and hands over what came of it.
  func load(
    _ files: [String: String], checks: Bool = true, lock: String? = nil,
    then body: @escaping @Sendable (LoadedContent<Catalog>) async -> Void = { _ in }
  ) {
    var all = ["/Content/kit.yml": Array(Self.kit.utf8), "/Content/es/strings.yml": words]
    for (name, text) in files { all["/Content/es/" + name] = Array(text.utf8) }
    if let lock { all["/Content/ids.lock"] = Array(lock.utf8) }
    let disk = Self.disk(all)
    guard let today = CalendarDate("2026-11-21") else { return }
    thread.run {
      do {
        guard checks else { return await body(try await CatalogBuilder.load(Self.paths, workers: 1, from: disk)) }
        await body(try await Linter.load(Self.paths, today: today, workers: 1, from: disk))
      } catch { preconditionFailure("\(error)") }
    }
  }

  /// The catalog of some files, unchecked.
  func catalog(_ files: [String: String]) -> Catalog? {
    let kept = Kept()
    load(files, checks: false) { loaded in kept.catalog.withLock { $0 = loaded.value } }
    return kept.catalog.withLock { $0 }
  }

  private final class Kept: Sendable {
    let catalog = Mutex<Catalog?>(nil)
  }

  private static func disk(_ files: [String: [UInt8]]) -> FileSystem {
    var folders: [String: Set<FileSystem.Entry>] = [:]
    for path in files.keys {
      var name = path
      var isFolder = false
      while let slash = name.lastIndex(of: "/") {
        let above = String(name[..<slash])
        let entry = FileSystem.Entry(name: String(name[name.index(after: slash)...]), isFolder: isFolder)
        if !folders[above, default: []].insert(entry).inserted { break }
        (name, isFolder) = (above, true)
      }
    }
    let sorted = folders.mapValues { $0.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) } }
    return FileSystem(
      contents: { path, _ throws(FileSystemError) in
        guard let bytes = files[path] else { throw FileSystemError(path: path, reason: .missing) }
        return bytes
      },
      entries: { path throws(FileSystemError) in
        guard let entries = sorted[path] else { throw FileSystemError(path: path, reason: .missing) }
        return entries
      })
  }
}
