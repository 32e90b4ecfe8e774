import Foundation
import Testing

/// A folder that goes away with the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// - Parameter parent: `/dev/shm` for tests that measure.
  init(in parent: String = NSTemporaryDirectory()) throws {
    path = (parent as NSString).appendingPathComponent("seckit-" + UUID().uuidString)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func text(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  func put(_ name: String, _ text: String) throws {
    let folder = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// Everything in it, hidden files too, as `folder/` and `file`, sorted.
  func listing(_ name: String = "") -> [String] {
    let base = name.isEmpty ? path : path(name)
    let found = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return found.map { entry in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + "/" + entry, isDirectory: &isFolder)
      return isFolder.boolValue ? entry + "/" : entry
    }.sorted()
  }
}
