/// Loads only the part of a content folder that an assessment needs: steps, areas and profiles whole, and the front matter of
/// attacks. A report on answers is then ready before the whole content would have been read. `lint` judges what is left out.
public enum AssessmentContentBuilder {
  /// Loads a folder from disk. Reports faults of the files it read, and words in them that name nothing, as ``CatalogBuilder``
  /// does; links are not resolved.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - workers: How many files are read at a time; the result does not depend on it.
  ///   - fileSystem: The disk to read from.
  /// - Throws: ``FileSystemError`` if the content folder itself cannot be listed.
  public static func load(
    _ paths: ContentFolder.Paths, workers: Int, from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<AssessmentContent> {
    let folder = try await ContentFolder.read(paths, workers: workers, from: fileSystem) { raw in
      // A file whose kind cannot be guessed is read to find out.
      DocumentKind(glancingAt: raw).map { needed.contains($0) } ?? true
    }
    guard let files = folder.value else { return LoadedContent(nil, folder.diagnostics, sources: [:]) }
    let built = await build(files, workers: workers)
    // Readers of the lock report its faults; they must not keep anybody else from an assessment.
    let others = folder.diagnostics.filter { $0.path != FilePath.join(paths.content, "ids.lock") }
    return LoadedContent(built.value, others + built.diagnostics, sources: files.sources)
  }

  private static let needed: Set<DocumentKind> = [.step, .area, .attack, .profiles]

  /// What one file contributes.
  private enum Part: Sendable {
    case document(Document)
    case attack(Attack.Summary, id: LocatedText, path: String)

    var id: CatalogBuilder.PlacedID {
      switch self {
      case .document(let document): document.info.placedID
      case .attack(_, let id, let path): CatalogBuilder.PlacedID(id: id.text, path: path, range: id.range)
      }
    }
  }

  static func build(_ folder: ContentFolder, workers: Int) async -> Diagnosed<AssessmentContent> {
    async let readWords = folder.words.map(WordsReader.read) ?? Diagnosed(nil)
    let language = folder.languageProfile
    let read = await concurrentMap(folder.documents, workers: workers) { Self.read($0, language) }
    var diagnostics = read.flatMap(\.diagnostics)
    let parts = read.compactMap(\.value)
    diagnostics += CatalogBuilder.duplicateIDs(parts.map(\.id))
    let kit = folder.kit.map(Kit.read) ?? Diagnosed(nil)
    let words = await readWords
    diagnostics += kit.diagnostics + words.diagnostics
    guard let kit = kit.value, let words = words.value else { return Diagnosed(nil, diagnostics) }
    let documents = parts.compactMap { if case .document(let document) = $0 { document } else { nil } }
    let attacks = parts.compactMap { if case .attack(let attack, _, _) = $0 { attack } else { nil } }
    let content = AssessmentContent(
      kit: kit, words: words, items: documents.map(\.item), attacks: attacks, lock: folder.readLock.value)
    let gaps = Gaps(folder.unread + zip(folder.documents, read).compactMap { Gap($0, $1) })
    diagnostics += References.faults(
      in: documents, References.Known(content, questions: [], gaps: gaps, language: language))
    return Diagnosed(content, diagnostics)
  }

  private static func read(_ source: SourceFile, _ language: LanguageProfile) -> Diagnosed<Part> {
    if DocumentKind(glancingAt: source.bytes) == .attack, let head = AttackReader.summary(source) {
      return Diagnosed(.attack(head.summary, id: head.id, path: source.path))
    }
    return DocumentReader.read(source, language: language).flatMap { document in
      switch document.item {
      case .step, .area, .profiles: return Diagnosed(.document(document))
      case .attack(let attack):
        let id = document.info.placedID
        return Diagnosed(.attack(attack.summary, id: LocatedText(text: id.id, range: id.range), path: id.path))
      case .care, .scenario, .page, .route, .helper, .glossary, .workshop: return Diagnosed(nil)
      }
    }
  }
}
