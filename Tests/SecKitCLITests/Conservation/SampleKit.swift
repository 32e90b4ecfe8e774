import Testing

@testable import SecKit
@testable import SecKitRules

/// The small kit of `Tests/Sample` in memory, so that one document after the other can be written otherwise. Every line of its
/// bodies bears a word of its own, by which it is found again.
struct SampleKit {
  /// A document whose lines are numbered.
  struct Sheet {
    let source: SourceFile
    /// The lines as they stand in the file, each with its word.
    let lines: [String]
    /// The index of the first line of the body.
    let body: Int
    /// The word of each line that people read, by its index.
    let words: [Int: String]

    /// What is written at the gaps of this document and stands nowhere else.
    var marker: String { "zqmarca\(index)x" }
    let index: Int

    var id: String { String(lines.first { $0.hasPrefix("id: ") }?.dropFirst(4) ?? "") }
    var kind: String { String(lines.first { $0.hasPrefix("kind: ") }?.dropFirst(6) ?? "") }
  }

  let sheets: [Sheet]
  let kit: Kit
  let words: Words
  let folder: ContentFolder
  let today: CalendarDate

  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

  static func load() async throws -> SampleKit {
    let folder = root + "/Tests/Sample"
    let disk = FileSystem(
      contents: { path, limit throws(FileSystemError) in
        let words = "/Content/es/strings.yml"
        return try FileSystem.disk.contents(path.hasSuffix(words) ? root + words : path, limit)
      }, entries: FileSystem.disk.entries)
    let paths = ContentFolder.Paths(
      content: folder + "/Content", curricula: folder + "/curricula", language: "es", workingFolder: folder)
    let files = try #require(try await ContentFolder.read(paths, from: disk).value)
    return SampleKit(
      sheets: files.documents.enumerated().map { number($1, $0) },
      kit: try #require(files.kit.map(Kit.read)?.value), words: try #require(files.words.map(WordsReader.read)?.value),
      folder: files, today: try #require(CalendarDate("2026-11-21")))
  }

  /// Reads a sheet with its text, or another in its place.
  static func read(_ sheet: Sheet, _ text: String? = nil) -> Diagnosed<Document> {
    let text = text ?? sheet.lines.joined(separator: "\n")
    return DocumentReader.read(
      SourceFile(path: sheet.source.path, location: sheet.source.location, bytes: Array(text.utf8)))
  }

  /// The faults that the rules over the whole content find.
  func faults(_ catalog: Catalog) -> [Diagnostic] {
    let input = CatalogContext(catalog: catalog, folder: folder, today: today)
    return AllRules.list.flatMap { $0.check(input) }
  }

  func catalog(_ documents: [Document]) -> Catalog {
    Catalog(
      kit: kit, words: words, language: "es", documents: documents,
      links: LinkTable(documents, contentRoot: folder.paths.location(of: folder.paths.content)), lock: IDLock())
  }

  /// Gives every line of a body that people read a word of its own.
  private static func number(_ source: SourceFile, _ index: Int) -> Sheet {
    var lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let body = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
    var words: [Int: String] = [:]
    for line in body..<lines.count {
      let text = lines[line]
      guard text.contains(where: \.isLetter), !text.hasPrefix("```") else { continue }
      let word = "t\(index)x\(line)q"
      words[line] = word
      // Inside a link, so that a link alone stays alone; before attributes and a break otherwise.
      if let end = text.firstRange(of: "](") {
        lines[line] = text.replacingCharacters(of: end, with: " \(word)](")
      } else if let end = text.firstRange(of: " {") {
        lines[line] = text.replacingCharacters(of: end, with: " \(word) {")
      } else if text.hasSuffix("\\") {
        lines[line] = text.dropLast() + " \(word)\\"
      } else {
        lines[line] = text + " \(word)"
      }
    }
    return Sheet(source: source, lines: lines, body: body, words: words, index: index)
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
