import SecKit

/// A statement to be ticked, what it takes, why and how.
struct ChecklistItemView {
  let item: ChecklistItem
  let info: DocumentInfo

  init(_ item: ChecklistItem, of info: DocumentInfo) {
    self.item = item
    self.info = info
  }

  /// On the page of its own document.
  func onPage(_ r: some PageMedium) -> HTMLNode {
    .element(
      .li, [.classes("punto")] + (item.id.local.map { [.id($0)] } ?? []),
      statement(r) + facts(r) + whyAndHow(r, anchors: item.id.local != nil))
  }

  /// A box on the page.
  func statement(_ r: some PageMedium) -> [HTMLNode] {
    [
      .element(
        .label, [.classes("afirmacion")],
        [.void(.input, [.type("checkbox"), .autocompleteOff]), .element(.span, r.plain(item.text, of: info))])
    ]
  }

  /// - Parameter showsEffort: false where somebody says otherwise how long it takes.
  func facts(_ r: some PageMedium, effort showsEffort: Bool = true) -> [HTMLNode] {
    let chips = chips(r, effort: showsEffort)
    return chips.isEmpty ? [] : [FactList.node(chips)]
  }

  func chips(_ r: some PageMedium, effort showsEffort: Bool = true) -> [HTMLNode] {
    let words = r.words
    var chips: [HTMLNode] = []
    if let weight = item.weight {
      if weight.isCritical { chips.append(FactList.fact(words(.itemCritical), "critico")) }
      let impact: TextKey = [.itemImpact1, .itemImpact2, .itemImpact3][min(max(weight.impact, 1), 3) - 1]
      chips.append(FactList.fact(words(impact), "impacto-\(weight.impact)"))
    }
    if showsEffort, let effort = item.effort {
      chips.append(FactList.fact(words.duration(minutes: effort.minutes), "esfuerzo"))
    }
    if let period = item.repeat { chips.append(FactList.fact(words.every(period), "repetir")) }
    if !item.profiles.isEmpty {
      let names = item.profiles.compactMap { id in
        r.catalog.profiles?.profiles.first { $0.id.local == id }?.title.plainText
      }
      chips.append(FactList.fact(words(.itemFor, ["profiles": names.joined(separator: "; ")]), "para"))
    }
    return chips
  }

  func whyAndHow(_ r: some PageMedium, anchors: Bool) -> [HTMLNode] {
    guard !item.details.isEmpty else { return [] }
    return [
      .element(
        .details, [.classes("mas")],
        [.element(.summary, text: r.words(.itemWhyAndHow))]
          + r.html(item.details, of: info, shift: 0, anchors: anchors))
    ]
  }

  /// A line with a box, its time, and why and how.
  /// - Parameter text: what stands in place of the statement.
  func onPaper(_ r: some PaperMedium, saying text: String? = nil) -> HTMLNode {
    .element(.li, [.classes("punto")], line(r, saying: text) + r.html(item.details, of: info, shift: 2))
  }

  /// The line alone.
  func filledIn(_ r: some PaperMedium) -> HTMLNode { .element(.li, [.classes("punto")], line(r, saying: nil)) }

  private func line(_ r: some PaperMedium, saying text: String?) -> [HTMLNode] {
    let words = r.words
    var facts: [String] = []
    if let weight = item.weight, weight.isCritical { facts.append(words(.itemCritical)) }
    if let effort = item.effort { facts.append(words.duration(minutes: effort.minutes)) }
    if let period = item.repeat { facts.append(words.every(period)) }
    let statement = text.map { [.text($0)] } ?? r.plain(item.text, of: info)
    return [Box.empty, .element(.span, [.classes("afirmacion")], statement), FactList.node(facts)]
  }
}
