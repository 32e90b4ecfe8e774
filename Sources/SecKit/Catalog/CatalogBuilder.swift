/// Makes a catalog of a folder: reads every file, then checks what concerns more than one. Rules are separate: a catalog is
/// complete if everything in it could be read and every name in it leads somewhere, whatever rules find in its content.
public enum CatalogBuilder {
  /// Loads a folder from disk.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - workers: How many files are read at a time; the result does not depend on it.
  ///   - texts: The texts of the interface that the program needs.
  ///   - fileSystem: The disk to read from.
  /// - Throws: ``FileSystemError`` if the content folder itself cannot be listed.
  public static func load(
    _ paths: ContentFolder.Paths, workers: Int, texts: RequiredTexts = .library, from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<Catalog> {
    try await read(paths, workers: workers, texts: texts, from: fileSystem).loaded()
  }

  /// Reads a folder from disk, for callers that judge it further.
  package static func read(
    _ paths: ContentFolder.Paths, workers: Int, texts: RequiredTexts = .library, from fileSystem: FileSystem = .disk
  ) async throws -> ReadContent {
    let folder = try await ContentFolder.read(paths, workers: workers, from: fileSystem)
    guard let files = folder.value else { return ReadContent(unread: folder.diagnostics) }
    let read = await build(files, workers: workers, texts: texts)
    return read.after(folder.diagnostics)
  }

  package static func build(
    _ folder: ContentFolder, workers: Int, texts: RequiredTexts = .library
  ) async -> ReadContent {
    async let readWords = folder.words.map { TextTableReader.read($0, needing: texts) } ?? Diagnosed(nil)
    let read = await documents(in: folder, workers: workers)
    var diagnostics = read.flatMap(\.diagnostics)
    let documents = read.compactMap(\.value)
    let gaps = Gaps(folder.unread + zip(folder.documents, read).compactMap { Gap($0, $1) })
    diagnostics += duplicateIDs(documents.map(\.info.placedID))
    diagnostics += PagePaths.faults(in: documents)
    let root = folder.paths.location(of: folder.paths.content)
    let links = LinkTable(documents, gaps: gaps, contentRoot: root)
    let broken = await BrokenLinks.faults(in: documents, links, workers: workers)
    let kit = folder.kit.map(Kit.read) ?? Diagnosed(nil)
    let words = await readWords
    let lock = folder.readLock
    diagnostics += broken + kit.diagnostics + words.diagnostics + lock.diagnostics
    guard let kit = kit.value, let words = words.value else {
      return ReadContent(catalog: nil, diagnostics: diagnostics, folder: folder, gaps: gaps)
    }
    let catalog = Catalog(
      kit: kit, words: words, language: folder.paths.language, documents: documents, links: links, lock: lock.value)
    let strange = References.faults(
      in: documents,
      References.Known(
        catalog.assessment, questions: catalog.questions, gaps: gaps, language: folder.languageProfile))
    diagnostics += strange
    if let source = folder.kit { diagnostics += KitEntrances.faults(kit, in: source, documents, gaps) }
    let hurt = Set((broken + strange).map(\.path))
    return ReadContent(
      catalog: catalog, diagnostics: diagnostics, folder: folder,
      gaps: gaps.with(documents.filter { hurt.contains($0.source.path) }.map { Gap($0) }))
  }

  /// Reads the documents of a folder. A document with more faults than are listed is not kept: it would only cost memory.
  private static func documents(in folder: ContentFolder, workers: Int) async -> [Diagnosed<Document>] {
    @Sendable func read(_ source: SourceFile) -> Diagnosed<Document> {
      let read = DocumentReader.read(source, language: folder.languageProfile)
      return read.diagnostics.contains { $0.repeats > 0 } ? Diagnosed(nil, read.diagnostics) : read
    }
    // The tree of a large text takes many times its size: one at a time.
    let small = await concurrentMap(folder.documents, workers: workers) { source in
      source.bytes.count < 1 << 17 ? read(source) : nil
    }
    return zip(folder.documents, small).map { source, done in done ?? read(source) }
  }

  /// A document's id with its place.
  struct PlacedID: Sendable {
    let id: String
    let path: String
    let range: SourceRange
  }

  static func duplicateIDs(_ ids: [PlacedID]) -> [Diagnostic] {
    var first: [String: PlacedID] = [:]
    var found: [Diagnostic] = []
    for id in ids {
      if let other = first[id.id] {
        found.append(
          Diagnostic(
            .idDuplicate, in: id.path, id.range, ["id": id.id],
            notes: [Diagnostic.Note(.firstDefinition, in: other.path, other.range)]))
      } else {
        first[id.id] = id
      }
    }
    return found
  }
}

extension DocumentInfo {
  var placedID: CatalogBuilder.PlacedID {
    CatalogBuilder.PlacedID(id: id, path: place.path, range: place.idRange)
  }
}
