import SecKit

/// A document that reads from top to bottom: care, a scenario, a loose page.
struct ArticlePage: Page {
  let article: Article
  let section: SiteIndex?
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    let catalog = site.catalog
    let articles: [(Article, SiteIndex?)] =
      catalog.care.map { ($0, .care) } + catalog.scenarios.map { ($0, .scenarios) } + catalog.pages.map { ($0, nil) }
    return articles.compactMap { article, section in
      site.paths.page(of: article.info.id).map { ArticlePage(article: article, section: section, path: $0) }
    }
  }

  var document: String? { article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { site.shown(by: article.info.id) }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: article.info.title, description: article.info.summary, section: section)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    r.whole(article, below: r.title(article.info))
  }
}
