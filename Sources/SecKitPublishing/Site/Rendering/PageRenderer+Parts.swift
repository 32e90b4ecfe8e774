import SecKit

extension PageRenderer {
  /// The parts of an article in order.
  func parts(of article: Article) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for part in article.parts {
      switch part {
      case .prose(let section): nodes += prose(section, of: article.info)
      case .role(let role, let section): nodes += roleSection(role, section, of: article.info)
      case .checklist(let list): nodes += checklist(list, of: article.info)
      case .selection(let selection): nodes += self.selection(selection, of: article.info)
      case .checkIn(let checkIn): nodes += self.checkIn(checkIn, of: article.info)
      case .quiz(let quiz): nodes += self.quiz(quiz, of: article.info)
      }
    }
    return nodes
  }

  func heading(_ section: Section, of info: DocumentInfo) -> HTMLNode {
    heading(section.title, level: section.level, id: section.id, of: info)
  }

  func heading(_ title: [Inline], level: Int, id: String?, of info: DocumentInfo) -> HTMLNode {
    .element(.heading(level), id.map { [.id($0)] } ?? [], plain(title, of: info))
  }

  /// A section with everything below it.
  func prose(_ section: Section, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(section, of: info)] + html(section.blocks, of: info)
    for sub in section.sections { nodes += prose(sub, of: info) }
    return nodes
  }

  /// A section of an attack, in its own look; help is followed by cards with the channels themselves.
  func roleSection(_ role: Role, _ section: Section, of info: DocumentInfo) -> [HTMLNode] {
    let look: String? =
      switch role {
      case .signs: "senales"
      case .firstSteps: "primeras-horas"
      case .evidence: "evidencia"
      case .context: "contexto"
      case .prevention: "prevencion"
      case .help: "ayuda"
      default: nil
      }
    var content = prose(section, of: info)
    if role == .help {
      let helpers = helpers(in: section.flattened, of: info)
      content.append(helperCards(helpers, level: section.level + 1))
    }
    return look.map { [.element(.section, [.classes($0)], content)] } ?? content
  }

  /// A checklist whose boxes can be ticked on the page; nothing is kept.
  func checklist(_ list: Checklist, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(list.title, level: list.level, id: list.id, of: info)]
    for part in list.parts {
      switch part {
      case .text(let blocks): nodes += html(blocks, of: info)
      case .items(let items):
        var entries: [HTMLNode] = []
        for item in items { entries.append(self.item(item, of: info, id: item.id.local)) }
        nodes.append(.element(.ul, [.classes("lista")], entries))
      }
    }
    return nodes
  }

  /// Statements that open what helps; nothing is counted.
  func checkIn(_ checkIn: CheckIn, of info: DocumentInfo) -> [HTMLNode] {
    var nodes = [heading(checkIn.title, level: checkIn.level, id: checkIn.id, of: info)]
    for part in checkIn.parts {
      switch part {
      case .text(let blocks): nodes += html(blocks, of: info)
      case .items(let items):
        for item in items {
          nodes.append(
            .element(
              .details, [.classes("mas")] + (item.id.local.map { [.id($0)] } ?? []),
              [.element(.summary, plain(item.text, of: info))] + html(item.details, of: info)))
        }
      }
    }
    return nodes
  }

  private func item(_ item: ChecklistItem, of info: DocumentInfo, id: String?) -> HTMLNode {
    .element(
      .li, [.classes("punto")] + (id.map { [.id($0)] } ?? []),
      statement(item, of: info) + datos(chips(item)) + whyAndHow(item, of: info, anchors: id != nil))
  }

  func statement(_ item: ChecklistItem, of info: DocumentInfo) -> [HTMLNode] {
    [
      .element(
        .label, [.classes("afirmacion")],
        [
          .void(.input, [.type("checkbox"), .autocompleteOff]),
          .element(.span, plain(item.text, of: info)),
        ])
    ]
  }

  func datos(_ chips: [HTMLNode]) -> [HTMLNode] { chips.isEmpty ? [] : [.element(.ul, [.classes("datos")], chips)] }

  func whyAndHow(_ item: ChecklistItem, of info: DocumentInfo, anchors: Bool) -> [HTMLNode] {
    guard !item.details.isEmpty else { return [] }
    return [
      .element(
        .details, [.classes("mas")],
        [.element(.summary, text: words(.itemWhyAndHow))] + html(item.details, of: info, anchors: anchors))
    ]
  }

  /// - Parameter effort: false where somebody says otherwise how long it takes.
  func chips(_ item: ChecklistItem, effort showsEffort: Bool = true) -> [HTMLNode] {
    var chips: [HTMLNode] = []
    if let weight = item.weight {
      if weight.isCritical { chips.append(chip(words(.itemCritical), "critico")) }
      let impact: Word = [.itemImpact1, .itemImpact2, .itemImpact3][min(max(weight.impact, 1), 3) - 1]
      chips.append(chip(words(impact), "impacto-\(weight.impact)"))
    }
    if showsEffort, let effort = item.effort { chips.append(chip(words.duration(minutes: effort.minutes), "esfuerzo")) }
    if let period = item.repeat { chips.append(chip(words.every(period), "repetir")) }
    if !item.profiles.isEmpty {
      let names = item.profiles.compactMap { id in
        catalog.profiles?.profiles.first { $0.id.local == id }?.title.plainText
      }
      chips.append(chip(words(.itemFor, ["profiles": names.joined(separator: "; ")]), "para"))
    }
    return chips
  }

  func chip(_ text: String, _ classes: String = "") -> HTMLNode {
    .element(.li, [.classes(classes.isEmpty ? "ficha" : "ficha \(classes)")], text: text)
  }
}
