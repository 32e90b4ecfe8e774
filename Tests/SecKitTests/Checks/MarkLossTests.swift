import Foundation
import Testing

@testable import SecKit

/// Takes every mark of a whole small kit away, one by one, and demands that each loss is said. What an author loses while
/// editing is never only hers to see.
@Suite struct MarkLossTests {
  /// One mark and where it stands.
  struct Mark: CustomTestStringConvertible, Sendable {
    let path: String
    let line: Int
    let text: String
    let isIndented: Bool
    /// The file without it.
    let without: String

    var testDescription: String { "\(path):\(line) \(text)" }
  }

  /// The sample of the repository with every mark that it lacks put in.
  static let files: [String: String] = {
    let root = CoverageTests.root.appendingPathComponent("Tests/Sample").path
    var found: [String: String] = [:]
    func read(_ path: String) {
      for entry in (try? FileSystem.disk.entries(root + "/" + path)) ?? [] {
        let child = path + "/" + entry.name
        if entry.isFolder {
          read(child)
        } else {
          let bytes = (try? FileSystem.disk.contents(root + "/" + child, 1 << 20)) ?? []
          found[child] = String(decoding: bytes, as: UTF8.self)
        }
      }
    }
    read("Content")
    read("curricula")
    found["Content/es/strings.yml"] = SampleFolder.words
    func change(_ path: String, _ old: String, _ new: String) {
      found[path] = found[path]?.replacing(old, with: new)
    }
    change("Content/es/perfiles.md", "{#viajes raises=", "{#viajes watched evidence raises=")
    change(
      "Content/es/kit/cuentas.md", "against=toma for=prensa", "noticeable overwrites safety against=toma for=prensa")
    return found
  }()

  /// What is said where the other half of it stands.
  static let elsewhere: Set<DiagnosticID> = [
    .objectiveUnused, .linkFragmentBroken, .referenceUnknown, .markWithoutEffect,
  ]

  /// Marks whose loss is an author's choice, each with why.
  static func isChoice(_ mark: Mark) -> String? {
    switch mark.text {
    case let text where text.hasPrefix("repeat="): "how often is her judgement"
    case let text where text.hasPrefix("for="): "absent means everybody"
    case let text where text.hasPrefix("when="): "absent means always"
    case let text where text.hasPrefix("also="): "a term may have one form only"
    case let text
    where text.hasPrefix("effort=") && !mark.path.contains("/kit/") && !mark.path.contains("/organizacion/"):
      "asked for where it is scored"
    case "> " where mark.path.contains("/paginas/") || !mark.isIndented:
      "a quotation is her choice, and a paragraph behind the choices explains as well"
    case "critical": "a step may have nothing without which it does not count"
    case "noticeable", "safety": "the other of the two still gives the question its effect"
    case let text where text.hasPrefix("#") && ["#lista", "#antes", "#cuerpo"].contains(text):
      "a heading needs no id; links to it, and the lock, hold what was published"
    default: nil
    }
  }

  /// Every word between braces, and every box, of every document.
  static let marks: [Mark] = files.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".md") }.flatMap { path, text in
    marks(of: path, text)
  }

  static func marks(of path: String, _ text: String) -> [Mark] {
    var found: [Mark] = []
    var line = 1
    var isFrontMatter = false
    for words in text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { line += 1 }
      if words == "---", line == 1 || isFrontMatter { isFrontMatter.toggle() }
      if isFrontMatter { continue }
      func add(_ mark: Substring) {
        var without = text
        without.removeSubrange(mark.startIndex..<mark.endIndex)
        found.append(
          Mark(path: path, line: line, text: String(mark), isIndented: words.hasPrefix(" "), without: without))
      }
      if let open = words.lastIndex(of: "{"), let close = words.lastIndex(of: "}"), open < close {
        var rest = words[words.index(after: open)..<close]
        while let first = rest.first {
          if first == " " {
            rest = rest.dropFirst()
            continue
          }
          var isQuoted = false
          let word = rest.prefix { character in
            if character == "\"" { isQuoted.toggle() }
            return isQuoted || character != " "
          }
          add(word)
          rest = rest[word.endIndex...]
        }
      }
      let bullet = words.drop { $0 == " " }
      if bullet.hasPrefix("- [ ] ") { add(bullet.dropFirst(2).prefix(4)) }
      if bullet.hasPrefix("- [x] ") { add(bullet.dropFirst(3).prefix(1)) }
      if bullet.hasPrefix("> ") || bullet.hasPrefix("```mensaje") { add(bullet.prefix(bullet.hasPrefix(">") ? 2 : 10)) }
    }
    return found
  }

  @Test func theWholeKitIsClean() async throws {
    let found = try await MemoryFolder(Self.files).load().diagnostics
    #expect(found.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue) \($0.arguments)" } == [])
    #expect(Self.marks.count > 100)
  }

  @Test(arguments: marks) func aLostMarkIsSaid(_ mark: Mark) async throws {
    var files = Self.files
    files[mark.path] = mark.without
    let found = try await MemoryFolder(files).load().diagnostics
    if Self.isChoice(mark) != nil { return }
    #expect(!found.isEmpty, "nobody says so")
    // In the same file: at the mark, at the heading or item that it belongs to, or at the id, for what a whole document lacks.
    let text = files[mark.path, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
    let id = (text.firstIndex { $0.hasPrefix("id: ") } ?? 0) + 1
    let heading = (text.prefix(mark.line).lastIndex { $0.hasPrefix("#") } ?? 0) + 1
    let question = (text.prefix(mark.line).lastIndex { $0.hasPrefix("### ") } ?? 0) + 1
    let parent = (text.prefix(mark.line).lastIndex { $0.hasPrefix("## ") } ?? 0) + 1
    let places = [mark.line, mark.line - 1, id, heading, question, parent]
    #expect(
      found.contains { $0.path == mark.path && places.contains($0.range.start.line) }
        || found.contains { Self.elsewhere.contains($0.id) },
      "\(found.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue)" })")
    // The cause is said, not what follows from it.
    let caused = found.filter { $0.id == .attributesMisplaced || $0.id == .attributeUnknown || $0.id == .routeTrap }
    #expect(caused.isEmpty, "\(caused.map { "\($0.range.start.line) \($0.id.rawValue)" })")
  }
}
