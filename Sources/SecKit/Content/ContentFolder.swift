/// The files of a content folder and a curricula folder, read but not yet understood.
public struct ContentFolder: Sendable {
  /// Where to look.
  public struct Paths: Sendable {
    /// The content folder, holding `kit.yml` and a folder per language.
    public let content: String
    /// The workshops' folder, holding a folder per language; need not exist.
    public let curricula: String
    public let language: String
    /// The folder the tool was started in; makes paths absolute.
    public let workingFolder: String

    public init(content: String, curricula: String, language: String, workingFolder: String) {
      self.content = content
      self.curricula = curricula
      self.language = language
      self.workingFolder = workingFolder
    }

    func location(of path: String) -> String {
      FilePath.normalize(FilePath.join(workingFolder, path))
    }
  }

  public let paths: Paths
  public let documents: [SourceFile]
  public let kit: SourceFile?
  public let words: SourceFile?
  public let terms: SourceFile?
  public let lock: SourceFile?

  /// Reads everything; unreadable and unfit files are diagnostics.
  /// - Parameters:
  ///   - workers: how many files are read at a time; the result does not depend on it.
  ///   - isWanted: false for the bytes of a document that is to be left out, unchecked.
  /// - Throws: ``FileSystemError`` when the content folder itself cannot be listed: there is nothing to check then.
  public static func read(
    _ paths: Paths, workers: Int = 1, from fileSystem: FileSystem = .disk,
    where isWanted: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
  ) async throws(FileSystemError) -> Diagnosed<ContentFolder> {
    var reading = Reading(paths: paths, fileSystem: fileSystem)
    let root = FilePath.join(paths.content, paths.language)
    var names = try reading.markdown(in: root)
    do throws(FileSystemError) {
      names += try reading.markdown(in: FilePath.join(paths.curricula, paths.language))
    } catch {
      // Content without workshops is whole; any other failure is the author's to know.
      if error.reason != .missing { reading.report(error) }
    }
    let read = await concurrentMap(names, workers: workers) { name in
      var reading = Reading(paths: paths, fileSystem: fileSystem)
      return Diagnosed(reading.file(name, where: isWanted), reading.diagnostics)
    }
    let documents = read.compactMap(\.value)
    reading.diagnostics += read.flatMap(\.diagnostics)
    let folder = ContentFolder(
      paths: paths, documents: documents, kit: reading.file(FilePath.join(paths.content, "kit.yml")),
      words: reading.file(FilePath.join(root, "strings.yml")),
      terms: reading.file(FilePath.join(root, "terminos.yml"), isOptional: true),
      lock: reading.file(FilePath.join(paths.content, "ids.lock"), isOptional: true))
    return Diagnosed(folder, reading.diagnostics)
  }

  /// Every file by its display path, for showing source lines.
  public var sources: [String: SourceFile] {
    let all = documents + [kit, words, terms, lock].compactMap { $0 }
    return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
  }
}

/// The state of reading a folder.
private struct Reading {
  let paths: ContentFolder.Paths
  let fileSystem: FileSystem
  var diagnostics: [Diagnostic] = []

  /// How many folders deep content may lie; stops at link loops.
  private static let depthLimit = 8

  /// The paths of all `.md` files below a folder, sorted.
  mutating func markdown(in root: String) throws(FileSystemError) -> [String] {
    var found: [String] = []
    var open: [(path: String, depth: Int)] = [(root, 0)]
    while let (path, depth) = open.popLast() {
      let entries: [FileSystem.Entry]
      do throws(FileSystemError) {
        entries = try fileSystem.entries(path)
      } catch {
        if depth == 0 { throw error }
        report(error)
        continue
      }
      for entry in entries where !entry.name.hasPrefix(".") {
        let child = FilePath.join(path, entry.name)
        if entry.isFolder {
          if depth < Self.depthLimit { open.append((child, depth + 1)) }
        } else if entry.name.hasSuffix(".md") {
          found.append(child)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  mutating func file(
    _ path: String, isOptional: Bool = false, where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) -> SourceFile? {
    do throws(FileSystemError) {
      let raw = try fileSystem.contents(path, SourceFile.byteLimit)
      guard isWanted(raw) else { return nil }
      let read = SourceFile.read(path: path, location: paths.location(of: path), raw: raw)
      diagnostics += read.diagnostics
      return read.value
    } catch {
      if !(isOptional && error.reason == .missing) { report(error) }
      return nil
    }
  }

  mutating func report(_ error: FileSystemError) {
    diagnostics.append(
      Diagnostic(.fileUnreadable, in: error.path, .fileStart, ["reason": error.label]))
  }
}

extension FileSystemError {
  /// The message table's entry for the reason.
  package var label: String {
    switch reason {
    case .missing: "@reason.missing"
    case .forbidden: "@reason.forbidden"
    case .isFolder: "@reason.is-folder"
    case .notFolder: "@reason.not-folder"
    case .other(let code): "errno \(code)"
    }
  }
}
