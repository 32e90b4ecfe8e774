import SecKit

/// Somebody who helps, with every channel.
struct HelperPage: Page {
  let helper: HelperEntry
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    site.catalog.helpers.compactMap { helper in
      site.paths.page(of: helper.article.info.id).map { HelperPage(helper: helper, path: $0) }
    }
  }

  var document: String? { helper.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { site.shown(by: helper.article.info.id) }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: helper.article.info.title, description: helper.article.info.summary, section: .helpers)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let safety: HTMLNode = .element(.p, [.classes("caja nota")], text: r.words(.helperSafeDevice))
    return r.whole(
      helper.article, below: r.title(helper.article.info) + [ContactCard(helper).onOwnPage(r), safety])
  }
}
