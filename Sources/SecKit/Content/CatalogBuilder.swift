/// Makes a catalog of a folder: reads every file, then checks what concerns more than one.
public enum CatalogBuilder {
  /// Reads a folder from disk and checks it with every rule.
  /// - Parameters:
  ///   - today: the day against which review dates are held.
  ///   - workers: how many files are read at a time; the result does not depend on it.
  ///   - checks: false skips the rules over text and catalog, for a caller that only publishes what lint passed.
  public static func load(
    _ paths: ContentFolder.Paths, today: CalendarDate, workers: Int, checks: Bool = true,
    from fileSystem: FileSystem = .disk
  ) async throws -> LoadedContent<Catalog> {
    let folder = try await ContentFolder.read(paths, workers: workers, from: fileSystem)
    guard let files = folder.value else { return LoadedContent(nil, folder.diagnostics, sources: [:]) }
    let built = await build(files, today: today, workers: workers, checks: checks)
    return LoadedContent(built.value, folder.diagnostics + built.diagnostics, sources: files.sources)
  }

  static func build(
    _ folder: ContentFolder, today: CalendarDate, workers: Int, checks: Bool
  ) async -> Diagnosed<Catalog> {
    async let readWords = folder.words.map(WordsReader.read) ?? Diagnosed(nil)
    let read = await concurrentMap(folder.documents, workers: workers) { DocumentReader.read($0) }
    var diagnostics = read.flatMap(\.diagnostics)
    let documents = read.compactMap(\.value)
    diagnostics += duplicateIDs(documents.map(\.info.placedID))
    let root = folder.paths.location(of: folder.paths.content)
    let links = LinkTable(documents, contentRoot: root)
    diagnostics += await concurrentMap(documents, workers: workers) { brokenLinks($0, links) }.joined()
    let kit = folder.kit.map(Kit.read) ?? Diagnosed(nil)
    let words = await readWords
    diagnostics += kit.diagnostics + words.diagnostics
    guard let kit = kit.value, let words = words.value else { return Diagnosed(nil, diagnostics) }
    let catalog = Catalog(
      kit: kit, words: words, language: folder.paths.language, documents: documents, links: links)
    diagnostics += ReferenceCheck.check(
      documents, ReferenceCheck.Known(catalog.assessment, questions: catalog.questions))
    if checks {
      let input = CheckInput(catalog: catalog, folder: folder, today: today)
      diagnostics += await AllChecks.run(input, workers: workers)
    }
    return Diagnosed(catalog, diagnostics)
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

  private static func brokenLinks(_ document: Document, _ links: LinkTable) -> [Diagnostic] {
    document.allLinks.compactMap { link in
      do throws(LinkTable.Problem) {
        _ = try links.resolve(link.destination, from: document.info)
        return nil
      } catch {
        let path = document.source.path
        switch error {
        case .broken(let nearest):
          var arguments = ["url": link.destination]
          arguments["nearest"] = nearest
          return Diagnostic(.linkBroken, in: path, link.range, arguments)
        case .fragment(let target, let fragment, let nearest):
          var arguments = ["target": target, "fragment": fragment]
          arguments["nearest"] = nearest
          return Diagnostic(.linkFragmentBroken, in: path, link.range, arguments)
        case .unsafe: return Diagnostic(.linkUnsafe, in: path, link.range, ["url": link.destination])
        }
      }
    }
  }
}

extension DocumentInfo {
  var placedID: CatalogBuilder.PlacedID {
    CatalogBuilder.PlacedID(id: id, path: place.path, range: place.idRange)
  }
}

extension Document {
  /// Links of the body and of Markdown that stands in the front matter.
  var allLinks: [Inline.Link] { (blocks + item.embedded).links }
}

extension ContentItem {
  /// Markdown that stands in the front matter.
  var embedded: [Block] {
    switch self {
    case .helper(let helper): helper.caution
    case .workshop(let workshop): workshop.before + workshop.after
    default: []
    }
  }
}
