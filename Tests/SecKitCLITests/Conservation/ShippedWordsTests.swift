import Foundation
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
      let first = catalog.route(id)?.nodes.first?.id.local ?? ""
      let shown = isWorkshop ? projections.papers(of: id) : projections.pages(of: id)
      // A link alone brings in what it points at; a session without a sheet is in the guide alone.
      let lines = Self.lines(of: document, escaped: true).filter {
        // A sheet that is only called so has no title in its session.
        !isWorkshop || !$0.isTransclusion && $0.text != Array("Hoja".utf8)
      }
      return Self.lost(lines, in: shown) { text, line in
        switch document.info.kind {
        case .workshop: text.name.hasPrefix("guia") || !line.isForFacilitators
        // Every node has a page; what stands above all is at the first.
        case .route: text.name.hasSuffix("/\(line.zone.unit ?? first).html")
        // A step has a second page with its list alone.
        default: !text.name.hasSuffix("-lista.html")
        }
      }.map { "\(id):\($0)" }
    }.flatMap { $0 }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(40).joined(separator: "\n"))")
  }

  /// Routes, questions, the check-in, what an assessment asks, and documents that routes lead to are whole at the terminal too.
  @Test func everyLineIsOnScreens() async throws {
    let catalog = try await ShippedCatalog.load()
    let projections = Projections(catalog, today: try #require(CalendarDate("2026-11-21")))
    let failures = await concurrentMap(catalog.documents, workers: 2) { document -> [String] in
      let screens = projections.screens(of: document.info.id)
      let lines = Self.lines(of: document, escaped: false).filter { $0.zone.screen != nil }
      return Self.lost(lines, in: screens) { text, line in
        let screen = line.zone.screen ?? ""
        let unit = line.zone.unit.map { "\(screen) \(document.info.id)/\($0)" }
        return text.name == unit ?? screens.first { $0.name.hasPrefix(screen) }?.name
      }.map { "\(document.info.id):\($0)" }
    }.flatMap { $0 }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.prefix(40).joined(separator: "\n"))")
  }

  private struct Line {
    let number: Int
    let text: [UInt8]
    let zone: Zone
    let isTransclusion: Bool
    let isForFacilitators: Bool
  }

  /// The words of every run of text of a document, as people read them, without blanks.
  /// - Parameter escaped: with the signs that HTML does not take as they are.
  private static func lines(of document: Document, escaped: Bool) -> [Line] {
    let source = String(decoding: document.source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return document.blocks.runs().compactMap { run in
      let words = escaped ? run.text.escaped : run.text
      guard words.contains(where: { !$0.isWhitespace }) else { return nil }
      let zone = Zone(of: run.line - 1, in: source, kind: document.info.kind.rawValue)
      return Line(
        number: run.line, text: Array(ShownText(name: "", text: words).withoutBlanks.bytes.dropLast()), zone: zone,
        isTransclusion: run.isLinkAlone, isForFacilitators: zone.isForFacilitators || zone.isOfNobody(source))
    }
  }

  /// The lines that are not in what should show them, or not below the lines above them.
  private static func lost(_ lines: [Line], in shown: [ShownText], isOfUnit: (ShownText, Line) -> Bool) -> [String] {
    let texts = shown.map(\.withoutBlanks)
    var place = [Int](repeating: 0, count: texts.count)
    return lines.compactMap { line in
      let wanted = texts.indices.filter { isOfUnit(texts[$0], line) }
      var missing = wanted.isEmpty
      for index in wanted {
        if let found = texts[index].first(line.text, from: place[index]) {
          place[index] = found
        } else {
          missing = true
        }
      }
      return missing ? "\(line.number): \(String(decoding: line.text, as: UTF8.self).prefix(80))" : nil
    }
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

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
