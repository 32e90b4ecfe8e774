import SecKit

/// Alternatives to choose, count or find differ from one another: two equal choices cannot be distinguished, and what is listed
/// twice counts twice.
struct NothingIsSaidTwice: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    return catalog.documents.flatMap { twice(in: $0, catalog) } + orders(catalog.steps) + orders(catalog.areas)
      + glossary(catalog)
  }

  private func twice(in document: Document, _ catalog: Catalog) -> [Diagnostic] {
    let path = document.source.path
    let article = document.item.article
    func among<Element>(
      _ list: String, _ elements: [Element], _ place: (Element) -> (text: String, range: SourceRange)
    ) -> [Diagnostic] {
      var differing = Differing(list)
      return elements.compactMap { element in
        let (text, range) = place(element)
        return differing.add(text, in: path, range)
      }
    }
    var found = article.questions.flatMap { question in
      among("@twice.choices", question.choices) { ($0.text.plainText, $0.range) }
    }
    found += among("@twice.items", article.items) { ($0.text.plainText, $0.range) }
    found += among("@twice.sources", article.info.sources) { ("\($0.title) \($0.url)", $0.urlRange) }
    found += among("@twice.objectives", article.info.objectives) { ($0.text, $0.range) }
    switch document.item {
    case .route(let route):
      found += route.nodes.flatMap { node in
        among("@twice.answers", node.answers) { ($0.text.plainText, $0.range) }
      }
      found += among("@twice.nodes", route.nodes) { ($0.title.plainText, $0.range) }
    case .profiles(let profiles):
      found += among("@twice.profiles", profiles.profiles) { ($0.title.plainText, $0.range) }
      found += among("@twice.exposure", profiles.exposure) { ($0.text.plainText, $0.range) }
      for question in profiles.exposure {
        found += among("@twice.answers", question.answers) { ($0.text.plainText, question.range) }
      }
    case .helper(let helper):
      found += among("@twice.channels", helper.channels) { channel in
        let isNumber = channel.kind != .email && channel.kind != .web && channel.kind != .address
        let value = isNumber ? channel.value.filter { !" -.()".contains($0) } : channel.value
        return ("\(channel.kind.rawValue) \(value)", channel.valueRange)
      }
    case .workshop(let workshop):
      found += among("@twice.transclusions", workshop.transclusions) { link in
        guard case .content(let id)? = catalog.target(of: link.destination, from: article.info) else {
          return ("", link.range)
        }
        return (id.description, link.range)
      }
    default: break
    }
    for case .selection(let selection) in article.parts {
      found += among("@twice.selection", selection.parts.items().map(\.link)) { ($0.destination, $0.range) }
    }
    for case .checkIn(let checkIn) in article.parts {
      found += among("@twice.statements", checkIn.items) { item in
        (item.text.plainText, document.localIDs[item.id.local ?? ""] ?? article.info.place.idRange)
      }
    }
    return found
  }

  /// With two steps of the same order it is unknown which comes first.
  private func orders(_ steps: [Step]) -> [Diagnostic] {
    var differing = Differing("order")
    return steps.sorted { $0.article.info.place.path < $1.article.info.place.path }.compactMap { step in
      differing.add(String(step.order), in: step.article.info.place.path, step.orderRange)
    }
  }

  private func glossary(_ catalog: Catalog) -> [Diagnostic] {
    guard let glossary = catalog.glossary else { return [] }
    var differing = Differing("@twice.terms")
    let path = glossary.article.info.place.path
    return glossary.terms.flatMap { term in
      ([term.title] + term.also).compactMap { differing.add($0, in: path, term.range) }
    }
  }
}
