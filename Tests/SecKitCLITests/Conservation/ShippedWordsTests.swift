import Testing

@testable import SecKit

/// Every line of what the kit ships is read by somebody: on the site, and of workshops on both papers.
@Suite struct ShippedWordsTests {
  @Test func everyLineIsShownInOrder() async throws {
    let catalog = try await ShippedCatalog.load()
    let today = try #require(CalendarDate("2026-11-21"))
    let projections = Projections(catalog, today: today)
    let failures = await concurrentMap(catalog.documents, workers: 2) { document -> [String] in
      let id = document.info.id
      let isWorkshop = document.info.kind == .workshop
      let shown = isWorkshop ? projections.papers(of: id) : projections.pages(of: id)
      let lines = Self.lines(of: document)
      return shown.isEmpty ? ["\(id): not shown"] : Self.lost(lines, in: shown, isWorkshop: isWorkshop).map { "\(id):\($0)" }
    }.flatMap { $0 }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(40).joined(separator: "\n"))")
  }

  /// Routes, questions, the check-in, what an assessment asks, and documents that routes lead to are whole at the terminal too.
  @Test func everyLineIsOnScreens() async throws {
    let catalog = try await ShippedCatalog.load()
    let projections = Projections(catalog, today: try #require(CalendarDate("2026-11-21")))
    let failures = await concurrentMap(catalog.documents, workers: 2) { document -> [String] in
      let screens = projections.screens(of: document.info.id)
      let lines = Self.lines(of: document).filter { $0.zone.screen != nil }
      return Self.lost(lines, in: screens, isWorkshop: false).map { "\(document.info.id):\($0)" }
    }.flatMap { $0 }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(40).joined(separator: "\n"))")
  }

  private struct Line {
    let number: Int
    let text: String
    let zone: Zone
    let isTransclusion: Bool
  }

  /// The words of every run of text of a document, as people read them, without blanks.
  private static func lines(of document: Document) -> [Line] {
    let source = String(decoding: document.source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return document.blocks.runs().compactMap { run in
      let words = run.text.filter { !$0.isWhitespace }
      guard !words.isEmpty else { return nil }
      let line = run.line - 1
      return Line(
        number: run.line, text: words,
        zone: Zone(of: line, in: source, kind: document.info.kind.rawValue), isTransclusion: run.isLinkAlone)
    }
  }

  private static func lost(_ lines: [Line], in shown: [ShownText], isWorkshop: Bool) -> [String] {
    let texts = shown.map { ($0.name, words(of: $0)) }
    var place: [String: Int] = [:]
    return lines.compactMap { line in
      if isWorkshop, line.isTransclusion { return nil }
      let wanted = isWorkshop && line.zone.isForFacilitators ? texts.filter { $0.0.hasPrefix("guia") } : texts
      let needle = Array(line.text.utf8)
      let found = wanted.compactMap { name, text -> (String, Int)? in
        // In the order of the file: not above what was found last.
        text.first(needle, from: place[name] ?? 0).map { (name, $0) }
      }
      for (name, start) in found { place[name] = start }
      let isWhole = isWorkshop ? found.count == wanted.count : !found.isEmpty
      return isWhole ? nil : "\(line.number): \(line.text.prefix(80))"
    }
  }

  /// The text without blanks, as tags leave some, and with the signs that HTML escapes.
  private static func words(of shown: ShownText) -> ShownText {
    let text = String(decoding: shown.bytes.dropLast(), as: UTF8.self).filter { !$0.isWhitespace }
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
    return ShownText(name: shown.name, text: plain)
  }
}

extension [Block] {
  fileprivate struct Run {
    let text: String
    let line: Int
    let isLinkAlone: Bool
  }

  /// Every run of text: paragraphs, headings, lines of code.
  fileprivate func runs(isOutermost: Bool = true) -> [Run] {
    flatMap { block -> [Run] in
      switch block.content {
      case .paragraph(let inlines):
        var isLinkAlone = false
        if isOutermost, inlines.count == 1, case .link = inlines[0] { isLinkAlone = true }
        return [Run(text: inlines.plainText, line: block.range.start.line, isLinkAlone: isLinkAlone)]
      case .heading(let heading):
        return [Run(text: heading.inlines.plainText, line: block.range.start.line, isLinkAlone: false)]
      case .quote(let blocks): return blocks.runs(isOutermost: false)
      case .list(let list): return list.items.flatMap { $0.blocks.runs(isOutermost: false) }
      case .code(let code):
        return code.text.split(separator: "\n").map {
          Run(text: String($0), line: block.range.start.line, isLinkAlone: false)
        }
      case .thematicBreak: return []
      }
    }
  }
}
