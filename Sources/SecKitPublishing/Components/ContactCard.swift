import SecKit

/// Somebody who helps, with every channel: nobody in a hurry has to open another page.
struct ContactCard {
  let helper: HelperEntry

  init(_ helper: HelperEntry) { self.helper = helper }

  private var info: DocumentInfo { helper.article.info }

  func onPage(_ r: some PageMedium, level: Int) -> HTMLNode {
    .element(
      .article, [.classes("contacto")],
      [
        .element(.heading(level), [r.link(to: info)]), facts(r.words), .element(.p, text: info.summary),
        channelsOnPage(r),
      ] + caution(r, anchors: false))
  }

  /// Several, as they stand below a text that leads to them.
  static func list(_ helpers: [HelperEntry], _ r: some PageMedium, level: Int) -> HTMLNode {
    .element(.div, [.classes("contactos")], helpers.map { ContactCard($0).onPage(r, level: level) })
  }

  /// On the helper's own page, where title and summary stand above.
  func onOwnPage(_ r: some PageMedium) -> HTMLNode {
    .element(
      .div, [.classes("contacto")], [facts(r.words), channelsOnPage(r)] + caution(r, anchors: false))
  }

  func onPaper(_ r: some PaperMedium) -> HTMLNode {
    .element(
      .article, [.classes("contacto")],
      [
        .element(.h3, text: info.title), facts(r.words), .element(.p, text: info.summary),
        .element(.ul, [.classes("canales")], helper.channels.map { ContactChannel($0).onPaper(r) }),
      ] + caution(r, anchors: true))
  }

  private func facts(_ words: TextTable) -> HTMLNode {
    var facts = [words(helper.sector.word)]
    if let area = helper.area { facts.append(words(.helpersArea, ["area": area])) }
    facts += [helper.hours, helper.cost].compactMap { $0 }
    if !helper.languages.isEmpty {
      facts.append(words(.helpersLanguages, ["list": helper.languages.joined(separator: ", ")]))
    }
    return FactList.node(facts)
  }

  private func channelsOnPage(_ r: some PageMedium) -> HTMLNode {
    .element(.ul, [.classes("canales")], helper.channels.map { ContactChannel($0).onPage(r) })
  }

  private func caution(_ r: some ContentRenderer, anchors: Bool) -> [HTMLNode] {
    guard !helper.caution.isEmpty else { return [] }
    return [.element(.div, [.classes("cautela")], r.html(helper.caution, of: info, shift: 0, anchors: anchors))]
  }
}
