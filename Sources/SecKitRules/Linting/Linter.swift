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
  package static func check(
    _ read: ReadContent, today: CalendarDate, latest: CalendarDate? = nil, workers: Int
  ) async -> [Diagnostic] {
    guard let catalog = read.catalog, let folder = read.folder else { return [] }
    let context = CatalogContext(catalog: catalog, folder: folder, gaps: read.gaps, today: today, latest: latest)
    return Consequences.removed(
      fromRules: await AllRules.run(context, workers: workers), causes: read.diagnostics)
  }
}
