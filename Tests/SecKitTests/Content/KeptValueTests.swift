import Testing

@testable import SecKit

/// What readers keep beside what they look for, in the order of the file.
@Suite struct KeptValueTests {
  private func read(_ text: String) throws -> ContentItem {
    let read = DocumentReader.read(SourceFile(path: "Content/es/a.md", text: text))
    #expect(read.diagnostics.isEmpty)
    return try #require(read.value).item
  }

  private func told(_ blocks: [Block]) -> [String] { blocks.paragraphs.map(\.inlines.plainText) }

  @Test func headingsAndListsOfANodeStayApart() throws {
    let body =
      "Antes.\n\n## N {#n .end}\n\nElige.\n\n### En Android\n\n3. Uno.\n4. Dos.\n\n### En iPhone\n\n1. Tres.\n\n- [A](#n)\n* [B](#n) {.not-helped}\n"
    guard case .route(let route) = try read(Marked.document("route", front: Marked.sources, body)) else {
      Issue.record("no route")
      return
    }
    let node = try #require(route.nodes.first)
    #expect(told(node.body) == ["Elige.", "En Android", "Uno.", "Dos.", "En iPhone", "Tres."])
    #expect(node.body.compactMap(\.list?.start) == [3, 1])
    #expect(node.actions.map(\.lead.plainText) == ["Uno.", "Dos.", "Tres."])
    #expect(node.answers.map(\.text.plainText) == ["A", "B"])
    #expect(node.answers.map(\.isNotHelped) == [false, true])
    #expect(route.begins(with: node))
  }

  @Test func choicesKeepWhatTheyHold() throws {
    let question = Marked.question(
      heading: "### ¿P? {#q type=single}\n\n#### Caso\n\n```mensaje\nUno\n```\n\nY luego:\n\n```mensaje\nDos\n```",
      choices: "- [ ] A\n\n  Más.\n\n  > a\n\n  Y más.\n* [x] B\n  > b\n\n  > c\n",
      explanation: "Antes.\n\n> E.\n\n> F.\n\n#### Qué lo delata {.signs}\n\n- Prisa.\n")
    let article = try read(Marked.step(quiz: "## Q {.quiz}\n\n" + question)).article
    let found = try #require(article.questions.first)
    #expect(found.level == 3)
    #expect(told(found.situation) == ["Caso", "Y luego:"])
    #expect(found.situation.compactMap(\.message) == ["Uno\n", "Dos\n"])
    #expect(found.message == "Uno\n")
    #expect(found.choices.map(\.text.plainText) == ["A", "B"])
    #expect(found.choices.map { told($0.details) } == [["Más."], []])
    #expect(found.choices.map { told($0.feedback) } == [["a", "Y más."], ["b", "c"]])
    #expect(found.choices.map(found.isKey) == [false, true])
    #expect(told(found.explanation) == ["Antes.", "E.", "F.", "Qué lo delata", "Prisa."])
  }

  /// Whoever publishes despite errors loses no words: what cannot be answered as its type says is read as what it holds.
  @Test(arguments: [
    ("single", "- [x] A\n  > a\n- [x] B\n  > b\n"), ("single", "- [ ] A\n  > a\n- [ ] B\n  > b\n"),
    ("true-false", "- [x] A\n  > a\n- [ ] B\n  > b\n"), ("multiple", "- [ ] A\n  > a\n- [ ] B\n  > b\n"),
  ])
  func faultyQuestionsKeepTheirWords(_ type: String, _ choices: String) throws {
    let question = Marked.question(heading: "### ¿P? {#q type=\(type)}", choices: choices)
    let read = DocumentReader.read(SourceFile(path: "a.md", text: Marked.step(quiz: "## Q {.quiz}\n\n" + question)))
    #expect(read.hasErrors)
    let found = try #require(read.value?.item.article.questions.first)
    #expect(found.choices.map(\.text.plainText) == ["A", "B"])
    #expect(found.choices.map(found.isKey) == choices.split(separator: "- ").map { $0.hasPrefix("[x]") })
    // Nobody is told that she was right where nothing is.
    #expect(found.body.keys.isEmpty ? !found.grade(.choices([])).isRight : true)
  }

  @Test func checklistsGoOnUnderHeadings() throws {
    let item = { (id: String) in "- [ ] \(id). {#\(id)}\n" }
    let body =
      "## L {.checklist}\n\nT.\n\n" + item("a") + "\nU.\n\n" + item("b") + "\n### M\n\n" + item("c")
      + "\n### N\n\nProsa.\n\n- Nada.\n"
    let article = try read(Marked.document("page", body)).article
    let list = try #require(article.checklists.first)
    let parts = list.parts.map { part -> [String] in
      switch part {
      case .text(let blocks): told(blocks)
      case .items(let items): items.compactMap(\.id.local)
      }
    }
    #expect(parts == [["T."], ["a"], ["U."], ["b"], ["M"], ["c"]])
    #expect(list.items.compactMap(\.id.local) == ["a", "b", "c"])
    let prose = article.parts.compactMap { if case .prose(let section) = $0 { section.title.plainText } else { nil } }
    #expect(prose == ["N"])
  }

  @Test func selectionsKeepTheAuthorsWords() throws {
    let body =
      "## S {.selection}\n\n- [a](b.md#c): 10 minutos, hoy solo eso.\n\n  Y más.\n- [d](b.md#e), con calma.\n- [10 minutos](b.md#f)\n"
    let article = try read(Marked.document("page", body)).article
    let selections = article.parts.compactMap { if case .selection(let selection) = $0 { selection } else { nil } }
    let entries = try #require(selections.first).parts.items()
    #expect(entries.map(\.words.plainText) == ["a: 10 minutos, hoy solo eso.", "d, con calma.", "10 minutos"])
    #expect(entries.map { told($0.details) } == [["Y más."], [], []])
    // What the link itself is called says nothing of today.
    #expect(entries.map(\.saysHowLong) == [true, false, false])
  }

  @Test(arguments: [
    ("20 minutos", true), ("en 5min.", true), ("1 hora y media", true), ("(2 h)", true), ("90 Minutes", true),
    ("2 copias", false), ("minutos", false), ("unos minutos", false), ("2 hojas", false), ("a las 10", false),
    ("", false),
  ]) func durationsAreHeard(_ text: String, _ isDuration: Bool) {
    #expect(Effort.isSaid(in: text) == isDuration)
  }

  @Test func checkInsAreOne() throws {
    let statement = { (id: String) in "- \(id) {#\(id)}\n\n  [b](c.md)\n" }
    let body =
      "## S {.check-in}\n\nT.\n\n" + statement("a") + "\nU.\n\n## R {.check-in}\n\n" + statement("b")
    let article = try read(Marked.document("care", front: Marked.sources, body)).article
    let checkIn = try #require(article.checkIn)
    #expect(checkIn.items.compactMap(\.id.local) == ["a", "b"])
    #expect(checkIn.parts.count == 4)
  }

  @Test func headingsBelowTermsAndProfilesAreKept() throws {
    guard case .glossary(let glossary) = try read(Marked.document("glossary", "## T {#t}\n\nD.\n\n### U\n\nE.\n")),
      case .profiles(let profiles) = try read(
        Marked.profiles(
          "## P {.profiles}\n\nAntes.\n\n### Una {#una}\n\nT.\n\n#### U\n\nV.\n\n",
          "## E {.exposure}\n\nPrimero.\n\n### ¿E? {#e raises=x}\n\n#### W\n\n- No.\n\nY.\n\n" + Marked.answers))
    else {
      Issue.record("not read")
      return
    }
    #expect(told(try #require(glossary.terms.first).definition) == ["D.", "U", "E."])
    #expect(told(profiles.profilesIntroduction) == ["Antes."])
    #expect(told(try #require(profiles.profiles.first).description) == ["T.", "U", "V."])
    #expect(told(profiles.exposureIntroduction) == ["Primero."])
    let question = try #require(profiles.exposure.first)
    #expect(told(question.reason) == ["W", "No.", "Y."])
    #expect(question.answers.map(\.id) == ["no", "a-veces", "si"])
  }

  @Test func everyReaderOfAWorkshopGetsHerOwn() throws {
    let body = """
      ## Antes

      Todas.

      ### G {.facilitator}

      Solo yo.

      #### H

      Yo también.

      #### I {.participants}

      Ustedes.

      ### J

      Otra vez todas.

      ## S {#s minutes=60 phase=opening}

      T.

      ## Después {.facilitator}

      Fin.

      """
    guard case .workshop(let workshop) = try read(Marked.workshop(body)) else {
      Issue.record("no workshop")
      return
    }
    let parts = workshop.parts.map { ($0.title?.plainText ?? "", $0.reader, told($0.blocks)) }
    #expect(parts.map(\.0) == ["Antes", "G", "I", "J", "", "Después"])
    #expect(parts.map(\.1) == [.everybody, .facilitator, .participants, .everybody, .everybody, .facilitator])
    #expect(
      parts.map(\.2) == [
        ["Todas."], ["Solo yo.", "H", "Yo también."], ["Ustedes."], ["Otra vez todas."], ["T."], ["Fin."],
      ])
    #expect(workshop.elements.count == 6)
  }
}
