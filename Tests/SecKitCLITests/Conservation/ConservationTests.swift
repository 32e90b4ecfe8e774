import Foundation
import Testing

@testable import SecKit

/// Every word of a document is in every projection that shows the document, in the order of the file, or lint refuses the line.
///
/// A word is put at every gap of every sample document in every form; nobody has to think of the case that is lost.
@Suite struct ConservationTests {
  /// One document with a form at a gap.
  private struct Case {
    let sheet: Int
    let gap: MarkedGap
    let form: MarkerForm
    let place: MarkerForm.Place
    let line: Int
  }

  private static func cases(_ kit: SampleKit) -> [[Case]] {
    var seen: Set<String> = []
    return kit.sheets.enumerated().map { index, sheet in
      let lines = (sheet.body..<sheet.lines.count).filter { line in
        if sheet.lines[line].isEmpty { return line == sheet.body }
        // A gap between lines of the same kinds in the same surroundings says nothing new.
        let zone = Zone(of: line, in: sheet.lines, kind: sheet.kind)
        let next = sheet.lines[(line + 1)...].first { !$0.isEmpty } ?? ""
        return seen.insert("\(zone.signature) \(shape(sheet.lines[line])) \(shape(next))").inserted
      }
      return lines.flatMap { line in
        MarkerForm.all.flatMap { form in
          MarkerForm.Place.allCases.compactMap { place -> Case? in
            guard form.places.contains(place),
              let gap = MarkedGap(sheet.lines, below: line, form, place, word: sheet.marker)
            else { return nil }
            return Case(sheet: index, gap: gap, form: form, place: place, line: line)
          }
        }
      }
    }
  }

  /// What kind of line it is, by what it begins with and whether it is a link alone.
  private static func shape(_ line: String) -> String {
    let mark = line.prefix { !$0.isLetter && $0 != "*" && $0 != "¿" && $0 != "<" }
    return mark + (line.hasSuffix(")") && line.contains("](") ? "link" : "")
  }

  @Test func everyWordComesOutOrIsRefused() async throws {
    let kit = try await SampleKit.load()
    let documents = kit.sheets.compactMap { SampleKit.read($0).value }
    try #require(documents.count == kit.sheets.count)
    let cases = Self.cases(kit)
    let rounds = cases.map(\.count).max() ?? 0
    #expect(cases.reduce(0) { $0 + $1.count } > 4000)
    // One gap of every document at a time: they do not touch each other, and a catalog costs more than a page.
    let failures = await concurrentMap(Array(0..<rounds), workers: 2) { round in
      let round = cases.compactMap { round < $0.count ? $0[round] : nil }
      return Self.failures(round, kit, documents)
    }.flatMap { $0 }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(60).joined(separator: "\n"))")
  }

  private static func failures(_ round: [Case], _ kit: SampleKit, _ documents: [Document]) -> [String] {
    var changed = documents
    var open: [(one: Case, document: Document)] = []
    for one in round {
      let read = SampleKit.read(kit.sheets[one.sheet], one.gap.text)
      if read.diagnostics.contains(where: { one.gap.touches($0.range) }) { continue }
      // An id is no word: below a choice it names it, in `ids.lock` and answers files.
      if let questions = read.value?.item.article.questions,
        questions.contains(where: { $0.entryIDs.contains { $0.hasSuffix("/" + kit.sheets[one.sheet].marker) } })
      {
        continue
      }
      guard let document = read.value else { return ["\(kit.sheets[one.sheet].id): \(one.form): no document"] }
      changed[one.sheet] = document
      open.append((one, document))
    }
    guard !open.isEmpty else { return [] }
    let catalog = kit.catalog(changed)
    let projections = Projections(catalog, today: kit.today)
    return open.compactMap { one, document in
      guard let fault = fault(one, document, projections, kit) else { return nil }
      // The rules over the whole content are asked last: they cost most.
      var alone = documents
      alone[one.sheet] = document
      let rules = kit.faults(kit.catalog(alone))
      if rules.contains(where: { $0.path == document.source.path && one.gap.touches($0.range) }) { return nil }
      return
        "\(document.source.path.split(separator: "/").last ?? ""):\(one.line + 1) \(one.place) \(one.form): \(fault)"
    }
  }

  /// What is wrong with how a document is shown; nil when the word is everywhere, in its place.
  private static func fault(_ one: Case, _ document: Document, _ projections: Projections, _ kit: SampleKit) -> String?
  {
    let sheet = kit.sheets[one.sheet]
    // An id is no word that anybody reads.
    if document.localIDs[sheet.marker] != nil { return nil }
    let lines = one.gap.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = lines.firstIndex { $0.contains(sheet.marker) } ?? 0
    let zone = Zone(of: index, in: lines, kind: sheet.kind)
    let neighbours = Neighbours(sheet, around: one.line)
    func check(_ name: String, _ shown: [ShownText]) -> String? {
      let holding = shown.filter { $0.contains(sheet.marker) }
      if holding.isEmpty { return "lost: \(name)" }
      return holding.lazy.compactMap { neighbours.fault(in: $0, of: sheet.marker) }.first.map { "\(name): \($0)" }
    }
    if sheet.kind == "workshop" {
      let papers = projections.papers(of: sheet.id)
      if let fault = check("guide", papers.filter { $0.name.hasPrefix("guia") }) { return fault }
      let handout = papers.filter { $0.name.hasPrefix("hoja") }
      if !zone.isForFacilitators { return check("handout", handout) }
      return handout.contains { $0.contains(sheet.marker) } ? "the facilitator's word in the handout" : nil
    }
    if let fault = check("site", projections.pages(of: sheet.id)) { return fault }
    guard let screen = zone.screen else { return nil }
    return check("terminal", projections.screens(of: sheet.id).filter { $0.name.hasPrefix(screen) })
  }

  /// Without anything added, every word is in every projection that shows it, in the order of the file.
  @Test func everyWordOfTheSampleIsShownInOrder() async throws {
    let kit = try await SampleKit.load()
    let documents = kit.sheets.compactMap { SampleKit.read($0).value }
    try #require(documents.count == kit.sheets.count)
    let projections = Projections(kit.catalog(documents), today: kit.today)
    for sheet in kit.sheets {
      let isWorkshop = sheet.kind == "workshop"
      let pages = isWorkshop ? projections.papers(of: sheet.id) : projections.pages(of: sheet.id)
      let screens = projections.screens(of: sheet.id)
      for (line, word) in sheet.words.sorted(by: { $0.key < $1.key }) {
        let zone = Zone(of: line, in: sheet.lines, kind: sheet.kind)
        let holding = pages.filter { $0.contains(word) }
        let shown = holding + screens.filter { $0.contains(word) }
        if isWorkshop {
          // A link alone brings in what it points at; a session without a sheet is in the guide alone.
          let isInGuideAlone = zone.isForFacilitators || zone.isOfNobody(sheet.lines)
          if sheet.lines[line].hasPrefix("[") { continue }
          #expect(holding.count == (isInGuideAlone ? 1 : 2), "\(sheet.id):\(line + 1) \(sheet.lines[line])")
        } else {
          let screen = zone.screen ?? ""
          #expect(!holding.isEmpty, "\(sheet.id):\(line + 1) \(sheet.lines[line])")
          #expect(
            shown.contains { $0.name.hasPrefix(screen) }, "\(screen): \(sheet.id):\(line + 1) \(sheet.lines[line])")
        }
        for one in shown {
          let fault = Neighbours(sheet, before: line, after: line).fault(in: one, of: word)
          #expect(fault == nil, "\(one.name): \(sheet.id):\(line + 1)")
        }
      }
    }
  }
}

/// The words of the lines before and after a place.
private struct Neighbours {
  let before: [String]
  let after: [String]

  init(_ sheet: SampleKit.Sheet, around line: Int) { self.init(sheet, before: line + 1, after: line) }

  init(_ sheet: SampleKit.Sheet, before: Int, after: Int) {
    let words = sheet.words.sorted { $0.key < $1.key }
    self.before = words.filter { $0.key < before }.map(\.value).reversed()
    self.after = words.filter { $0.key > after }.map(\.value)
  }

  /// What of a shown text is not in the order of the file: the nearest words that it shows too must stand before and after.
  func fault(in shown: ShownText, of word: String) -> String? {
    // What is said twice, such as a choice in the key, is in order if it is once.
    guard let place = shown.first(word), let last = shown.last(word) else { return nil }
    if let word = before.first(where: shown.contains), let found = shown.first(word), found > last {
      return "before \(word) in \(shown.name)"
    }
    if let word = after.first(where: shown.contains), let found = shown.last(word), found < place {
      return "after \(word) in \(shown.name)"
    }
    return nil
  }
}

extension MarkedGap {
  /// Whether a fault is reported at the form.
  fileprivate func touches(_ range: SourceRange) -> Bool {
    range.start.line <= lines.upperBound && max(range.start.line, range.end.line) >= lines.lowerBound
  }
}
