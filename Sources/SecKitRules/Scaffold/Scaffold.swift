import SecKit

/// A first version of a content file for an author to fill in.
///
/// It follows every rule of its kind from the start, so that each fault `seckit lint` shows is a place to fill, which bears
/// ``ScaffoldTemplates/marker``, or the author's own. What other files owe it, it cannot give itself: an attack needs an item against it,
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
    let profile = LanguageProfile.named(paths.language)
    let folder: String
    if kind == .workshop {
      folder = FilePath.join(paths.curricula, paths.language)
    } else {
      guard let name = profile.contentFolders[kind] else { return nil }
      let own = kind == .attack ? name + "/" + profile.name(of: category) : name
      folder = FilePath.join(FilePath.join(paths.content, paths.language), own)
    }
    path = FilePath.join(folder, "\(id).md")
    let known = Known(catalog, from: paths.location(of: folder))
    let templates = ScaffoldTemplates.named(profile.code)
    let values = [
      "today": today.description, "order": String(known.order), "attack": known.attack, "item": known.item,
      "helper": known.helper, "category": profile.name(of: category),
    ]
    text = """
      ---
      kind: \(kind.rawValue)
      id: \(id)
      \(templates.head)
      reviewed: \(today)
      review-every: 6 months
      \(Placeholders.fill(templates.bodies[kind] ?? "---\n", values))
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
