import Testing

@testable import SecKit

/// `Tests/Sample`, one document of every kind, in memory, with the kit's own interface words and a lock of all its ids.
enum SmallKit {
  static func files() async throws -> [String: String] { try await loading.value }

  private static let loading = Task {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    var found: [String: String] = [:]
    func text(_ path: String) throws -> String {
      String(decoding: try FileSystem.disk.contents(path, 1 << 20), as: UTF8.self)
    }
    func read(_ path: String) throws {
      for entry in try FileSystem.disk.entries(root + "/Sample/" + path) {
        let child = path + "/" + entry.name
        if entry.isFolder { try read(child) } else { found[child] = try text(root + "/Sample/" + child) }
      }
    }
    try read("Content")
    try read("curricula")
    for name in ["strings.yml", "terminos.yml"] {
      // Without the words to avoid, of which the sample uses some: they are no part of what is tested with it.
      found["Content/es/" + name] =
        try text(root + "/../Content/es/" + name).split(separator: "\n")
        .filter { name != "terminos.yml" || !$0.contains("clave") }.joined(separator: "\n") + "\n"
    }
    let catalog = try #require(try await MemoryFolder(found).load().value)
    var lock = IDLock()
    lock.update(with: catalog.allIDs)
    found["Content/ids.lock"] = lock.render()
    return found
  }

  static let today = "2026-11-21"
}
