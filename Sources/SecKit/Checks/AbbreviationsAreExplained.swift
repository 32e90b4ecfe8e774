/// Abbreviations in capitals are explained where they are used: in the glossary, on the page, or on the page that a link of this
/// page leads to.
///
/// On the page: alone in brackets after its full name, `Comisión de Derechos Humanos (CDHCM)`, followed by it in brackets, or at
/// the start of a title before a comma, `RSF, Reporteros sin Fronteras`. Each abbreviation is reported once a file. Words in a
/// row of capitals, and capitals of a word that the page also writes small (`HOY`, `NO`), are shouted, not abbreviated; Roman
/// numerals count as numbers.
struct AbbreviationsAreExplained: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    let catalog = input.catalog
    // Without the list of those that everybody knows, every other word would be one.
    guard !input.folder.unreadParts.contains(where: { $0.hasSuffix("terminos.yml") }),
      !(input.folder.terms.map { TermsReader.read($0).hasErrors } ?? false)
    else { return [] }
    var known = (input.folder.terms.flatMap { TermsReader.read($0).value } ?? Terms()).knownAbbreviations
    for term in catalog.glossary?.terms ?? [] {
      known.formUnion(([term.title] + term.also).flatMap(Self.abbreviations))
    }
    let titles = Dictionary(
      catalog.documents.map { ($0.info.id, Self.abbreviations(in: $0.info.title)) },
      uniquingKeysWith: { first, _ in first })
    return catalog.documents.filter { $0.info.audience == .participants }.flatMap { document -> [Diagnostic] in
      var explained = known
      for link in document.allLinks {
        guard case .content(let id)? = catalog.target(of: link.destination, from: document.info) else { continue }
        explained.formUnion(titles[id.document] ?? [])
      }
      return unexplained(in: document, explained, input.gaps)
    }
  }

  private func unexplained(in document: Document, _ known: Set<String>, _ gaps: Gaps) -> [Diagnostic] {
    let passages = document.passages.map { ($0, WordScanner.scan($0.text)) }
    var known = known
    for (passage, tokens) in passages {
      known.formUnion(Self.expanded(tokens, isTitle: passage.kind == .frontMatter))
      // A word that the page also writes small is no abbreviation.
      known.formUnion(tokens.filter { $0.text.allSatisfy(\.isLowercase) }.map { $0.text.uppercased() })
    }
    var found = FaultList()
    for (passage, tokens) in passages where passage.audience == .participants {
      for index in tokens.indices where Self.isAbbreviation(index, in: tokens) {
        let name = String(tokens[index].text)
        guard known.insert(name).inserted, !gaps.mention(name, in: .glossary) else { continue }
        var place = TextPlace(passage, in: document.source)
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

  /// Those that stand alone in brackets, and those that brackets with several words follow.
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
    guard isInCapitals(tokens[index].text), !isRoman(tokens[index].text) else { return false }
    let neighbours = [index - 1, index + 1].filter(tokens.indices.contains)
    return !neighbours.contains { isInCapitals(tokens[$0].text) }
  }

  /// The mark of a new file's open places is no abbreviation.
  private static func isInCapitals(_ word: Substring) -> Bool {
    word.count >= 2 && word != ScaffoldText.marker && word.allSatisfy { $0.isUppercase && $0.isLetter }
  }

  private static func isRoman(_ word: Substring) -> Bool { word.allSatisfy { "IVXLC".contains($0) } }
}
