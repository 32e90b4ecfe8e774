import Testing

@testable import SecKit

/// The repository's own content, read from disk once into memory, where tests break it.
enum ShippedContent {
  /// The day on which the content was last reviewed as a whole; warnings about age begin later.
  static let today = "2026-11-29"

  static let files: [String: String] = {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    var found: [String: String] = [:]
    func read(_ path: String) throws {
      for entry in try FileSystem.disk.entries(root + "/" + path) {
        let child = path + "/" + entry.name
        if entry.isFolder {
          try read(child)
        } else {
          found[child] = String(decoding: try FileSystem.disk.contents(root + "/" + child, 1 << 20), as: UTF8.self)
        }
      }
    }
    do {
      try read("Content")
      try read("curricula")
    } catch {
      Issue.record("the content cannot be read: \(error)")
    }
    return found
  }()

  static func load(_ files: [String: String], today: String = today) async throws -> LoadedContent<Catalog> {
    try await MemoryFolder(files).load(today: today, workers: 2)
  }
}

/// One way to break the shipped content, and what must be said about it.
struct Mutation: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  /// What is replaced: a text that stands in the file. Nil appends.
  let old: String?
  let new: String
  let fault: DiagnosticID
  /// Where the fault must be: at the line where this stands in the changed file, `path` unless it is elsewhere.
  let at: String
  let inFile: String
  let today: String
  /// Replace every place, not the first only.
  let everywhere: Bool

  init(
    _ name: String, _ path: String, _ old: String?, _ new: String, _ fault: DiagnosticID, at: String,
    inFile: String? = nil, today: String = ShippedContent.today, everywhere: Bool = false
  ) {
    self.name = name
    self.path = path
    self.old = old
    self.new = new
    self.fault = fault
    self.at = at
    self.inFile = inFile ?? path
    self.today = today
    self.everywhere = everywhere
  }

  var testDescription: String { name }

  /// The content with this one change.
  func apply(to files: [String: String]) throws -> [String: String] {
    var files = files
    var text = files[path, default: ""]
    if let old {
      let range = try #require(text.firstRange(of: old), "«\(old)» no longer stands in \(path)")
      if everywhere { text = text.replacing(old, with: new) } else { text.replaceSubrange(range, with: new) }
    } else {
      text += new
    }
    files[path] = text
    return files
  }

  /// The line on which the fault is expected, 1-based.
  func line(in files: [String: String]) throws -> Int {
    let text = try #require(files[inFile])
    let range = try #require(text.firstRange(of: at), "«\(at)» does not stand in \(inFile)")
    return text[..<range.lowerBound].count { $0.isNewline } + 1
  }
}
