import SecKitTestSupport
import Testing

@testable import SecKit

/// A document of every kind, read into what it says.
@Suite struct ReaderValueTests {
  private func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Document {
    let read = DocumentReader.read(SourceFile(path: "Content/es/a.md", text: text))
    #expect(read.diagnostics.isEmpty, sourceLocation: sourceLocation)
    return try #require(read.value, sourceLocation: sourceLocation)
  }

  @Test func commonKeys() throws {
    let document = try read(
      """
      ---
      kind: care
      id: descanso
      title: "  Descanso: cómo  "
      summary: 'Una frase.'
      reviewed: 2026-11-01
      review-every: 6 months
      audience: facilitators
      objectives:
        dormir: Dormir bien.
        parar: Parar a tiempo.
      sources:
        - {title: Guía, url: "https://a.mx/x?y=1#z", accessed: 2026-10-30, note: "pág. 3"}
      ---

      Entrada.

      ## Primero {#primero}

      Uno.

      """)
    let info = document.info
    #expect(info.kind == .care)
    #expect(info.id == "descanso")
    #expect(info.title == "Descanso: cómo")
    #expect(info.summary == "Una frase.")
    #expect(info.reviewed.description == "2026-11-01")
    #expect(info.reviewEvery == Period(count: 6, unit: .month))
    #expect(info.reviewDue.description == "2027-05-01")
    #expect(info.audience == .facilitators)
    #expect(info.objectives.map(\.id) == ["dormir", "parar"])
    #expect(info.objectives.map(\.text) == ["Dormir bien.", "Parar a tiempo."])
    let source = try #require(info.sources.first)
    #expect(source.title == "Guía" && source.url == "https://a.mx/x?y=1#z" && source.note == "pág. 3")
    #expect(source.accessed.description == "2026-10-30")
    #expect(info.place.path == "Content/es/a.md")
    #expect(info.place.idRange.start == SourcePosition(line: 3, column: 5))
    #expect(document.localIDs.keys.sorted() == ["primero"])
    #expect(document.item.article.lead.count == 1)
  }

  @Test func whatIsLeftOutHasItsUsualValue() throws {
    let info = try read(Marked.document("page", "T.\n")).info
    #expect(info.reviewEvery == Period(count: 1, unit: .year))
    #expect(info.audience == .participants)
    #expect(info.objectives.isEmpty && info.sources.isEmpty)
  }

  @Test func steps() throws {
    let list = """
      ## Lista {#lista .checklist}

      Antes.

      - [ ] Mi *correo*. {#correo impact=3 effort=2h for=una,otra against=x,y repeat=30days when=viajes:2 critical}

        Por qué.
      - [ ] Otro. {#otro impact=1 effort=5min against=x}

      Después.

      """
    guard case .step(let step) = try read(Marked.step(list: list)).item else {
      Issue.record("no step")
      return
    }
    #expect(step.order == 1)
    let checklist = try #require(step.article.checklists.first)
    #expect(checklist.id == "lista")
    #expect(checklist.title.plainText == "Lista")
    #expect(checklist.parts.map(\.told) == [["Antes."], ["a/correo", "a/otro"], ["Después."]])
    let item = try #require(checklist.items.first)
    #expect(item.id.description == "a/correo")
    #expect(item.text.plainText == "Mi correo.")
    #expect(item.details.count == 1)
    #expect(item.weight == ChecklistItem.Weight(impact: 3, isCritical: true, against: ["x", "y"]))
    #expect(item.effort == Effort(minutes: 120))
    #expect(item.profiles == ["una", "otra"])
    #expect(item.repeat == Period(count: 30, unit: .day))
    #expect(item.condition == ExposureCondition(question: "viajes", level: 2))
    let other = try #require(checklist.items.last)
    #expect(other.weight?.isCritical == false)
    #expect(other.profiles.isEmpty && other.repeat == nil && other.condition == nil)
    #expect(step.article.questions.map(\.id.description) == ["a/q"])
  }

  @Test func listsThatAreNotScored() throws {
    let body =
      "## L {.checklist}\n\n- [ ] Uno. {#uno}\n- [ ] Dos. {#dos effort=1d}\n\n### Más\n\nT.\n\n## S {#s .selection}\n\nI.\n\n- [a](b.md#c)\n- [d](e.md#f) y más\n\n### Y\n\nU.\n"
    let article = try read(Marked.document("page", body)).item.article
    #expect(article.items.map(\.weight) == [nil, nil])
    #expect(article.items.map(\.effort?.minutes) == [nil, 360])
    let selections = article.parts.compactMap { if case .selection(let selection) = $0 { selection } else { nil } }
    #expect(selections.map(\.id) == ["s"])
    let entries = try #require(selections.first).parts.items()
    #expect(entries.map(\.link.destination) == ["b.md#c", "e.md#f"])
    #expect(entries.map(\.words.plainText) == ["a", "d y más"])
    // What stands below a list or a selection is kept.
    let prose = article.parts.compactMap { if case .prose(let section) = $0 { section.title.plainText } else { nil } }
    #expect(prose == ["Más", "Y"])
  }

  @Test func questions() throws {
    let quiz = """
      ## Práctica {#practica .quiz}

      Entrada.

      ### ¿Qué *haces*? {#que type=scenario objective=ver}

      Te llega esto.

      ```mensaje
      Tu paquete < aquí
      ```

      - [ ] Abrir.
        > No.
      - [X] Borrar.

        > Sí.
        >
        > Y avisa.

      #### Señales {.signs}

      - Prisa.

      > Recuerda.

      ### ¿Cuáles? {#cuales type=multiple}

      - [x] A
        > a
      - [x] B
        > b

      > E.

      """
    let article = try read(Marked.step(quiz: quiz, front: "objectives: {ver: Ver.}\n")).item.article
    let first = try #require(article.questions.first)
    #expect(first.kind == .scenario)
    #expect(first.prompt.plainText == "¿Qué haces?")
    #expect(first.situation.paragraphs.map(\.inlines.plainText) == ["Te llega esto."])
    #expect(first.message == "Tu paquete < aquí\n")
    #expect(first.choices.map(\.text.plainText) == ["Abrir.", "Borrar."])
    #expect(first.choices.map(\.feedback.count) == [1, 2])
    #expect(first.choices.map(first.isKey) == [false, true])
    #expect(first.explanation.paragraphs.map(\.inlines.plainText) == ["Señales", "Prisa.", "Recuerda."])
    #expect(first.objective == "ver")
    #expect(article.questions.last.map { $0.choices.map($0.isKey) } == [true, true])
  }

  @Test func attacks() throws {
    let front = Marked.attackFront + "also-called: [uno, dos]\nrelated: [otro]\nbaseline: medium\n"
    guard case .attack(let attack) = try read(Marked.attack(front: front)).item else {
      Issue.record("no attack")
      return
    }
    #expect(attack.category == .technical)
    #expect(attack.severity == 2)
    #expect(attack.forms == [1, 13])
    #expect(attack.alsoCalled == ["uno", "dos"])
    #expect(attack.related.map(\.text) == ["otro"])
    #expect(attack.baseline == .medium)
    for role in [Role.signs, .firstSteps, .evidence, .context, .prevention, .help] {
      #expect(attack.article.section(role) != nil, "\(role)")
    }
    #expect(attack.article.section(.quiz) == nil)
  }

  @Test func helpers() throws {
    let more =
      "for: [phishing, tecnicos]\narea: CDMX\nlanguages: [es, en]\nhours: 24 h\ncost: sin costo\ncaution: \"Ojo con [esto](b.md).\"\n"
    let channels =
      "channels:\n  - \(Marked.channel)\n  - {type: web, value: \"https://a.mx\", verified: 2026-10-01, status: unconfirmed, label: Sitio, note: Lento}\n"
    guard case .helper(let helper) = try read(Marked.helper(channels: channels, more: more, "T.\n")).item else {
      Issue.record("no helper")
      return
    }
    #expect(helper.sector == .state)
    #expect(helper.needs == [.legal])
    #expect(helper.serves.map(\.text) == ["phishing", "tecnicos"])
    #expect(helper.area == "CDMX" && helper.hours == "24 h" && helper.cost == "sin costo")
    #expect(helper.languages == ["es", "en"])
    #expect(helper.caution.links.map(\.destination) == ["b.md"])
    // A link in the front matter is reported where its text stands.
    #expect(helper.caution.links.first?.range.start.line == 17)
    #expect(helper.channels.map(\.kind) == [.phone, .web])
    #expect(helper.channels.map(\.status) == [.confirmed, .unconfirmed])
    #expect(helper.channels.map(\.label) == [nil, "Sitio"])
    #expect(helper.channels.first?.value == "911")
  }

  @Test func profilesAndExposure() throws {
    guard case .profiles(let profiles) = try read(Marked.profiles()).item else {
      Issue.record("no profiles")
      return
    }
    #expect(profiles.profiles.map(\.id.description) == ["a/una"])
    #expect(profiles.profiles.first?.description.count == 1)
    let question = try #require(profiles.exposure.first)
    #expect(question.id.local == "e")
    #expect(question.raises.map(\.text) == ["x"])
    #expect(question.reason.paragraphs.map(\.inlines.plainText) == ["Por qué."])
    #expect(question.answers.map(\.id) == ["no", "a-veces", "si"])
    #expect(question.answers.map(\.level) == [0, 1, 2])
    #expect(question.answers.map(\.text.plainText) == ["No", "A veces", "Sí"])
  }

  @Test func routes() throws {
    let body = """
      Entrada.

      ## ¿Peligro? {#peligro .danger}

      Mira.

      - [Sí](#salir)
      - [No](otra.md#nodo)

      ## Sal {#salir .end}

      1. Uno.
      2. Dos.

      Llama a [alguien](b.md).

      - [Listo](#peligro)
      - [No sirvió](#peligro) {.not-helped}

      """
    guard case .route(let route) = try read(Marked.document("route", front: Marked.sources, body)).item else {
      Issue.record("no route")
      return
    }
    #expect(route.nodes.map(\.id.description) == ["a/peligro", "a/salir"])
    #expect(route.nodes.map(\.isDanger) == [true, false])
    #expect(route.nodes.map(\.isEnd) == [false, true])
    #expect(route.nodes[0].answers.map(\.link.destination) == ["#salir", "otra.md#nodo"])
    #expect(route.nodes[0].body.count == 1)
    #expect(route.nodes[1].actions.map(\.lead.plainText) == ["Uno.", "Dos."])
    #expect(route.nodes[1].answers.map(\.isNotHelped) == [false, true])
    #expect(route.nodes[1].body.links.map(\.destination) == ["b.md"])
  }

  @Test func glossaries() throws {
    let body = "T.\n\n## Llave de acceso {#llave also=\"passkey, llaves de acceso\"}\n\nD.\n\n## VPN {#vpn}\n\nE.\n"
    guard case .glossary(let glossary) = try read(Marked.document("glossary", body)).item else {
      Issue.record("no glossary")
      return
    }
    #expect(glossary.terms.map(\.title) == ["Llave de acceso", "VPN"])
    #expect(glossary.terms.map(\.also) == [["passkey", "llaves de acceso"], []])
    #expect(glossary.terms.map(\.id.description) == ["a/llave", "a/vpn"])
  }

  @Test func workshops() throws {
    let front =
      Marked.workshopFront + [
        "audience-note: Para todas\n", "materials: [hojas, plumas]\n", "pre: [a/q]\n", "post: [a/q, a/r]\n",
      ]
    let body = """
      ## Antes

      Prepara.

      ## Abrir {#abrir minutes=20 phase=opening objective=uno,dos}

      Para todas.

      ### Guía {.facilitator}

      Di.

      #### Ojo

      Cuida.

      ### Hoja {.participants}

      Lee.

      ## Pausa {#pausa minutes=40 phase=break}

      """
    guard case .workshop(let workshop) = try read(Marked.workshop(front: front, body)).item else {
      Issue.record("no workshop")
      return
    }
    #expect(workshop.group == 8...15)
    #expect(workshop.facilitators == 2)
    #expect(workshop.minutes == 60)
    #expect(workshop.audienceNote == "Para todas")
    #expect(workshop.materials == ["hojas", "plumas"])
    #expect(workshop.before.paragraphs.map(\.inlines.plainText) == ["Hola."])
    #expect(workshop.after.paragraphs.map(\.inlines.plainText) == ["Adiós."])
    #expect(workshop.pre.map(\.text) == ["a/q"])
    #expect(workshop.post.map(\.text) == ["a/q", "a/r"])
    #expect(workshop.sessions.map(\.id.description) == ["a/abrir", "a/pausa"])
    let session = try #require(workshop.sessions.first)
    #expect(session.minutes == 20 && session.phase == .opening)
    #expect(session.objectives.map(\.text) == ["uno", "dos"])
    #expect(session.parts.map(\.reader) == [.everybody, .facilitator, .participants])
    #expect(session.parts[1].blocks.paragraphs.map(\.inlines.plainText) == ["Di.", "Ojo", "Cuida."])
    #expect(workshop.article.parts.count == 1)
  }
}

extension ListPart<ChecklistItem> {
  /// The words of a text, or the ids of items.
  fileprivate var told: [String] {
    switch self {
    case .text(let blocks): blocks.paragraphs.map(\.inlines.plainText)
    case .items(let items): items.map(\.id.description)
    }
  }
}
