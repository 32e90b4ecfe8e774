import SecKit

/// A first version of a content file for an author to fill in.
///
/// It follows every rule of its kind from the start, so that each fault `seckit lint` shows is a place to fill in, marked by
/// ``ScaffoldText/marker``, or the author's own. It cannot provide what other files must contain: an item against an attack, a
/// link to a page, a question that measures a workshop's objective.
public struct Scaffold: Sendable {
  /// The path of the file, within the content or the curricula folder as given.
  public let path: String
  /// The contents of the file.
  public let text: String

  /// A first version of a file; fails for the kinds of which there is only one file: profiles, glossary.
  /// - Parameters:
  ///   - kind: The kind of document.
  ///   - id: The id of the document, which also names its file.
  ///   - category: The category of an attack, which also names its folder.
  ///   - catalog: The content whose ids the file refers to; its links lead to documents in it.
  ///   - paths: The folders of the content.
  ///   - today: The date of the review in the front matter.
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
