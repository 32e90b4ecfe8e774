/// Makes a catalog of a folder: reads every file, then checks what concerns more than one.
public enum CatalogBuilder {
  /// Reads a folder from disk and checks it with every rule.
  /// - Parameters:
  ///   - today: the day against which review dates are held.
  ///   - latest: the last day that is no future; a day after `today` when nothing is said, as it is then another day somewhere.
  ///   - workers: how many files are read at a time; the result does not depend on it.
  ///   - checks: false skips the rules over text and catalog, for a caller that only publishes what lint passed.
  public static func load(
    _ paths: ContentFolder.Paths, today: CalendarDate, latest: CalendarDate? = nil, workers: Int, checks: Bool = true,
    from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<Catalog> {
    let folder = try await ContentFolder.read(paths, workers: workers, from: fileSystem)
    guard let files = folder.value else { return LoadedContent(nil, folder.diagnostics, sources: [:]) }
    let days = Days(today: today, latest: latest ?? today.adding(Period(count: 1, unit: .day)))
    let built = await build(files, days: days, workers: workers, checks: checks)
    return LoadedContent(built.value, folder.diagnostics + built.diagnostics, sources: files.sources)
  }

  /// The days against which dates are held.
  struct Days: Sendable {
    let today: CalendarDate
    let latest: CalendarDate
  }

  static func build(
    _ folder: ContentFolder, days: Days, workers: Int, checks: Bool
  ) async -> Diagnosed<Catalog> {
    async let readWords = folder.words.map(WordsReader.read) ?? Diagnosed(nil)
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
    guard let kit = kit.value, let words = words.value else { return Diagnosed(nil, diagnostics) }
    let catalog = Catalog(
      kit: kit, words: words, language: folder.paths.language, documents: documents, links: links, lock: lock.value)
    let strange = ReferenceCheck.check(
      documents, ReferenceCheck.Known(catalog.assessment, questions: catalog.questions, gaps: gaps))
    diagnostics += strange
    if checks {
      let hurt = Set((broken + strange).map(\.path))
      let input = CheckInput(
        catalog: catalog, folder: folder,
        gaps: gaps.with(documents.filter { hurt.contains($0.source.path) }.map { Gap($0) }), today: days.today,
        latest: days.latest)
      diagnostics += Consequences.removed(
        fromRules: await AllChecks.run(input, workers: workers), causes: diagnostics)
    }
    return Diagnosed(catalog, diagnostics)
  }

  /// Reads the documents of a folder. What has more faults than are listed is not kept: it would only cost memory.
  private static func documents(in folder: ContentFolder, workers: Int) async -> [Diagnosed<Document>] {
    @Sendable func read(_ source: SourceFile) -> Diagnosed<Document> {
      let read = DocumentReader.read(source)
      return read.diagnostics.contains { $0.repeats > 0 } ? Diagnosed(nil, read.diagnostics) : read
    }
    // The tree of a large text is many times as large: one at a time.
    let small = await concurrentMap(folder.documents, workers: workers) { source in
      source.bytes.count < 1 << 17 ? read(source) : nil
    }
    return zip(folder.documents, small).map { source, done in done ?? read(source) }
  }

  /// A document's id with the place where it stands.
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
