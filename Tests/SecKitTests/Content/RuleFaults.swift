@testable import SecKit

/// Faults of what an author wrote nearly as it should be written, and that says less, nothing or something else.
enum RuleFaults {
  private static func channel(_ kind: String, _ value: String, more: String = "source: \"https://a.mx\"") -> String {
    Marked.helper(channels: "channels:\n  - {type: \(kind), value: \(value), verified: 2026-11-01, \(more)}\n")
  }

  static let channels: [FaultCase] = [
    FaultCase("words for a number", channel("phone", "1️⃣\"llama al fijo\""), ["1️⃣": [.channelValue]]),
    FaultCase("letters in a number", channel("phone", "1️⃣\"55 5O25 O855\""), ["1️⃣": [.channelValue]]),
    FaultCase("too few digits", channel("phone", "1️⃣\"55\""), ["1️⃣": [.channelValue]]),
    FaultCase("a control code", channel("phone", "1️⃣\"*21*5512345678#\""), ["1️⃣": [.channelValue]]),
    FaultCase("no number for a messenger", channel("whatsapp", "1️⃣Por mensaje"), ["1️⃣": [.channelValue]]),
    FaultCase("no name for a messenger", channel("signal", "1️⃣red"), ["1️⃣": [.channelValue]]),
    FaultCase("no handle", channel("telegram", "1️⃣redsegura"), ["1️⃣": [.channelValue]]),
    FaultCase("a scheme nobody asked for", channel("email", "1️⃣\"mailto:a@b.mx\""), ["1️⃣": [.channelValue]]),
    FaultCase("a number for a place", channel("address", "1️⃣\"55 5533 5533\""), ["1️⃣": [.channelValue]]),
    FaultCase("numbers that can be dialled", channel("phone", "\"*765\"")),
    FaultCase(
      "no language", Marked.helper(more: "languages: [es, 1️⃣español, 2️⃣xx, nah, mfs]\n"),
      ["1️⃣": [.languageCode], "2️⃣": [.languageCode]]),
  ]

  private static func page(_ body: String, front: String = "") -> String { Marked.document("page", front: front, body) }
  private static func titled(_ title: String) -> String {
    "---\nkind: page\nid: a\ntitle: \(title)\nsummary: S\nreviewed: 2026-11-01\n---\n"
  }

  static let keys: [FaultCase] = [
    FaultCase(
      "a key misspelt", "---\nkind: page\nid: a\ntitle: T\n1️⃣sumary: S\nreviewed: 2026-11-01\n---\n",
      ["1️⃣": [.keyUnknown]]),
    FaultCase(
      "a key in Spanish", "---\nkind: page\nid: a\n1️⃣título: T\nsummary: S\n2️⃣Reviewed: 2026-11-01\n---\n",
      ["1️⃣": [.keyUnknown], "2️⃣": [.keyUnknown]]),
    FaultCase(
      "a key of a channel misspelt",
      Marked.helper(channels: "channels:\n  - {type: phone, 1️⃣valeu: \"911\", verified: 2026-11-01, source: x}\n"),
      ["1️⃣": [.keyUnknown]]),
    FaultCase(
      "a key swallowed by the message above it",
      Marked.workshop(front: [
        "group: 8-15\n", "facilitators: 2\n", "minutes: 60\n", "before: |\n  Hola.\n  1️⃣after: Adiós.\n",
      ]),
      ["1️⃣": [.keyMisplaced]]),
    FaultCase(
      "a key that needs not be there, swallowed",
      Marked.workshop(front: Marked.workshopFront.dropLast() + ["after: >\n  Adiós.\n  1️⃣materials: [papel]\n"]),
      ["1️⃣": [.keyMisplaced]]),
    FaultCase(
      "a key among the objectives",
      Marked.workshop(front: [
        "group: 8-15\nfacilitators: 2\nbefore: Hola.\nafter: Adiós.\nobjectives:\n  uno: Uno.\n  1️⃣minutes: 60\n"
      ]),
      ["1️⃣": [.keyMisplaced]]),
    FaultCase(
      "a key within a source",
      Marked.document(
        "step", front: "sources:\n  - title: T\n    url: \"https://a.mx\"\n    accessed: 2026-11-01\n    1️⃣order: 1\n",
        Marked.list + Marked.quiz),
      ["1️⃣": [.keyMisplaced]]),
    FaultCase(
      "an element that is no map", Marked.document("care", front: "sources:\n  - 1️⃣https://a.mx\n"), ["1️⃣": [.valueType]]),
    FaultCase("cut by a hashtag", titled("Guía 1️⃣#NiUnaMás"), ["1️⃣": [.valueCut]]),
    FaultCase("nothing but a hashtag", titled("1️⃣#NiUnaMás"), ["1️⃣": [.valueCut]]),
    FaultCase("cut in its second line", titled("Guía\n  de 1️⃣#8M hoy"), ["1️⃣": [.valueCut]]),
    FaultCase(
      "cut in a list",
      Marked.document(
        "attack", front: "also-called:\n  - uno\n  - dos 1️⃣#tres\n" + Marked.attackFront + Marked.sources,
        Marked.attackSections.map { "## S {.\($0.role)}\n\n\($0.body)\n" }.joined()),
      ["1️⃣": [.valueCut]]),
    FaultCase("a comment that is meant", titled("Guía # nota").replacing("2026-11-01", with: "2026-11-01 #hoy")),
    FaultCase("a hashtag between quotation marks", titled("\"Guía #NiUnaMás\"")),
    FaultCase("a tag", titled("1️⃣!importante Guía"), ["1️⃣": [.frontMatterSyntax]]),
    FaultCase("a title of two lines", titled("1️⃣|\n  Uno\n  Dos"), ["1️⃣": [.textLines]]),
    FaultCase("a title of signs", titled("1️⃣\"— …\""), ["1️⃣": [.textEmpty]]),
    FaultCase("emphasis in a title", titled("1️⃣\"Muy **importante**\""), ["1️⃣": [.markdownInText]]),
    FaultCase("a link in a title", titled("1️⃣\"Mira [esto](b.md)\""), ["1️⃣": [.markdownInText]]),
    FaultCase("signs that are no Markdown", titled("\"Marca *765 [hoy] a 2 * 3\"")),
    FaultCase(
      "a second front matter", page("1️⃣---\nkind: page\ntitle: Otra\n---\n\nTexto.\n"), ["1️⃣": [.frontMatterTwice]]),
    FaultCase(
      "twice in a list", Marked.helper(needs: "needs: [legal, technical, 1️⃣legal]\n", more: "languages: [es, 2️⃣es]\n"),
      ["1️⃣": [.saidTwice], "2️⃣": [.saidTwice]]),
  ]

  static let lookalikes: [FaultCase] = [
    FaultCase(
      "a hard space behind a key", titled("T").replacing("title:", with: "1️⃣title\u{A0}:"), ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a wide colon", titled("T").replacing("summary: S", with: "summary1️⃣： S"), ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "hyphens that are none", titled("T").replacing("2026-11-01", with: "1️⃣2026\u{2011}11\u{2011}01"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a dash for a list",
      Marked.document("care", front: "sources:\n  1️⃣– {title: T, url: \"https://a.mx\", accessed: 2026-11-01}\n"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "indented by hard spaces",
      Marked.document(
        "care", front: "sources:\n1️⃣\u{A0}\u{A0}- {title: T, url: \"https://a.mx\", accessed: 2026-11-01}\n"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a Cyrillic letter", Marked.document("page", front: "audience: 1️⃣pаrticipants\n"), ["1️⃣": [.lookalikeCharacter]]),
    FaultCase("in an id", page("## A {#1️⃣mi–id}\n"), ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a wide number sign", page("## A {#x}\n\n## B {.1️⃣checklist＿}\n").replacing("{.1️⃣checklist＿}", with: "1️⃣｛#b｝"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "curly quotation marks",
      Marked.step(
        list: "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min do=1️⃣“Haz esto, ya” critical against=x}\n\n"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a quotation mark that closes otherwise",
      Marked.step(list: "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=x do=1️⃣\"Haz esto”}\n\n"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "a wide equals sign", Marked.step(list: "## L {.checklist}\n\n- [ ] P. {#p 1️⃣impact＝1 effort=5min against=x}\n\n"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase(
      "hard spaces between attributes",
      Marked.step(list: "## L {.checklist}\n\n- [ ] P. {#p\u{A0}impact=1\u{A0}effort=5min against=x}\n\n")),
    FaultCase(
      "a fence of accents", page("1️⃣´´´mensaje\nHola\n´´´\n").replacing("Hola\n´´´", with: "Hola"),
      ["1️⃣": [.lookalikeCharacter]]),
    FaultCase("wide brackets of a link", page("Mira 1️⃣[esto]（b.md）.\n"), ["1️⃣": [.linkUnfinished]]),
  ]

  private static let texts: [(text: String, problem: String?)] = [
    ("[ ]\u{A0}P.", nil), ("[ ]\tP.", nil), ("[\u{A0}] P.", nil), ("[\t] P.", nil), ("[ ] P.", nil),
    ("[]", "empty"), ("[  ]", "spaces"), ("[ x ]", "spaces"), ("[\u{200B}]", "hidden"), ("[х]", "letter"),
    ("[✓]", "sign"), ("[*]", "sign"),
    ("[-]", "state"), ("［ ］", "full width"), ("[ ]P.", "no space"),
  ]

  static let boxes: [FaultCase] = texts.map { text, problem in
    let isChecked = text.contains("х") || text.contains("x") || text.contains("✓") || text.contains("*")
    let mark = problem == nil ? "" : "1️⃣"
    let hidden = text.contains("\u{200B}") ? text.replacing("\u{200B}", with: "2️⃣\u{200B}") : text
    let item = "3️⃣- \(mark)\(hidden) Punto. {#p impact=1 effort=5min against=x}\n\n"
    var expected: [Character: [DiagnosticID]] = [:]
    if problem != nil { expected["1️⃣"] = [.boxMalformed] }
    if text.contains("\u{200B}") { expected["2️⃣"] = [.hiddenCharacter] }
    if isChecked { expected["3️⃣"] = [.itemChecked] }
    return FaultCase("a box «\(text.debugDescription)»", Marked.step(list: "## L {.checklist}\n\n" + item), expected)
  }

  static let hidden: [FaultCase] = [
    FaultCase(
      "an override", page("Entra a 1️⃣\u{202E}xm.ocnab2️⃣\u{202C}.\n"), ["1️⃣": [.hiddenCharacter], "2️⃣": [.hiddenCharacter]]),
    FaultCase(
      "a bell and a soft hyphen", page("Uno1️⃣\u{7} y se2️⃣\u{AD}guro.\n"),
      ["1️⃣": [.hiddenCharacter], "2️⃣": [.hiddenCharacter]]),
    FaultCase(
      "without width, in code", page("```\na1️⃣\u{200B}b\n```\n\n`c2️⃣\u{2060}d`\n"),
      ["1️⃣": [.hiddenCharacter], "2️⃣": [.hiddenCharacter]]),
    FaultCase("in a title", titled("Una1️⃣\u{200F} cosa"), ["1️⃣": [.hiddenCharacter]]),
    FaultCase("escaped in a title", titled("1️⃣\"Roja \\e[31m\""), ["1️⃣": [.hiddenCharacter]]),
    FaultCase("written as an entity", page("Mira 1️⃣&#x202E;esto.\n"), ["1️⃣": [.hiddenCharacter]]),
    FaultCase("in an id", page("## A {#a1️⃣\u{200B}b}\n"), ["1️⃣": [.hiddenCharacter]]),
    FaultCase(
      "a mark within the text, a filler", page("Aquí1️⃣\u{FEFF} y2️⃣\u{3164}.\n"),
      ["1️⃣": [.hiddenCharacter], "2️⃣": [.hiddenCharacter]]),
    FaultCase("emoji of several, a flag, a language that joins", page("Van 👩🏽‍💻, 🏳️‍🌈, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 y می‌خواهم.\n")),
  ]

  private static let bodies: [String] = [
    "1️⃣| Canal | Horario |\n|---|---|\n| Línea | 24 h |", "1️⃣Canal | Horario\n:--|--:\nLínea | 24 h", "Dato1️⃣[^1] cierto.",
    "Es 1️⃣~~viejo~~ hoy.", "Es 1️⃣~viejo~ hoy.", "Es 1️⃣==claro== hoy.", "Son 10 m1️⃣^2^.", "Mira 1️⃣[[Otra página]].",
    "1️⃣![[foto.png]]",
    "Usa 1️⃣:candado: siempre.", "Entra a 1️⃣https://ejemplo.mx/suelto, y a 2️⃣www.ejemplo.mx.", "> 1️⃣[!WARNING]\n> Cuidado.",
    "Es 1️⃣$$x + y$$ o 2️⃣$\\frac{a}{b}$.", "Clave\n1️⃣: Lo que abre.", "Una 1️⃣&nada; y un & solo.",
    "1️⃣::: aviso\nTexto.\n2️⃣:::",
    "1️⃣!!! note\nTexto.", "Hola, 1️⃣{{nombre}} y 2️⃣{% si %}.", "1️⃣• Uno\n2️⃣• Dos", "1️⃣– Uno", "1️⃣— [ ] Uno",
    "Es 1️⃣** muy 2️⃣** claro.",
  ]

  static let foreign: [FaultCase] =
    bodies.map { body in
      let marked = MarkedSource(body)
      var expected: [Character: [DiagnosticID]] = [:]
      for mark in marked.places.keys { expected[mark] = [.markdownForeign] }
      return FaultCase("foreign: \(marked.text.prefix(30))", page(body + "\n"), expected)
    } + [
      FaultCase(
        "what is no such form",
        page(
          """
          Cuesta $500 o $600. Son ~20 y ~30. A las 10:30:15, nota: ojo. «Entra a https://ejemplo.mx» y `~~viejo~~`.
          Escapado: \\~~viejo~~, \\[[otra]], \\:candado:. [Uno](https://ejemplo.mx) y <https://ejemplo.mx>. &copy; y AT&T.

          [https://ejemplo.mx](https://ejemplo.mx) · [x] y [y]. #NiUnaMás y #8M. 2 ** 3 es 8.

          —Hola —dijo.

          ```
          | a | b |
          |---|---|
          {{x}} :candado: https://ejemplo.mx
          ```

          """)),
      FaultCase(
        "in a message",
        Marked.workshop(front: [
          "group: 8-15\n", "facilitators: 2\n", "minutes: 60\n", "before: 1️⃣Es ~~hoy~~ mañana.\n", "after: Adiós.\n",
        ]), ["1️⃣": [.markdownForeign]]),
    ]

  static let unread: [FaultCase] = [
    FaultCase("two pairs of braces", page("## T 1️⃣{#uno} {#dos}\n"), ["1️⃣": [.attributesTwice]]),
    FaultCase("braces within a text", page("Un 1️⃣{#ancla} aquí.\n"), ["1️⃣": [.attributesMisplaced]]),
    FaultCase(
      "a reference to nothing", page("Mira 1️⃣[texto][nada] y 2️⃣[otro][].\n"),
      ["1️⃣": [.linkUnfinished], "2️⃣": [.linkUnfinished]]),
    FaultCase("a bracket missing", page("Mira 1️⃣[texto](b.md y ya.\n"), ["1️⃣": [.linkUnfinished]]),
    FaultCase(
      "a space in a link", page("Mira 1️⃣[texto] (b.md) y [nota] (entre paréntesis).\n"), ["1️⃣": [.linkUnfinished]]),
    FaultCase("a reference that is defined", page("Mira [texto][b] y [b].\n\n[b]: b.md\n")),
    FaultCase(
      "no heading", page("1️⃣##Título\n\n2️⃣##\u{A0}Título\n\n#etiqueta\n"), ["1️⃣": [.headingUnread], "2️⃣": [.headingUnread]]),
    FaultCase("a heading of level 1", page("1️⃣# Título\n\nTexto.\n"), ["1️⃣": [.headingTop]]),
    FaultCase("placeholders", page("1️⃣[uno](#) y 2️⃣[dos]().\n"), ["1️⃣": [.linkPlaceholder], "2️⃣": [.linkPlaceholder]]),
  ]

  static let empty: [FaultCase] = [
    FaultCase(
      "a heading",
      page("1️⃣##\n\n2️⃣### {#x}\n\n3️⃣#### 🔒\n\n#### ![Una llave](a.png)\n".replacing("#### ![", with: "#### 4️⃣![")),
      ["1️⃣": [.textEmpty], "2️⃣": [.textEmpty], "3️⃣": [.textEmpty], "4️⃣": [.imageNotShown]]),
    FaultCase("a link", page("No 1️⃣[](b.md) y 2️⃣[→](b.md).\n"), ["1️⃣": [.textEmpty], "2️⃣": [.textEmpty]]),
    FaultCase("an item", page("- Uno\n1️⃣-\n- Dos\n"), ["1️⃣": [.textEmpty]]),
    FaultCase(
      "a profile", Marked.profiles("## P {.profiles}\n\n1️⃣### Una {#una}\n\n### Otra {#otra}\n\nT.\n\n"),
      ["1️⃣": [.textEmpty]]),
    FaultCase(
      "a message",
      Marked.step(
        quiz: "## Q {.quiz}\n\n"
          + Marked.question(
            heading: "### ¿P? {#q type=scenario}\n\n1️⃣```mensaje\n\n```",
            explanation: "> E.\n\n#### Señales {.signs}\n\n- Una.\n")),
      ["1️⃣": [.textEmpty]]),
    FaultCase(
      "a choice of signs",
      Marked.step(quiz: "## Q {.quiz}\n\n" + Marked.question(choices: "1️⃣- [ ] …\n  > a\n- [x] B\n  > b\n")),
      ["1️⃣": [.itemWithoutText]]),
  ]

  static let asked: [FaultCase] = [
    FaultCase(
      "ticked", Marked.step(list: "## L {.checklist}\n\n1️⃣- [x] P. {#p impact=1 effort=5min against=x}\n\n"),
      ["1️⃣": [.itemChecked]]),
    FaultCase(
      "neither true nor false",
      Marked.step(
        quiz: "## Q {.quiz}\n\n"
          + Marked.question(
            heading: "### ¿P? {#q type=true-false}", choices: "- [ ] Verdadero.\n  > a\n1️⃣- [x] Tal vez\n  > b\n")),
      ["1️⃣": [.quizTrueFalse]]),
    FaultCase(
      "true twice",
      Marked.step(
        quiz: "## Q {.quiz}\n\n"
          + Marked.question(
            heading: "### ¿P? {#q type=true-false}", choices: "- [ ] Verdadero\n  > a\n1️⃣- [x] verdadero\n  > b\n")),
      ["1️⃣": [.quizTrueFalse]]),
    FaultCase(
      "a list without its class", Marked.step(list: "1️⃣## L\n\n- [ ] P. {#p impact=1 effort=5min against=x}\n\n"),
      ["1️⃣": [.markMissing]]),
    FaultCase(
      "questions without their class", Marked.step(quiz: Marked.quiz.replacing("## Q {.quiz}", with: "1️⃣## Q")),
      ["1️⃣": [.markMissing]]),
    FaultCase(
      "profiles without their class", Marked.profiles(Marked.people.replacing("## P {.profiles}", with: "1️⃣## P")),
      ["1️⃣": [.markMissing]]),
    FaultCase(
      "questions of exposure without their class",
      Marked.profiles(Marked.people, Marked.exposure().replacing("## E {.exposure}", with: "1️⃣## E")),
      ["1️⃣": [.markMissing]]),
    FaultCase(
      "statements without their class",
      Marked.document("care", front: Marked.sources, "1️⃣## S\n\n- Duermo mal. {#s}\n\n  Ve con [ella](b.md).\n"),
      ["1️⃣": [.markMissing]]),
    FaultCase(
      "an attack twice",
      Marked.step(list: "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=x,y,1️⃣x}\n\n"),
      ["1️⃣": [.saidTwice]]),
  ]

  static let all: [FaultCase] = [channels, keys, lookalikes, boxes, hidden, foreign, unread, empty, asked, many].flatMap
  {
    $0
  }
}
