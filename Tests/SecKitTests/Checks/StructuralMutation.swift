import Foundation
import Testing

@testable import SecKit

/// One way to break the first shipped file in which something of a kind stands.
struct StructuralMutation: Sendable, CustomTestStringConvertible {
  /// Where the fault must be.
  enum Place: Sendable {
    /// At the line of the first byte that changed.
    case change
    /// At the nearest line before it that begins so, or the nearest text after it.
    case above(String), below(String)
    /// At the line of a key of the front matter.
    case key(String)
    case top, end
  }

  /// A file that was changed, and the line at which that must be found.
  struct Applied {
    let path: String
    let text: String
    let line: Int
  }

  let name: String
  /// A folder, or the path of a single file.
  let folder: String
  /// What is changed: the first match, with `^` and `$` at lines.
  let pattern: String
  let replacement: String
  let fault: DiagnosticID
  let place: Place

  init(
    _ name: String, _ folder: String, _ pattern: String, _ replacement: String, _ fault: DiagnosticID, _ place: Place
  ) {
    self.name = name
    self.folder = folder
    self.pattern = pattern
    self.replacement = replacement
    self.fault = fault
    self.place = place
  }

  var testDescription: String { name }

  /// Breaks the first file that has what is to be broken, among those that are not taken; nil where there is none.
  func apply(to files: [String: String], taken: Set<String> = []) throws -> Applied? {
    let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    let paths = files.keys.filter { $0 == folder || ($0.hasPrefix(folder) && $0.hasSuffix(".md")) }
    for path in paths.sorted() where !taken.contains(path) {
      let old = files[path, default: ""]
      let whole = NSRange(old.startIndex..., in: old)
      guard let match = expression.firstMatch(in: old, range: whole) else { continue }
      let new = expression.stringByReplacingMatches(in: old, range: match.range, withTemplate: replacement)
      if new != old { return Applied(path: path, text: new, line: try line(in: new, before: old)) }
    }
    return nil
  }

  private func line(in text: String, before old: String) throws -> Int {
    let bytes = Array(text.utf8)
    let change = zip(bytes, old.utf8).prefix { $0 == $1 }.count
    let offset: Int
    switch place {
    case .top: offset = 0
    case .end: offset = bytes.lastIndex { $0 != UInt8(ascii: "\n") } ?? 0
    case .change: offset = change
    case .key(let name): offset = try #require(Self.first("\n\(name):", in: bytes[...])) + 1
    case .below(let words): offset = try #require(Self.first(words, in: bytes[change...]))
    case .above(let words):
      // What changed at the start of a line may have been a line that is gone.
      let before = bytes[..<max(change - 1, 0)]
      let starts = before.indices.filter {
        before[$0] == UInt8(ascii: "\n") && bytes[($0 + 1)...].starts(with: words.utf8)
      }
      offset = try #require(starts.last) + 1
    }
    return bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func first(_ words: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: words.utf8) }
  }
}
