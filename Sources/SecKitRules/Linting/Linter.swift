import SecKit

/// Reads content and judges it by every rule.
public enum Linter {
  /// Reads a folder from disk and checks it with every rule.
  /// - Parameters:
  ///   - today: the day against which review dates are held.
  ///   - latest: the last day that is no future; a day after `today` when nothing is said, as it is then another day somewhere.
  ///   - workers: how many documents or rules are looked at at a time; the result does not depend on it.
  /// - Throws: ``FileSystemError`` when the content folder itself cannot be listed.
  public static func load(
    _ paths: ContentFolder.Paths, today: CalendarDate, latest: CalendarDate? = nil, workers: Int,
    from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<Catalog> {
    let read = try await CatalogBuilder.read(paths, workers: workers, from: fileSystem)
    return read.loaded(with: await check(read, today: today, latest: latest, workers: workers))
  }

  /// What the rules have to say of content that was read, less what follows from faults of reading.
  /// - Parameter passed: ids of the documents that were judged as they are by the same rules, beside the same words and with the same
  ///   ids, when nothing had an error. Rules that look at no others are spared, so that errors are found and warnings may not be.
  package static func check(
    _ read: ReadContent, passed: Set<String> = [], today: CalendarDate, latest: CalendarDate? = nil, workers: Int
  ) async -> [Diagnostic] {
    guard let catalog = read.catalog, let folder = read.folder else { return [] }
    // The very same content: there is nothing that a rule could say now and not then.
    if !passed.isEmpty, catalog.documents.allSatisfy({ passed.contains($0.info.id) }) { return [] }
    let context = CatalogContext(catalog: catalog, folder: folder, gaps: read.gaps, today: today, latest: latest)
    return Consequences.removed(
      fromRules: await AllRules.run(context, passed: passed, workers: workers), causes: read.diagnostics)
  }
}
