import SecKit

/// Every term with its meaning, by letter.
struct GlossaryPage: Page {
  let glossary: Glossary
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    guard let glossary = site.catalog.glossary, let path = site.paths.page(of: glossary.article.info.id) else {
      return []
    }
    return [GlossaryPage(glossary: glossary, path: path)]
  }

  var document: String? { glossary.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { [] }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: glossary.article.info.title, description: glossary.article.info.summary)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let info = glossary.article.info
    var letters: [String] = []
    var entries: [HTMLNode] = []
    for term in glossary.terms {
      let letter = Self.letter(of: term.title, plain: r.site.catalog.languageProfile.plainLetters)
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
      entries.append(.element(.dd, definition(of: term, r)))
    }
    let alphabet: HTMLNode = .element(
      .ul, [.classes("letras")],
      letters.map {
        .element(.li, [.element(.a, [.href(SafeURL(fragment: PageAnchor.letter($0)))], text: $0)])
      })
    return ReviewNote(info).banner(r) + r.title(info) + r.html(glossary.article.lead, of: info)
      + [alphabet, .element(.dl, [.classes("glosario")], entries)] + r.colophon(info)
  }

  private func definition(of term: Glossary.Term, _ r: PageRenderer) -> [HTMLNode] {
    // There is no heading between the page's title and a term.
    var definition = r.html(term.definition, of: glossary.article.info, shift: -1)
    if !term.also.isEmpty {
      let names = term.also.joined(separator: ", ")
      definition.append(.element(.p, [.classes("tambien")], text: r.words(.attackAlso, ["names": names])))
    }
    return definition
  }

  /// The letter a term is listed under; digits share one.
  /// - Parameter plain: the letters under which those with a mark are listed.
  private static func letter(of title: String, plain: [Character: String]) -> String {
    guard let first = title.first else { return "#" }
    if first.isNumber { return "0" }
    return plain[Character(first.lowercased())] ?? first.uppercased()
  }
}
