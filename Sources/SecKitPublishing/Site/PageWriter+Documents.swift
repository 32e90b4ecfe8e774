import SecKit

extension PageWriter {
  mutating func articlePage(_ article: Article, _ section: SiteIndex?) -> OutputFile {
    let info = article.info
    var content = staleBanner(info) + title(info)
    content += html(article.lead, of: info)
    content += parts(of: article)
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary, section: section), content)
  }

  func title(_ info: DocumentInfo) -> [HTMLNode] {
    [.element(.h1, text: info.title), .element(.p, [.classes("lema")], text: info.summary)]
  }

  mutating func attackPage(_ attack: Attack) -> OutputFile {
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
      .element(.ul, [.classes("datos")], [chip(words(severity), "gravedad-\(attack.severity)")]))
    var content = staleBanner(info) + [.element(.header, [.classes("ataque-cabeza")], header)]
    content += html(attack.article.lead, of: info)
    content += parts(of: attack.article)
    content += related(attack)
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary, section: .attacks), content)
  }

  private func related(_ attack: Attack) -> [HTMLNode] {
    let others = attack.related.compactMap { catalog.attack($0.text)?.article.info }
    guard !others.isEmpty else { return [] }
    return [
      .element(.h2, text: words(.attackRelated)), .element(.p, text: words(.attackRelatedLead)),
      .element(.ul, others.map { .element(.li, [link(to: $0)]) }),
    ]
  }

  mutating func helperPage(_ helper: HelperEntry) -> OutputFile {
    let info = helper.article.info
    var content = staleBanner(info) + title(info)
    content += [.element(.div, [.classes("contacto")], [facts(helper), channels(helper)] + caution(helper))]
    content.append(.element(.p, [.classes("caja nota")], text: words(.helperSafeDevice)))
    content += html(helper.article.lead, of: info)
    content += parts(of: helper.article)
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary, section: .helpers), content)
  }

  mutating func glossaryPage(_ glossary: Glossary) -> OutputFile {
    let info = glossary.article.info
    var content = staleBanner(info) + title(info) + html(glossary.article.lead, of: info)
    var letters: [String] = []
    var entries: [HTMLNode] = []
    for term in glossary.terms {
      let letter = Self.letter(of: term.title)
      var attributes: [HTMLAttribute] = term.id.local.map { [.id($0)] } ?? []
      if letters.last != letter, !letters.contains(letter) {
        letters.append(letter)
        // The letter's own anchor stands inside the first term, which needs its id for links from other pages.
        entries.append(
          .element(.dt, attributes, [.element(.span, [.id(PageAnchor.letter(letter))], text: term.title)]))
        attributes = []
      } else {
        entries.append(.element(.dt, attributes, text: term.title))
      }
      // There is no heading between the page's title and a term.
      var definition = html(term.definition, of: info, shift: -1)
      if !term.also.isEmpty {
        definition.append(
          .element(
            .p, [.classes("tambien")], text: words(.attackAlso, ["names": term.also.joined(separator: ", ")])))
      }
      entries.append(.element(.dd, definition))
    }
    content.append(
      .element(
        .ul, [.classes("letras")],
        letters.map {
          .element(.li, [.element(.a, [.href(SafeURL(fragment: PageAnchor.letter($0)))], text: $0)])
        }))
    content.append(.element(.dl, [.classes("glosario")], entries))
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary), content)
  }

  /// The letter a term is listed under; digits share one.
  private static func letter(of title: String) -> String {
    guard let first = title.first else { return "#" }
    if first.isNumber { return "0" }
    let folded: [Character: String] = ["á": "A", "é": "E", "í": "I", "ó": "O", "ú": "U", "ü": "U"]
    return folded[Character(first.lowercased())] ?? first.uppercased()
  }

  mutating func profilesPage(_ profiles: Profiles) -> OutputFile {
    let info = profiles.article.info
    var content = staleBanner(info) + title(info) + html(profiles.article.lead, of: info)
    content += parts(of: profiles.article)
    content += colophon(info)
    return page(Frame(title: info.title, description: info.summary), content)
  }
}
