import SecKit

/// Abbreviations in capitals are explained where they are used: in the glossary, on the page, or on a page that this page links
/// to.
///
/// On the page means: alone in brackets after its full name, `Comisión de Derechos Humanos (CDHCM)`, followed by the name in
/// brackets, or at the start of a title before a comma, `RSF, Reporteros sin Fronteras`. Each abbreviation is reported once per
/// file. Several words in capitals in a row, and capitals of a word that the page also writes in lower case (`HOY`, `NO`), are
/// emphasis, not abbreviations; Roman numerals count as numbers.
struct AbbreviationsAreExplained: DocumentRule {
  /// The abbreviations that everybody knows; nil if the list is missing, without which every other word would be reported.
  private let known: Set<String>?
  /// The abbreviations that the title of a document explains, by the document's id.
  private let titles: [String: [String]]
  private let catalog: Catalog
  private let gaps: Gaps

  init(_ input: CatalogContext) {
    catalog = input.catalog
    gaps = input.gaps
    var known = (input.terms.value ?? Terms.none).knownAbbreviations
    for term in catalog.glossary?.terms ?? [] {
      known.formUnion(([term.title] + term.also).flatMap(Self.abbreviations))
    }
    self.known = input.terms.value == nil || input.terms.hasErrors ? nil : known
    titles = Dictionary(
      catalog.documents.map { ($0.info.id, Self.abbreviations(in: $0.info.title)) },
      uniquingKeysWith: { first, _ in first })
  }

  func check(_ document: Document, _ text: ReadableText) -> [Diagnostic] {
    guard document.info.audience == .participants, var known else { return [] }
    let used = text.runs.map { run in run.tokens.indices.filter { Self.isAbbreviation($0, in: run.tokens) } }
    guard used.contains(where: { !$0.isEmpty }) else { return [] }
    for link in document.allLinks {
      guard case .content(let id)? = catalog.target(of: link.destination, from: document.info) else { continue }
      known.formUnion(titles[id.document] ?? [])
    }
    let keys = Set(zip(text.runs, used).flatMap { run, indices in indices.map { run.tokens[$0].key } })
    for run in text.runs {
      known.formUnion(Self.expanded(run.tokens, isTitle: run.passage.kind == .frontMatter))
      // A word that the page also writes in lower case is not an abbreviation.
      for token in run.tokens where token.traits.contains(.small) && keys.contains(token.key) {
        known.insert(token.text.uppercased())
      }
    }
    var found = FaultList()
    for (run, indices) in zip(text.runs, used) where run.passage.audience == .participants {
      for index in indices {
        let name = String(run.tokens[index].text)
        guard known.insert(name).inserted, !gaps.mention(name, in: .glossary) else { continue }
        guard found.keeps(.abbreviationUnexplained) else {
          found.count(.abbreviationUnexplained)
          continue
        }
        var place = TextPlace(run.passage, in: document.source)
        found.append(
          Diagnostic(.abbreviationUnexplained, in: document.source.path, place.next([name]), ["name": name]))
      }
    }
    return found.all
  }

  private static func abbreviations(in text: String) -> [String] {
    let tokens = WordScanner.scan(text)
    return tokens.indices.filter { isAbbreviation($0, in: tokens) }.map { String(tokens[$0].text) }
  }

  /// Abbreviations that are alone in brackets, and those followed by brackets with several words.
  private static func expanded(_ tokens: [Token], isTitle: Bool) -> [String] {
    tokens.indices.filter { index in
      guard isAbbreviation(index, in: tokens) else { return false }
      let before = index > 0 ? tokens[index - 1].text : ""
      let after = index + 1 < tokens.count ? tokens[index + 1].text : ""
      if before == "(", after == ")" { return index > 2 && tokens[index - 2].isWord }
      if isTitle, index == 0, after == "," || after == ":" { return true }
      guard after == "(" else { return false }
      return tokens[(index + 2)...].prefix { $0.text != ")" }.count(where: \.isWord) >= 2
    }.map { String(tokens[$0].text) }
  }

  private static func isAbbreviation(_ index: Int, in tokens: [Token]) -> Bool {
    guard isInCapitals(tokens[index]), !isRoman(tokens[index].text) else { return false }
    let hasNeighbour =
      index > 0 && isInCapitals(tokens[index - 1])
      || index + 1 < tokens.count && isInCapitals(tokens[index + 1])
    return !hasNeighbour
  }

  /// The mark for open places in a new file is not an abbreviation.
  private static func isInCapitals(_ word: Token) -> Bool {
    word.traits.contains(.capitals) && word.count >= 2 && word.text != ScaffoldTemplates.marker
  }

  private static func isRoman(_ word: Substring) -> Bool { word.allSatisfy { "IVXLC".contains($0) } }
}
