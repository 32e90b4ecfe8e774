import Foundation

/// A folder that goes with its last user.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// - Parameter parent: `/dev/shm` for tests that measure.
  package init(in parent: String = NSTemporaryDirectory()) throws {
    path = (parent as NSString).appendingPathComponent("seckit-" + UUID().uuidString)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { do { try FileManager.default.removeItem(atPath: path) } catch {} }

  package func path(_ name: String) -> String { path + "/" + name }

  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).flatMap { String(bytes: $0, encoding: .utf8) }
  }

  package func put(_ name: String, _ text: String) throws {
    let folder = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// - Returns: the file's path.
  package func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  package func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

  /// The permissions of a file, as in `chmod`; -1 where they cannot be told.
  package func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// Everything in it, hidden files too, as `folder/` and `file`, sorted.
  package func listing(_ name: String = "") -> [String] {
    let base = name.isEmpty ? path : path(name)
    let found = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return found.map { entry in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + "/" + entry, isDirectory: &isFolder)
      return isFolder.boolValue ? entry + "/" : entry
    }.sorted()
  }
}
