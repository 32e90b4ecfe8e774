/// The names of all files in a content folder and a curricula folder: those to read, and those that are ignored and must be
/// reported.
struct ContentListing {
  /// How many folders deep documents may be.
  static let depthLimit = 8

  let paths: ContentFolder.Paths
  let fileSystem: FileSystem
  /// The paths of all documents, sorted.
  private(set) var documents: [String] = []
  /// The names at the top of the content folder.
  private(set) var topNames: Set<String> = []
  /// Folders that could not be listed: their documents, if any, are unknown.
  private(set) var unread: [Gap] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<FileSystem.Identity> = []

  init(_ paths: ContentFolder.Paths, from fileSystem: FileSystem) throws(FileSystemError) {
    self.paths = paths
    self.fileSystem = fileSystem
    let root = FilePath.join(paths.content, paths.language)
    try walk(root, isContent: true)
    do throws(FileSystemError) {
      try walk(FilePath.join(paths.curricula, paths.language), isContent: false)
    } catch {
      // Content without workshops is complete; the author must learn of any other failure.
      if error.reason != .missing {
        unread.append(Gap(folder: paths.location(of: error.path)))
        report(error)
      }
    }
    lookBeside(paths.content, known: ["kit.yml", "ids.lock"])
    if paths.location(of: paths.curricula) != paths.location(of: paths.content) {
      lookBeside(paths.curricula, known: [])
    }
    documents.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Files beside the documents of a language that are not documents.
  private static let besideDocuments: Set<String> = ["strings.yml", "terminos.yml", "palabras.txt"]

  /// Finds the documents below a folder. Links to folders are followed after the folders themselves, and each folder is entered
  /// once: by its own path, if it has one here.
  private mutating func walk(_ root: String, isContent: Bool) throws(FileSystemError) {
    let above = ancestors(of: root)
    var folders: [(path: String, depth: Int)] = [(root, 0)]
    var links: [(path: String, depth: Int)] = []
    while let (path, depth) = folders.popLast() ?? links.popLast() {
      if let identity = fileSystem.identity(path), !seen.insert(identity).inserted { continue }
      let entries: [FileSystem.Entry]
      do throws(FileSystemError) {
        entries = try fileSystem.entries(path)
      } catch {
        if depth == 0 { throw error }
        unread.append(Gap(folder: paths.location(of: path)))
        report(error)
        continue
      }
      for entry in entries where !entry.name.hasPrefix(".") {
        let child = FilePath.join(path, entry.name)
        if entry.isFolder {
          if depth == Self.depthLimit {
            unread.append(Gap(folder: paths.location(of: child)))
            diagnostics.append(
              Diagnostic(.folderTooDeep, in: child, .fileStart, ["limit": String(Self.depthLimit)]))
          } else if entry.isLink {
            // A link to a folder above would lead through everything beside the content.
            if !(fileSystem.identity(child).map(above.contains) ?? false) { links.insert((child, depth + 1), at: 0) }
          } else {
            folders.append((child, depth + 1))
          }
        } else if entry.name.hasSuffix(".md") {
          documents.append(child)
        } else if !(isContent && depth == 0 && Self.besideDocuments.contains(entry.name)) {
          ignored(child, entry.name, known: isContent && depth == 0 ? Self.besideDocuments.sorted() : [])
        }
      }
    }
  }

  private func ancestors(of root: String) -> Set<FileSystem.Identity> {
    var found: Set<FileSystem.Identity> = []
    var path = FilePath.folder(of: paths.location(of: root))
    while !path.isEmpty {
      if let identity = fileSystem.identity(path) { found.insert(identity) }
      if path == "/" { break }
      path = FilePath.folder(of: path)
    }
    return found
  }

  /// Reports files beside the folder of the language. Folders of other languages are separate editions.
  private mutating func lookBeside(_ folder: String, known: [String]) {
    guard let entries = try? fileSystem.entries(folder) else { return }
    for entry in entries where !entry.name.hasPrefix(".") {
      if folder == paths.content { topNames.insert(entry.name) }
      let child = FilePath.join(folder, entry.name)
      if !entry.isFolder {
        if !known.contains(entry.name) { ignored(child, entry.name, known: known) }
      } else if entry.name != paths.language, !isEdition(entry.name) {
        strays(in: child, depth: 1)
      }
    }
  }

  /// Reports the files of a folder in which no documents are expected.
  private mutating func strays(in folder: String, depth: Int) {
    if let identity = fileSystem.identity(folder), !seen.insert(identity).inserted { return }
    guard depth <= Self.depthLimit, let entries = try? fileSystem.entries(folder) else { return }
    for entry in entries where !entry.name.hasPrefix(".") {
      let child = FilePath.join(folder, entry.name)
      if entry.isFolder { strays(in: child, depth: depth + 1) } else { ignored(child, entry.name, known: []) }
    }
  }

  private mutating func ignored(_ path: String, _ name: String, known: [String]) {
    var arguments: [String: String] = [:]
    if name.hasSuffix(".md") {
      arguments["hint"] = "@hint.ignored-place"
      arguments["folder"] = FilePath.join(paths.content, paths.language)
    } else if let nearest = NearestMatch.of(name, in: known) ?? Self.documentName(nearest: name) {
      arguments["nearest"] = nearest
      arguments["hint"] = "@hint.ignored-name"
    } else {
      arguments["hint"] = "@hint.ignored-other"
    }
    diagnostics.append(Diagnostic(.fileIgnored, in: path, .fileStart, arguments))
  }

  /// The right name for a file whose ending is nearly `.md`: `x.MD`, `x.markdown`, `x.md.txt`, `x.md~`.
  private static func documentName(nearest name: String) -> String? {
    let small = name.lowercased()
    for ending in [".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".mdx", ".mdtxt", ".text"]
    where small.hasSuffix(ending) {
      return String(name.dropLast(ending.count)) + ".md"
    }
    guard let range = small.ranges(of: ".md").last, small[range.upperBound...].count <= 5 else { return nil }
    let stem = name.prefix(small.distance(from: small.startIndex, to: range.lowerBound))
    return stem.isEmpty ? nil : String(stem.drop { $0 == "#" }) + ".md"
  }

  /// Whether a folder holds the content in another language.
  private func isEdition(_ name: String) -> Bool {
    let entries = try? fileSystem.entries(FilePath.join(paths.content, name))
    return entries?.contains { $0.name == "strings.yml" } ?? false
  }

  private mutating func report(_ error: FileSystemError) {
    diagnostics.append(Diagnostic(.fileUnreadable, in: error.path, .fileStart, ["reason": error.label]))
  }
}
