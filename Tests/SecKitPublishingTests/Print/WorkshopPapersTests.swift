import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

@Suite struct WorkshopPapersTests {
  private struct Papers {
    let guide: String
    let handout: String

    /// Without the marks in words that are copied by hand.
    var words: Papers { Papers(guide: Self.unmarked(guide), handout: Self.unmarked(handout)) }

    private static func unmarked(_ html: String) -> String {
      html.replacing("<span class=\"literal\">", with: "").replacing("<span class=\"trozo\">", with: "")
        .replacing("</span>", with: "")
    }
  }

  private func papers(_ catalog: Catalog, _ workshop: Workshop, today: CalendarDate = Kits.today) throws -> Papers {
    let papers = WorkshopPapers.papers(for: workshop, in: catalog, today: today)
    #expect(papers.map(\.name) == ["guia-facilitacion", "hoja-participantes"])
    let texts = papers.map { String(decoding: $0.html, as: UTF8.self) }
    return Papers(guide: texts[0], handout: texts[1])
  }

  private func sample(today: CalendarDate = Kits.today) async throws -> Papers {
    let catalog = try await Kits.sample()
    return try papers(catalog, try #require(catalog.workshops.first), today: today)
  }

  @Test func goldens() async throws {
    let papers = try await sample()
    try Golden.expect(papers.guide, "Papers/guia.html")
    try Golden.expect(papers.handout, "Papers/hoja.html")
  }

  /// What only the facilitator may read: keys, feedback, explanations, her own part of every session.
  @Test func learnersSeeNoAnswers() async throws {
    let papers = try await sample()
    let secrets = [
      "SECRETO-GUIA", "Comprueba el dominio por ti", "La llave no se deja engañar", "Pide prisa", "Mira el dominio",
      "Verifica por otro canal", "☑", "Trae tu celular", "Gracias por venir",
    ]
    for secret in secrets {
      #expect(!papers.handout.contains(secret), "the handout says «\(secret)»")
      #expect(papers.guide.contains(secret), "the guide does not say «\(secret)»")
    }
  }

  /// The same over the shipped content: every key, feedback, explanation and facilitator's text.
  @Test func noShippedHandoutGivesAnswersAway() async throws {
    let catalog = try await Kits.real()
    for workshop in catalog.workshops {
      let papers = try papers(catalog, workshop).words
      let words = catalog.words
      #expect(!papers.handout.contains("☑"))
      #expect(!papers.handout.contains(words(.quizRight)))
      #expect(!papers.handout.contains(words(.guideKey)))
      let shown = questions(of: workshop, in: catalog)
      #expect(!shown.isEmpty)
      for question in shown {
        #expect(
          papers.handout.contains(escaped(question.prompt.plainText)) || !isForLearners(question, workshop, catalog))
        for blocks in question.choices.map(\.feedback) + [question.explanation] {
          for text in sentences(blocks) {
            #expect(!papers.handout.contains(text), "\(question.id): «\(text)»")
            #expect(papers.guide.contains(text), "\(question.id): «\(text)»")
          }
        }
      }
      for part in workshop.sessions.flatMap(\.parts) where part.reader == .facilitator {
        for text in sentences(part.blocks) {
          #expect(papers.guide.contains(text), "«\(text)»")
          #expect(!papers.handout.contains(text), "«\(text)»")
        }
      }
    }
  }

  private func questions(of workshop: Workshop, in catalog: Catalog) -> [Question] {
    let listed = (workshop.pre + workshop.post).compactMap { ContentID($0.text).flatMap(catalog.question) }
    let shown = workshop.sessions.flatMap(\.parts).flatMap(\.blocks).compactMap { block in
      writer(catalog).transclusion(block, of: workshop.article.info).flatMap(catalog.question)
    }
    return listed + shown
  }

  private func isForLearners(_ question: Question, _ workshop: Workshop, _ catalog: Catalog) -> Bool {
    let parts = workshop.sessions.flatMap(\.parts).filter { $0.reader != .facilitator }
    return workshop.pre.contains { $0.text == question.id.description }
      || parts.flatMap(\.blocks).contains {
        writer(catalog).transclusion($0, of: workshop.article.info) == question.id
      }
  }

  private func writer(_ catalog: Catalog) -> PaperWriter {
    PaperWriter(catalog: catalog, today: Kits.today, projection: .learner)
  }

  /// Runs of plain text long enough to be nobody else's, as they stand in HTML.
  private func sentences(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      guard case .paragraph(let inlines) = block.content else { return [] }
      return inlines.compactMap { inline in
        if case .text(let text) = inline, text.count > 40 { escaped(text) } else { nil }
      }
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  @Test func transclusionsArePutInPlace() async throws {
    let papers = try await sample().words
    for (paper, name) in [(papers.guide, "guide"), (papers.handout, "handout")] {
      // The whole list, one item with why and how, a question, a section and a helper's card.
      for text in [
        "Uso un gestor de claves.", "Por qué: quien entra a tu correo entra a todo.",
        "Tu cuenta se cierra HOY &amp; «ya».",
        "ayuda. El", "Con calma", "55 1234 5678 ext. 90", "Pueden pedir tu nombre.", "Solo texto.",
      ] {
        #expect(paper.contains(text), "the \(name) lacks «\(text)»")
      }
      #expect(!paper.contains("Lista de cuentas"), "a transclusion's own words are left in the \(name)")
    }
  }

  /// Every paragraph that is only a link to content becomes what it points at, in every shipped workshop.
  @Test func everyShippedTransclusionIsPresent() async throws {
    let catalog = try await Kits.real()
    var count = 0
    for workshop in catalog.workshops {
      let papers = try papers(catalog, workshop).words
      for part in workshop.sessions.flatMap(\.parts) {
        for block in part.blocks {
          guard let id = writer(catalog).transclusion(block, of: workshop.article.info) else { continue }
          count += 1
          let sign: String
          if let item = catalog.item(id) {
            sign = item.text.plainText
          } else if let question = catalog.question(id) {
            sign = question.prompt.plainText
          } else if let list = catalog.document(id.document)?.item.article.checklists.first(where: { $0.id == id.local }
          ) {
            sign = try #require(list.items.last).text.plainText
          } else if let helper = catalog.helper(id.document), id.local == nil {
            sign = try #require(helper.channels.first).value
          } else {
            continue
          }
          #expect(papers.guide.contains(escaped(sign)), "\(id) in the guide")
          if part.reader != .facilitator { #expect(papers.handout.contains(escaped(sign)), "\(id) in the handout") }
        }
      }
    }
    #expect(count > 3)
  }

  @Test func papersAreWellFormedAndLoadOnlyTheirStyle() async throws {
    let real = try await Kits.real()
    let all = try [try await sample()] + real.workshops.map { try papers(real, $0) }
    for html in all.flatMap({ [$0.guide, $0.handout] }) {
      let page = ScannedPage(html)
      #expect(page.faults.isEmpty)
      #expect(page.tags.first?["lang"] == "es")
      #expect(page.headings.count { $0 == 1 } == 1)
      for (one, next) in zip(page.headings, page.headings.dropFirst()) { #expect(next <= one + 1) }
      #expect(page.all("link").map { $0["href"] } == ["impreso.css"])
      #expect(page.ids.isEmpty || Set(page.ids).count == page.ids.count)
      // A link on paper leads out or nowhere.
      for link in page.all("a") { #expect(SafeURL(link["href"] ?? "")?.kind != .relative, "\(link["href"] ?? "")") }
      #expect(!html.contains("<script") && !html.contains("=\"http:"))
    }
  }

  @Test func overdueTextsSaySoOnPaper() async throws {
    #expect(!(try await sample()).handout.contains("class=\"vence\""))
    let later = try await sample(today: try #require(CalendarDate("2028-01-01")))
    #expect(later.handout.contains("class=\"vence\""))
    #expect(later.guide.contains("class=\"vence\""))
    #expect(later.handout.contains(try await Kits.sample().words(.channelStale)))
  }

  /// A piece of a document that is overdue says so wherever it stands for a paragraph: list, item, question, section, card.
  @Test func overduePiecesSaySo() async throws {
    let text = try String(contentsOfFile: Kits.root + "/Tests/Sample/curricula/es/taller.md", encoding: .utf8)
    // Only the workshop itself is up to date.
    let body = (text.components(separatedBy: "[Pregunta]").first ?? "")
      .replacing("reviewed: 2026-11-01", with: "reviewed: 2027-12-01")
      .replacing("pre: [cuentas/segundo-factor]\n", with: "").replacing("post: [cuentas/segundo-factor]\n", with: "")
    let today = try #require(CalendarDate("2028-01-01"))
    for (piece, count) in [
      ("kit/cuentas.md#lista", 1), ("kit/cuentas.md#correo", 1), ("kit/cuentas.md#varias", 1),
      ("kit/cuentas.md#antes", 1), ("directorio/linea.md", 1),
    ] {
      let link = "[Pieza](../../Content/es/\(piece))\n\n"
      // Twice in a row, then after another paragraph.
      let catalog = try await Kits.sample(with: ["taller.md": body + link + link + "Otra cosa.\n\n" + link])
      let papers = try papers(catalog, try #require(catalog.workshops.first), today: today)
      let marks = papers.guide.split(separator: "class=\"vence\"", omittingEmptySubsequences: false).count - 1
      #expect(marks == 2 * count, "\(piece)")
      let early = try self.papers(catalog, try #require(catalog.workshops.first))
      #expect(!early.guide.contains("class=\"vence\""), "\(piece)")
    }
  }

  /// A question is asked before and after: each time its document says once that it is overdue.
  @Test func overdueQuestionsSaySo() async throws {
    let later = try await sample(today: try #require(CalendarDate("2028-01-01")))
    let before = try #require(later.handout.range(of: try await Kits.sample().words(.guidePre)))
    #expect(later.handout[before.upperBound...].contains("class=\"vence\""))
  }

  /// Papers that are printed although the content has errors say so before anything else.
  @Test func knownErrorsAreOnTheFirstPage() async throws {
    let catalog = try await Kits.sample()
    let workshop = try #require(catalog.workshops.first)
    for paper in WorkshopPapers.papers(for: workshop, in: catalog, today: Kits.today, errorCount: 3) {
      let html = String(decoding: paper.html, as: UTF8.self)
      let banner = try #require(html.range(of: "class=\"con-errores\""))
      #expect(html[banner.upperBound...].contains("3 errores"))
      #expect(html[..<banner.lowerBound].count < 1500)
    }
  }

  /// What cannot be drawn is named at every place of the documents that are on the paper, and of no others.
  @Test func lettersThatCannotBeDrawnAreNamedWhereTheyAre() async throws {
    let text = try String(contentsOfFile: Kits.root + "/Tests/Sample/curricula/es/taller.md", encoding: .utf8)
    let catalog = try await Kits.sample(with: [
      "taller.md": text.replacing("Escribe qué cuidas.", with: "Ñ 🔒 y 語🔒."),
      "linea.md": try String(
        contentsOfFile: Kits.root + "/Tests/Sample/Content/es/directorio/linea.md", encoding: .utf8
      )
      .replacing("Línea de prueba", with: "Línea 語"),
      "despues.md": try String(
        contentsOfFile: Kits.root + "/Tests/Sample/Content/es/cuidados/despues.md", encoding: .utf8)
        + "\n🔒\n",
    ])
    let documents = WorkshopPapers.sources(of: try #require(catalog.workshops.first), in: catalog)
    #expect(documents.map(\.info.id).sorted() == ["cuentas", "linea", "taller"])
    let found = PaperGlyphs.places(of: ["🔒", "語"], in: documents)
    let places = found.map {
      "\($0.path.split(separator: "/").last ?? ""):\($0.range.start.line):\($0.range.start.column) \($0.arguments["code"] ?? "")"
    }
    let line =
      try #require(
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "Escribe qué cuidas." }) + 1
    #expect(
      places == [
        "linea.md:4:16 U+8A9E", "taller.md:\(line):4 U+1F512", "taller.md:\(line):11 U+8A9E",
        "taller.md:\(line):14 U+1F512",
      ])
    #expect(found.allSatisfy { $0.id == .paperGlyph && $0.severity == .warning })
  }
}
