import Testing

@testable import SecKit
@testable import SecKitRules

/// A folder of texts in memory, given to the library in place of the disk.
struct MemoryFolder {
  var files: [String: [UInt8]]

  init(_ texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  var fileSystem: FileSystem {
    let files = files
    return FileSystem(
      contents: { path, limit throws(FileSystemError) in
        guard let bytes = files[path] else { throw FileSystemError(path: path, reason: .missing) }
        return Array(bytes.prefix(limit + 1))
      },
      entries: { folder throws(FileSystemError) in
        let prefix = folder + "/"
        let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
        guard !below.isEmpty else { throw FileSystemError(path: folder, reason: .missing) }
        let names = Set(below.map { $0.split(separator: "/")[0] })
        return names.sorted().map { name in
          FileSystem.Entry(name: String(name), isFolder: below.contains { $0.hasPrefix(name + "/") })
        }
      })
  }

  static let paths = ContentFolder.Paths(
    content: "Content", curricula: "curricula", language: "es", workingFolder: "/kit")

  /// Reads the folder as `seckit lint` does.
  func load(
    today: String = "2026-11-21", workers: Int = 1, checks: Bool = true
  ) async throws -> LoadedContent<Catalog> {
    guard checks else { return try await CatalogBuilder.load(Self.paths, workers: workers, from: fileSystem) }
    return try await Linter.load(
      Self.paths, today: try #require(CalendarDate(today)), workers: workers, from: fileSystem)
  }
}
