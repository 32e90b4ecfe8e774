import SecKit

/// An attack: how to recognise it, what to do in the first hours, whom to call.
struct AttackPage: Page {
  let attack: Attack
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    site.catalog.attacks.compactMap { attack in
      site.paths.page(of: attack.article.info.id).map { AttackPage(attack: attack, path: $0) }
    }
  }

  var document: String? { attack.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> {
    site.shown(by: attack.article.info.id).union(attack.related.map { .card($0.text) })
  }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: attack.article.info.title, description: attack.article.info.summary, section: .attacks)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let info = attack.article.info
    var content = ReviewNote(info).banner(r) + [.element(.header, [.classes("ataque-cabeza")], header(r))]
    content += r.html(attack.article.lead, of: info)
    content += r.parts(of: attack.article)
    content += related(r)
    content += r.colophon(info)
    return content
  }

  private func header(_ r: PageRenderer) -> [HTMLNode] {
    let words = r.words
    let info = attack.article.info
    var header: [HTMLNode] = [
      .element(.p, [.classes("antetitulo")], text: words(attack.category.word)),
      .element(.h1, text: info.title), .element(.p, [.classes("lema")], text: info.summary),
    ]
    if !attack.alsoCalled.isEmpty {
      let names = attack.alsoCalled.joined(separator: ", ")
      header.append(
        .element(.p, [.classes("tambien")], text: words(.attackAlso, ["names": names])))
    }
    let severity: TextKey = [.severity1, .severity2, .severity3][attack.severity - 1]
    header.append(
      FactList.node([FactList.fact(words(severity), "gravedad-\(attack.severity)")]))
    return header
  }

  private func related(_ r: PageRenderer) -> [HTMLNode] {
    let others = attack.related.compactMap { r.catalog.attack($0.text)?.article.info }
    guard !others.isEmpty else { return [] }
    return [
      .element(.h2, text: r.words(.attackRelated)), .element(.p, text: r.words(.attackRelatedLead)),
      .element(.ul, others.map { .element(.li, [r.link(to: $0)]) }),
    ]
  }
}
