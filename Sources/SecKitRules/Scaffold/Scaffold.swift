import SecKit

/// A first version of a content file for an author to fill in.
///
/// It follows every rule of its kind from the start, so that each fault `seckit lint` shows is a place to fill, which bears
/// ``ScaffoldText/marker``, or the author's own. What other files owe it, it cannot give itself: an attack needs an item against it,
/// a page a link to it, a workshop's objective a question that measures it.
public struct Scaffold: Sendable {
  /// Where the file goes.
  public let path: String
  public let text: String

  /// - Parameters:
  ///   - catalog: whose ids the file names; links lead to what is there.
  ///   - category: the folder of an attack.
  /// - Returns: nil for kinds of which there is one file only: profiles, glossary.
  public init?(
    _ kind: DocumentKind, id: String, category: Attack.Category = .technical, in catalog: Catalog,
    paths: ContentFolder.Paths, today: CalendarDate
  ) {
    let language = FilePath.join(paths.content, paths.language)
    let folder: String
    switch kind {
    case .step: folder = FilePath.join(language, "kit")
    case .area: folder = FilePath.join(language, "organizacion")
    case .attack: folder = FilePath.join(language, "ataques/\(category.rawValue)")
    case .care: folder = FilePath.join(language, "cuidados")
    case .route: folder = FilePath.join(language, "rutas")
    case .helper: folder = FilePath.join(language, "directorio")
    case .scenario: folder = FilePath.join(language, "escenarios")
    case .page: folder = FilePath.join(language, "paginas")
    case .workshop: folder = FilePath.join(paths.curricula, paths.language)
    case .profiles, .glossary: return nil
    }
    path = FilePath.join(folder, "\(id).md")
    let known = Known(catalog, from: paths.location(of: folder))
    let body = ScaffoldText.body(kind, category: category, known, today: today)
    text = """
      ---
      kind: \(kind.rawValue)
      id: \(id)
      \(ScaffoldText.head)
      reviewed: \(today)
      review-every: 6 months
      \(body)
      """
  }

  /// Things of the catalog that a new file can name, as links from its folder.
  struct Known {
    let attack: String
    let item: String
    let helper: String
    let order: Int

    init(_ catalog: Catalog, from folder: String) {
      func link(_ info: DocumentInfo?, _ fallback: String) -> String {
        info.map { FilePath.relative($0.place.location, from: folder) } ?? fallback
      }
      attack = catalog.attacks.first?.article.info.id ?? "phishing"
      let step = catalog.steps.first { !$0.article.items.isEmpty }
      item = link(step?.article.info, "../kit/cuentas.md") + "#" + (step?.article.items.first?.id.local ?? "gestor")
      helper = link(catalog.helpers.first?.article.info, "../directorio/access-now.md")
      order = min(99, (catalog.steps.map(\.order).max() ?? -1) + 1)
    }
  }
}
