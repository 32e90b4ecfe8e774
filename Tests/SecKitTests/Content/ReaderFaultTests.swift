import Testing

@testable import SecKit

/// Every fault that the readers of one document find, provoked at its place.
@Suite struct ReaderFaultTests {
  static let front: [FaultCase] =
    ["kind", "id", "title", "summary", "reviewed"].map { key in
      let lines = ["kind: page", "id: a", "title: T", "summary: S", "reviewed: 2026-11-01"]
      let rest = lines.filter { !$0.hasPrefix(key + ":") }.joined(separator: "\n")
      return FaultCase("without \(key)", "---\n1️⃣\(rest)\n---\n", ["1️⃣": [.keyMissing]])
    } + [
      FaultCase("nothing but a fence", "---\n1️⃣---\n", ["1️⃣": [.keyMissing]]),
      FaultCase("a list", "---\n1️⃣- a\n---\n", ["1️⃣": [.valueType]]),
      FaultCase(
        "an empty title", "---\nkind: page\nid: a\n1️⃣title: \" \"\nsummary: S\nreviewed: 2026-11-01\n---\n",
        ["1️⃣": [.keyMissing]]),
      FaultCase(
        "a list as title", "---\nkind: page\nid: a\ntitle: 1️⃣[T]\nsummary: S\nreviewed: 2026-11-01\n---\n",
        ["1️⃣": [.valueType]]),
      FaultCase("unknown kind", Marked.document("1️⃣stpe"), ["1️⃣": [.valueUnknown]]),
      FaultCase(
        "unknown key", Marked.document("page", front: "1️⃣ñandú: x\n2️⃣\"sumary\": y\n"),
        ["1️⃣": [.keyUnknown], "2️⃣": [.keyUnknown]]),
      FaultCase("key of another kind", Marked.document("page", front: "1️⃣order: 1\n"), ["1️⃣": [.keyUnknown]]),
      FaultCase("id with an accent", Marked.document("page", id: "1️⃣Página"), ["1️⃣": [.idInvalid]]),
      FaultCase(
        "no date", "---\nkind: page\nid: a\ntitle: T\nsummary: \"ñ\"\nreviewed: 1️⃣1 de enero\n---\n",
        ["1️⃣": [.dateInvalid]]),
      FaultCase(
        "no such day", "---\nkind: page\nid: a\ntitle: T\nsummary: S\nreviewed: 1️⃣\"2026-02-30\"\n---\n",
        ["1️⃣": [.dateInvalid]]),
      FaultCase("no period", Marked.document("page", front: "review-every: 1️⃣6 meses\n"), ["1️⃣": [.periodInvalid]]),
      FaultCase("no audience", Marked.document("page", front: "audience: 1️⃣todas\n"), ["1️⃣": [.valueUnknown]]),
      FaultCase(
        "long texts",
        "---\nkind: page\nid: a\ntitle: 1️⃣\(String(repeating: "á", count: 121))\nsummary: 2️⃣\(String(repeating: "ñ", count: 241))\nreviewed: 2026-11-01\n---\n",
        ["1️⃣": [.textTooLong], "2️⃣": [.textTooLong]]),
      FaultCase(
        "texts as long as may be",
        "---\nkind: page\nid: a\ntitle: \(String(repeating: "á", count: 120))\nsummary: \(String(repeating: "ñ", count: 240))\nreviewed: 2026-11-01\n---\n"
      ),
      FaultCase("objectives as a list", Marked.document("page", front: "objectives: 1️⃣[a]\n"), ["1️⃣": [.valueType]]),
      FaultCase(
        "objectives gone wrong", Marked.document("page", front: "objectives:\n  1️⃣Mal_id: x\n  b: 2️⃣[c]\n  d: 3️⃣''\n"),
        ["1️⃣": [.idInvalid], "2️⃣": [.valueType], "3️⃣": [.valueType]]),
      FaultCase("no sources where facts are told", Marked.document("care", start: "1️⃣"), ["1️⃣": [.keyMissing]]),
      FaultCase("sources without one", Marked.document("care", front: "1️⃣sources: []\n"), ["1️⃣": [.keyMissing]]),
      FaultCase("sources as text", Marked.document("care", front: "sources: 1️⃣https://a.mx\n"), ["1️⃣": [.valueType]]),
      FaultCase(
        "a source as text", Marked.document("care", front: "sources:\n  - 1️⃣https://a.mx\n"),
        ["1️⃣": [.valueType]]),
      FaultCase("an empty source", Marked.document("care", front: "sources:\n  - 1️⃣{}\n"), ["1️⃣": [.keyMissing]]),
      FaultCase(
        "a source gone wrong",
        Marked.document("care", front: "sources:\n  - {title: T, url: 1️⃣http://a.mx, accessed: 2️⃣ayer, 3️⃣notes: x}\n"),
        ["1️⃣": [.linkUnsafe], "2️⃣": [.dateInvalid], "3️⃣": [.keyUnknown]]),
      FaultCase("clean page", Marked.document("page", "Texto.\n")),
      FaultCase(
        "clean front matter",
        Marked.document(
          "care", front: "review-every: 6 weeks\naudience: specialists\nobjectives: {uno: Uno.}\n" + Marked.sources)),
    ]

  static let bodies: [FaultCase] = [
    FaultCase(
      "HTML", Marked.document("page", "á 1️⃣<b>x2️⃣</b>\n\n3️⃣<div>\n"), ["1️⃣": [.rawHTML], "2️⃣": [.rawHTML], "3️⃣": [.rawHTML]]),
    FaultCase(
      "images",
      Marked.document("page", "á 1️⃣![](x.png) 2️⃣![y](x.png)\n\n- *[3️⃣![z](https://a.mx/z.png)](https://a.mx)*\n"),
      ["1️⃣": [.imageWithoutText], "2️⃣": [.imageNotShown], "3️⃣": [.imageNotShown]]),
    FaultCase("malformed", Marked.document("page", "## A 1️⃣{#a=}\n"), ["1️⃣": [.attributesMalformed]]),
    FaultCase(
      "misplaced", Marked.document("page", "3️⃣# A 1️⃣{.x}\n\nb 2️⃣{#c}\n"),
      ["2️⃣": [.attributesMisplaced], "3️⃣": [.headingTop]]),
    FaultCase("twice", Marked.document("page", "## A {#a #1️⃣b}\n"), ["1️⃣": [.attributeDuplicate]]),
    FaultCase("unknown class", Marked.document("page", "## A {.1️⃣lista}\n"), ["1️⃣": [.classUnknown]]),
    FaultCase("class of another kind", Marked.document("page", "## A {.1️⃣quiz}\n"), ["1️⃣": [.classMisplaced]]),
    FaultCase(
      "unknown key and flag", Marked.document("page", "## A {1️⃣x=y 2️⃣z}\n"),
      ["1️⃣": [.attributeUnknown], "2️⃣": [.attributeUnknown]]),
    FaultCase("id no slug", Marked.document("page", "## A {#1️⃣Á}\n"), ["1️⃣": [.idInvalid]]),
    FaultCase("id twice", Marked.document("page", "## A {#x}\n\n## B {#1️⃣x}\n"), ["1️⃣": [.localIDDuplicate]]),
    FaultCase(
      "further in", Marked.document("page", "## A\n\n### B {.1️⃣x}\n\n> ## C {.2️⃣y}\n"),
      ["1️⃣": [.classUnknown], "2️⃣": [.classUnknown]]),
    FaultCase(
      "items that nobody asks for", Marked.document("page", "- a 1️⃣{#a}\n  - b 2️⃣{.b}\n\n> 1. c 3️⃣{d=e}\n"),
      ["1️⃣": [.attributesMisplaced], "2️⃣": [.attributesMisplaced], "3️⃣": [.attributesMisplaced]]),
    FaultCase("too deep", Marked.document("page", "> " * 64 + "1️⃣x\n"), ["1️⃣": [.nestingTooDeep]]),
    FaultCase("ids everywhere", Marked.document("page", "## A {#x}\n\n### B {#y}\n\n#### C {#z}\n")),
    // Of a glossary, routes and helpers only some headings mean something; the others are looked at all the same.
    FaultCase("below a term", Marked.document("glossary", "## T {#t}\n\nD.\n\n### U {.1️⃣x}\n"), ["1️⃣": [.classUnknown]]),
    FaultCase(
      "below a node", Marked.document("route", front: Marked.sources, "## N {#n}\n\n### U {.1️⃣x}\n"),
      ["1️⃣": [.classUnknown]]),
    FaultCase("in a helper", Marked.helper("## N {.1️⃣quiz}\n"), ["1️⃣": [.classMisplaced]]),
    FaultCase(
      "in a caution", Marked.helper(more: "caution: 1️⃣\"Ojo <b>x ![](y)\"\n"), ["1️⃣": [.rawHTML, .imageWithoutText]]),
  ]

  static let checklists: [FaultCase] = [
    FaultCase("no checklist", Marked.step(list: "", id: "1️⃣a"), ["1️⃣": [.sectionMissing]]),
    FaultCase("no quiz", Marked.step(quiz: "", id: "1️⃣a"), ["1️⃣": [.sectionMissing]]),
    FaultCase("checklist without items", Marked.step(list: "1️⃣## L {.checklist}\n\nT.\n\n"), ["1️⃣": [.sectionBody]]),
    FaultCase(
      "numbered",
      Marked.step(list: "## L {.checklist}\n\n1️⃣1. [ ] P. {#p impact=1 effort=5min against=x}\n\n"),
      ["1️⃣": [.listNumbered]]),
    FaultCase(
      "no box", Marked.step(list: "## L {.checklist}\n\n1️⃣- P. {#p impact=1 effort=5min against=x}\n\n"),
      ["1️⃣": [.itemWithoutMarker]]),
    FaultCase(
      "no text", Marked.step(list: "## L {.checklist}\n\n1️⃣- [ ] {#p impact=1 effort=5min against=x}\n\n"),
      ["1️⃣": [.itemWithoutText]]),
    FaultCase(
      "no id", Marked.step(list: "## L {.checklist}\n\n- [ ] P. 1️⃣{impact=1 effort=5min against=x}\n2️⃣- [ ] Q.\n\n"),
      ["1️⃣": [.attributeMissing], "2️⃣": [.attributeMissing]]),
    FaultCase(
      "no impact", Marked.step(list: "## L {.checklist}\n\n- [ ] P. 1️⃣{#p effort=5min against=x}\n\n"),
      ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "no effort", Marked.step(list: "## L {.checklist}\n\n- [ ] P. 1️⃣{#p impact=1 against=x}\n\n"),
      ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "no attack", Marked.step(list: "## L {.checklist}\n\n- [ ] P. 1️⃣{#p impact=1 effort=5min}\n\n"),
      ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "values gone wrong",
      Marked.step(
        list:
          "## L {.checklist}\n\n- [ ] P. {#p impact=1️⃣4 effort=2️⃣media-hora against=x repeat=3️⃣siempre when=4️⃣viajes:3}\n\n"
      ),
      ["1️⃣": [.numberRange], "2️⃣": [.attributeValue], "3️⃣": [.periodInvalid], "4️⃣": [.attributeValue]]),
    FaultCase(
      "conditions gone wrong",
      Marked.step(
        list:
          "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=x when=1️⃣a:b:c}\n- [ ] Q. {#r impact=1 effort=5min against=x when=2️⃣:1}\n\n"
      ),
      ["1️⃣": [.attributeValue], "2️⃣": [.attributeValue]]),
    FaultCase(
      "unknown attributes",
      Marked.step(list: "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=x .1️⃣c 2️⃣impakt=1 3️⃣urgente}\n\n"),
      ["1️⃣": [.classUnknown], "2️⃣": [.attributeUnknown], "3️⃣": [.attributeUnknown]]),
    FaultCase(
      "weights where nothing is scored",
      Marked.document("page", "## L {.checklist}\n\n- [ ] P. {#p 1️⃣impact=1 2️⃣critical effort=5min}\n"),
      ["1️⃣": [.attributeUnknown], "2️⃣": [.attributeUnknown]]),
    FaultCase("selection without links", Marked.document("page", "1️⃣## S {.selection}\n\nT.\n"), ["1️⃣": [.sectionBody]]),
    FaultCase(
      "selection of words", Marked.document("page", "## S {.selection}\n\n- [a](b.md#c)\n1️⃣- d\n"),
      ["1️⃣": [.selectionLink]]),
    FaultCase(
      "sections below a selection", Marked.document("page", "## S {.selection}\n\n- [a](b.md#c)\n\n### T {.1️⃣x}\n"),
      ["1️⃣": [.classUnknown]]),
    FaultCase(
      "clean",
      Marked.step(
        list:
          "## L {#l .checklist}\n\nT.\n\n- [ ] P. {#p impact=1 effort=5min against=x,y for=u repeat=30days when=v:2 critical}\n\n"
      )),
  ]

  private static func quiz(_ question: String) -> String { Marked.step(quiz: "## Q {.quiz}\n\n" + question) }

  static let quizzes: [FaultCase] = [
    FaultCase("no question", Marked.step(quiz: "1️⃣## Q {.quiz}\n\nT.\n"), ["1️⃣": [.sectionBody]]),
    FaultCase("no id", quiz(Marked.question(heading: "### ¿P? 1️⃣{type=single}")), ["1️⃣": [.attributeMissing]]),
    FaultCase("no type", quiz(Marked.question(heading: "### ¿P? 1️⃣{#q}")), ["1️⃣": [.attributeMissing]]),
    FaultCase("nothing", quiz(Marked.question(heading: "1️⃣### ¿P?")), ["1️⃣": [.attributeMissing]]),
    FaultCase("unknown type", quiz(Marked.question(heading: "### ¿P? {#q type=1️⃣singel}")), ["1️⃣": [.valueUnknown]]),
    FaultCase(
      "unknown key", quiz(Marked.question(heading: "### ¿P? {#q type=single 1️⃣points=3}")), ["1️⃣": [.attributeUnknown]]),
    FaultCase(
      "no key",
      quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=single}", choices: "- [ ] A\n  > a\n- [ ] B\n  > b\n")),
      ["1️⃣": [.quizKeys]]),
    FaultCase(
      "two keys",
      quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=single}", choices: "- [x] A\n  > a\n- [x] B\n  > b\n")),
      ["1️⃣": [.quizKeys]]),
    FaultCase(
      "multiple, no key",
      quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=multiple}", choices: "- [ ] A\n  > a\n- [ ] B\n  > b\n")),
      ["1️⃣": [.quizKeys]]),
    FaultCase(
      "multiple, all keys",
      quiz(Marked.question(heading: "### ¿P? {#q type=multiple}", choices: "- [x] A\n  > a\n- [x] B\n  > b\n"))),
    FaultCase(
      "ids of choices",
      quiz(
        Marked.question(
          heading: "### ¿P? {#q type=single}",
          choices: """
            - [x] A {#uno}
              > a
            - [ ] B {#1️⃣uno}
              > b
            - [ ] C {#2️⃣b}
              > c
            - [ ] D {#3️⃣Á}
              > d
            - [ ] Uno {#4️⃣p .7️⃣clase}
              > e
            - [ ] Sí
              > f
            5️⃣- [ ] Si
              > g
            - [ ] Si no {#si-no}
              > h
            6️⃣- [ ] ¿Sí no?
              > i

            """)),
      [
        "1️⃣": [.quizChoiceID], "2️⃣": [.quizChoiceID], "3️⃣": [.idInvalid], "4️⃣": [.quizChoiceID], "7️⃣": [.classUnknown],
        "5️⃣": [.quizChoiceID], "6️⃣": [.quizChoiceID],
      ]),
    FaultCase(
      "ids of a statement's choices",
      quiz(
        Marked.question(
          heading: "### ¿P? {#q type=true-false}",
          choices: "- [x] Verdadero {#1️⃣cierto}\n  > a\n- [ ] Falso\n  > b\n")),
      ["1️⃣": [.quizChoiceID]]),
    FaultCase(
      "one choice", quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=single}", choices: "- [x] A\n  > a\n")),
      ["1️⃣": [.quizChoices]]),
    FaultCase(
      "no choice", quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=single}", choices: "", explanation: "> E.\n")),
      ["1️⃣": [.quizChoices, .quizExplanation]]),
    FaultCase(
      "three for true or false",
      quiz(
        Marked.question(
          heading: "1️⃣### ¿P? {#q type=true-false}", choices: "- [x] A\n  > a\n- [ ] B\n  > b\n- [ ] C\n  > c\n")),
      ["1️⃣": [.quizChoices]]),
    FaultCase("no feedback", quiz(Marked.question(choices: "1️⃣- [ ] A\n- [x] B\n  > b\n")), ["1️⃣": [.quizFeedback]]),
    FaultCase(
      "a choice without box", quiz(Marked.question(choices: "1️⃣- A\n  > a\n- [x] B\n  > b\n")),
      ["1️⃣": [.itemWithoutMarker]]),
    FaultCase(
      "a choice without text", quiz(Marked.question(choices: "1️⃣- [ ]\n  > a\n- [x] B\n  > b\n")),
      ["1️⃣": [.itemWithoutText]]),
    FaultCase(
      "no explanation", quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=single}", explanation: "")),
      ["1️⃣": [.quizExplanation]]),
    FaultCase(
      "a case without message and signs", quiz(Marked.question(heading: "1️⃣### ¿P? {#q type=scenario}")),
      ["1️⃣": [.quizMessage, .quizSigns]]),
    FaultCase(
      "a whole case",
      quiz(
        Marked.question(
          heading: "### ¿P? {#q type=scenario}\n\n```mensaje\nHola\n```",
          explanation: "> E.\n\n#### Señales {.signs}\n\n- Una.\n"))),
    FaultCase(
      "a question with other headings", quiz(Marked.question(explanation: "> E.\n\n#### Otro {.1️⃣quiz}\n")),
      ["1️⃣": [.classMisplaced]]),
    FaultCase(
      "attributes of choices", quiz(Marked.question(choices: "- [ ] A {1️⃣peso=2}\n  > a\n- [x] B\n  > b\n")),
      ["1️⃣": [.attributeUnknown]]),
  ]

  static let helpers: [FaultCase] = [
    FaultCase("nothing said", Marked.helper(start: "1️⃣", sector: "", needs: "", channels: ""), ["1️⃣": [.keyMissing]]),
    FaultCase(
      "nothing in it", Marked.helper(sector: "1️⃣sector:\n", needs: "2️⃣needs:\n", channels: "3️⃣channels: []\n"),
      ["1️⃣": [.keyMissing], "2️⃣": [.keyMissing], "3️⃣": [.keyMissing]]),
    FaultCase(
      "unknown words", Marked.helper(sector: "sector: 1️⃣estado\n", needs: "needs: [legal, 2️⃣abogada]\n"),
      ["1️⃣": [.valueUnknown], "2️⃣": [.valueUnknown]]),
    FaultCase("an empty channel", Marked.helper(channels: "channels:\n  - 1️⃣{label: x}\n"), ["1️⃣": [.keyMissing]]),
    FaultCase(
      "a channel gone wrong",
      Marked.helper(
        channels: "channels:\n  - {type: 1️⃣fax, value: \"1\", verified: 2️⃣hoy, source: 3️⃣http://a.mx, status: 4️⃣sí}\n"),
      ["1️⃣": [.valueUnknown], "2️⃣": [.dateInvalid], "3️⃣": [.linkUnsafe], "4️⃣": [.valueUnknown]]),
    FaultCase(
      "confirmed by nobody",
      Marked.helper(channels: "channels:\n  - {type: phone, value: 1️⃣\"911\", verified: 2026-11-01}\n"),
      ["1️⃣": [.keyMissing]]),
    FaultCase(
      "unconfirmed",
      Marked.helper(
        channels: "channels:\n  - {type: phone, value: \"911\", verified: 2026-11-01, status: unconfirmed}\n")),
    FaultCase(
      "named in words",
      Marked.helper(
        channels: "channels:\n  - {type: address, value: Calle, verified: 2026-11-01, source: Informe 2026}\n")),
    FaultCase(
      "web without https",
      Marked.helper(channels: "channels:\n  - {type: web, value: 1️⃣\"http://a.mx\", verified: 2026-11-01, source: x}\n"),
      ["1️⃣": [.linkUnsafe]]),
    FaultCase("clean", Marked.helper("Texto.\n")),
  ]

  static let others: [FaultCase] = [
    FaultCase("no profiles", Marked.profiles("", id: "1️⃣a"), ["1️⃣": [.sectionMissing]]),
    FaultCase("no exposure", Marked.profiles(Marked.people, "", id: "1️⃣a"), ["1️⃣": [.sectionMissing]]),
    FaultCase(
      "profiles twice", Marked.profiles(Marked.people + "1️⃣## P {.profiles}\n\n### Otra {#otra}\n\n"),
      ["1️⃣": [.sectionDuplicate]]),
    FaultCase(
      "a profile without id", Marked.profiles("## P {.profiles}\n\n1️⃣### Una\n\nT.\n\n"), ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "a profile with a key", Marked.profiles("## P {.profiles}\n\n### Una {#una 1️⃣raises=x}\n\nT.\n\n"),
      ["1️⃣": [.attributeUnknown]]),
    FaultCase(
      "exposure without attacks", Marked.profiles(Marked.people, Marked.exposure(heading: "### ¿E? 1️⃣{#e}")),
      ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "exposure without id", Marked.profiles(Marked.people, Marked.exposure(heading: "### ¿E? 1️⃣{raises=x}")),
      ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "answers in disorder",
      Marked.profiles(
        Marked.people, Marked.exposure(heading: "1️⃣### ¿E? {#e raises=x}", "- Sí {#si level=2}\n- No {#no level=0}\n")),
      ["1️⃣": [.exposureAnswers]]),
    FaultCase(
      "no answers", Marked.profiles(Marked.people, Marked.exposure(heading: "1️⃣### ¿E? {#e raises=x}", "")),
      ["1️⃣": [.exposureAnswers]]),
    FaultCase(
      "answers gone wrong",
      Marked.profiles(
        Marked.people,
        Marked.exposure(heading: "1️⃣### ¿E? {#e raises=x}", "2️⃣- No\n- Algo {#algo level=3️⃣9}\n- Sí {#si level=2 4️⃣z}\n")),
      ["2️⃣": [.attributeMissing], "3️⃣": [.numberRange], "4️⃣": [.attributeUnknown]]),
    FaultCase(
      "answers in another order",
      Marked.profiles(
        Marked.people,
        Marked.exposure(
          heading: "1️⃣### ¿E? {#e raises=x}", "- Algo {#algo level=1}\n- No {#no level=0}\n- Sí {#si level=2}\n")),
      ["1️⃣": [.exposureAnswers]]),
    FaultCase("clean profiles", Marked.profiles()),
    FaultCase("a term without id", Marked.document("glossary", "1️⃣## T\n\nD.\n"), ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "a term without definition", Marked.document("glossary", "1️⃣## T {#t}\n\n## U {#u also=\"v, w\"}\n\nD.\n"),
      ["1️⃣": [.definitionMissing]]),
    FaultCase(
      "a route without nodes", Marked.document("route", id: "1️⃣a", front: Marked.sources, "T.\n"), ["1️⃣": [.sectionBody]]),
    FaultCase(
      "a node without id", Marked.document("route", front: Marked.sources, "1️⃣## N\n\n## M {#m .2️⃣quiz}\n"),
      ["1️⃣": [.attributeMissing], "2️⃣": [.classMisplaced]]),
    FaultCase(
      "an answer with a class",
      Marked.document("route", front: Marked.sources, "## N {#n}\n\n- [a](#n) {.1️⃣nothelped}\n"), ["1️⃣": [.classUnknown]]),
    FaultCase("a workshop without keys", Marked.workshop(start: "1️⃣", front: []), ["1️⃣": [.keyMissing]]),
    FaultCase(
      "a workshop gone wrong",
      Marked.workshop(front: [
        "group: 1️⃣muchas\n", "facilitators: 2️⃣0\n", "minutes: 3️⃣una hora\n", "before: 4️⃣[x]\n", "5️⃣after:\n",
      ]),
      ["1️⃣": [.attributeValue], "2️⃣": [.numberRange], "3️⃣": [.numberRange], "4️⃣": [.valueType], "5️⃣": [.keyMissing]]),
    FaultCase(
      "a group that runs backwards", Marked.workshop(front: ["group: 1️⃣15-8\n"] + Marked.workshopFront.dropFirst()),
      ["1️⃣": [.attributeValue]]),
    FaultCase(
      "a group below nought", Marked.workshop(front: ["group: 1️⃣-8-15\n"] + Marked.workshopFront.dropFirst()),
      ["1️⃣": [.attributeValue]]),
    FaultCase("an unknown key of a workshop", Marked.workshop(more: "1️⃣minuts: 3\n"), ["1️⃣": [.keyUnknown]]),
    FaultCase("a session without phase", Marked.workshop("## S 1️⃣{#s minutes=60}\n"), ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "a session without minutes or id", Marked.workshop("## S 1️⃣{phase=opening}\n"), ["1️⃣": [.attributeMissing]]),
    FaultCase(
      "a session gone wrong", Marked.workshop("## S {#s minutes=1️⃣600 phase=2️⃣opennig 3️⃣x=y}\n\n### P {.4️⃣checklist}\n"),
      ["1️⃣": [.numberRange], "2️⃣": [.valueUnknown], "3️⃣": [.attributeUnknown], "4️⃣": [.classMisplaced]]),
    FaultCase(
      "a part for nobody", Marked.workshop("## Antes {.1️⃣quiz}\n\n## S {#s minutes=60 phase=opening}\n"),
      ["1️⃣": [.classMisplaced]]),
    FaultCase("clean workshop", Marked.workshop()),
  ]

  static let all = front + bodies + checklists + quizzes + attacks + helpers + others + kept + RuleFaults.all

  @Test(arguments: all) func faultsStandAtTheirPlaces(_ fault: FaultCase) {
    let marked = MarkedSource(fault.text)
    let file = SourceFile(path: "a.md", text: marked.text)
    let read = DocumentReader.read(file)
    expect(read.diagnostics, in: ["a.md": marked], fault.expected)
    expectWhole(read.diagnostics)
    for diagnostic in read.diagnostics {
      let ranges = [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixIts.map(\.range)
      #expect(ranges.allSatisfy(file.holds))
    }
  }

  /// The same with Windows line ends, and with old Mac ones: lines and columns stay.
  @Test(arguments: all) func lineEndsDoNotMatter(_ fault: FaultCase) {
    let marked = MarkedSource(fault.text)
    let plain = DocumentReader.read(SourceFile(path: "a.md", text: marked.text)).diagnostics
    for lineEnd in ["\r\n", "\r"] {
      let file = SourceFile(path: "a.md", text: marked.text.replacing("\n", with: lineEnd))
      let read = DocumentReader.read(file).diagnostics
      #expect(read.map { "\($0.id) \($0.range.start)" } == plain.map { "\($0.id) \($0.range.start)" })
    }
  }
}
