/// The files of a content folder and a curricula folder, read but not yet parsed.
public struct ContentFolder: Sendable {
  /// The folders to read.
  public struct Paths: Sendable {
    /// The content folder, which holds `kit.yml` and a folder per language.
    public let content: String
    /// The folder of workshops, which holds a folder per language; it need not exist.
    public let curricula: String
    /// The code of the language to read, which names a folder.
    public let language: String
    /// The absolute path that makes relative ones absolute: the folder in which the program was started.
    public let workingFolder: String

    /// The folders to read; nothing is looked up yet.
    public init(content: String, curricula: String, language: String, workingFolder: String) {
      self.content = content
      self.curricula = curricula
      self.language = language
      self.workingFolder = workingFolder
    }

    package func location(of path: String) -> String {
      FilePath.normalize(FilePath.join(workingFolder, path))
    }
  }

  /// The folders that were read.
  public let paths: Paths
  /// The language of the documents.
  public var languageProfile: LanguageProfile { .named(paths.language) }
  public let documents: [SourceFile]
  /// `kit.yml`; nil if it could not be read.
  public let kit: SourceFile?
  /// `strings.yml` of the language; nil if it could not be read.
  public let words: SourceFile?
  /// `terminos.yml` of the language; nil if there is none or it could not be read.
  public let terms: SourceFile?
  /// `ids.lock`; nil if there is none or it could not be read.
  public let lock: SourceFile?
  /// Documents that exist and could not be read.
  let unread: [Gap]
  /// The paths of other files that exist and could not be read.
  package let unreadParts: Set<String>

  /// Reads everything; unreadable and unfit files are diagnostics.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - workers: How many files are read at a time; the result does not depend on it.
  ///   - fileSystem: The disk to read from.
  ///   - isWanted: False for the bytes of a document that is to be left out, unchecked.
  /// - Throws: ``FileSystemError`` if the content folder itself cannot be listed: there is nothing to check then.
  public static func read(
    _ paths: Paths, workers: Int = 1, from fileSystem: FileSystem = .disk,
    where isWanted: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
  ) async throws(FileSystemError) -> Diagnosed<ContentFolder> {
    let listing = try ContentListing(paths, from: fileSystem)
    let root = FilePath.join(paths.content, paths.language)
    let read = await concurrentMap(listing.documents, workers: workers) { name in
      var reading = Reading(paths: paths, fileSystem: fileSystem)
      return (file: reading.file(name, where: isWanted), reading: reading)
    }
    var reading = Reading(paths: paths, fileSystem: fileSystem, gaps: listing.unread)
    for part in read { reading.take(part.reading) }
    let (kit, lock) = (FilePath.join(paths.content, "kit.yml"), FilePath.join(paths.content, "ids.lock"))
    let terms = FilePath.join(root, "terminos.yml")
    var parts = Reading(paths: paths, fileSystem: fileSystem)
    let folder = ContentFolder(
      paths: paths, documents: read.compactMap(\.file), kit: parts.file(kit),
      words: parts.file(FilePath.join(root, "strings.yml")), terms: parts.file(terms, isOptional: true),
      // A dangling name is not a missing file: an empty lock would mean that nothing was ever published.
      lock: parts.file(lock, isOptional: !listing.topNames.contains("ids.lock")), unread: reading.gaps,
      unreadParts: Set(parts.diagnostics.map(\.path)))
    return Diagnosed(folder, listing.diagnostics + reading.diagnostics + parts.diagnostics)
  }

  /// The ids ever published. No value if the file exists and cannot be read, or if any of its lines cannot: what that line says
  /// of other ids is unknown.
  package var readLock: Diagnosed<IDLock> {
    guard let lock else { return Diagnosed(unreadParts.contains { $0.hasSuffix("ids.lock") } ? nil : IDLock()) }
    let read = IDLock.parse(lock)
    return Diagnosed(read.hasErrors ? nil : read.value, read.diagnostics)
  }

  /// Every file by its display path, to show source lines.
  public var sources: [String: SourceFile] {
    let all = documents + [kit, words, terms, lock].compactMap { $0 }
    return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
  }
}

/// The state while files are read.
private struct Reading: Sendable {
  let paths: ContentFolder.Paths
  let fileSystem: FileSystem
  var diagnostics: [Diagnostic] = []
  var gaps: [Gap] = []

  mutating func file(
    _ path: String, isOptional: Bool = false, where isWanted: ([UInt8]) -> Bool = { _ in true }
  ) -> SourceFile? {
    let location = paths.location(of: path)
    do throws(FileSystemError) {
      let raw = try fileSystem.contents(path, SourceFile.byteLimit)
      guard isWanted(raw) else { return nil }
      let read = SourceFile.read(path: path, location: location, raw: raw)
      diagnostics += read.diagnostics
      if read.value == nil { gaps.append(Gap(location: location, bytes: raw)) }
      return read.value
    } catch {
      guard !(isOptional && error.reason == .missing) else { return nil }
      diagnostics.append(Diagnostic(.fileUnreadable, in: error.path, .fileStart, ["reason": error.label]))
      gaps.append(Gap(location: location, bytes: nil))
      return nil
    }
  }

  mutating func take(_ other: Reading) {
    diagnostics += other.diagnostics
    gaps += other.gaps
  }
}

extension FileSystemError {
  /// The entry of the message table for the reason.
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
