import SecKit

/// The questions about oneself that decide what matters more.
struct ProfilesPage: Page {
  let profiles: Profiles
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    guard let profiles = site.catalog.profiles, let path = site.paths.page(of: profiles.article.info.id) else {
      return []
    }
    return [ProfilesPage(profiles: profiles, path: path)]
  }

  var document: String? { profiles.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { site.shown(by: profiles.article.info.id) }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: profiles.article.info.title, description: profiles.article.info.summary)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    r.whole(profiles.article, below: r.title(profiles.article.info))
  }
}
