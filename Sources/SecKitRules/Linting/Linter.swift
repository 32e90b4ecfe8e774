import SecKit

/// Reads content and checks it with every rule.
public enum Linter {
  /// Loads a folder from disk and checks it with every rule.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - today: The day with which review dates are compared.
  ///   - latest: The last day that is not in the future; by default the day after `today`, as it is already tomorrow in some
  /// time zone.
  ///   - workers: How many documents or rules are checked at a time; the result does not depend on it.
  ///   - texts: The texts of the interface that the program needs.
  ///   - fileSystem: The disk to read from.
  /// - Throws: ``FileSystemError`` if the content folder itself cannot be listed.
  public static func load(
    _ paths: ContentFolder.Paths, today: CalendarDate, latest: CalendarDate? = nil, workers: Int,
    texts: RequiredTexts = .library, from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<Catalog> {
    let read = try await CatalogBuilder.read(paths, workers: workers, texts: texts, from: fileSystem)
    return read.loaded(with: await check(read, today: today, latest: latest, workers: workers))
  }

  /// The faults that rules find in content that was read, without those that follow from faults of reading.
  /// - Parameter passed: Ids of documents that the same rules have checked as they are, beside the same words and the same ids, when
  ///   nothing had an error. Rules that look at no other documents are not run again, so warnings may be missing, errors never.
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
