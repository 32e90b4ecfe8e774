@testable import SecKit

/// What could not be shown, or not where it stands, is refused at its line; what can be is kept.
extension ReaderFaultTests {
  private static func quiz(_ question: String) -> String { Marked.step(quiz: "## Q {.quiz}\n\n" + question) }

  private static func node(_ body: String, heading: String = "## N {#n .end}") -> String {
    Marked.document("route", front: Marked.sources, "\(heading)\n\n\(body)")
  }

  private static func care(_ body: String) -> String { Marked.document("care", front: Marked.sources, body) }

  static let kept: [FaultCase] = words + lists + answers + workshops

  private static let words: [FaultCase] = [
    FaultCase("a heading without words", Marked.document("page", "1️⃣##\n\nT.\n"), ["1️⃣": [.textEmpty]]),
    FaultCase(
      "headings of marks alone", Marked.document("page", "1️⃣## …\n\n2️⃣### {#x}\n\n3️⃣## 4️⃣\u{200B}\n\n## 911\n\n5️⃣## 🔒\n"),
      [
        "1️⃣": [.textEmpty], "2️⃣": [.textEmpty], "3️⃣": [.textEmpty], "4️⃣": [.hiddenCharacter], "5️⃣": [.textEmpty],
      ]),
    FaultCase(
      "headings further in", Marked.document("page", "> 1️⃣##\n\n- a\n\n  2️⃣###\n"),
      ["1️⃣": [.textEmpty], "2️⃣": [.textEmpty]]),
    FaultCase(
      "a question without words", quiz(Marked.question(heading: "1️⃣### {#q type=single}")), ["1️⃣": [.textEmpty]]),
    FaultCase(
      "links without words",
      Marked.document("page", "1️⃣[](https://a.mx) 2️⃣[ ](https://a.mx) **3️⃣[—](https://a.mx)** [5](https://a.mx)\n"),
      ["1️⃣": [.textEmpty], "2️⃣": [.textEmpty], "3️⃣": [.textEmpty]]),
    FaultCase(
      "an answer without words",
      node("1. A.\n\n- 1️⃣[](#n)\n- [b](#n)\n"), ["1️⃣": [.textEmpty]]),
    FaultCase(
      "links with a title",
      Marked.document("page", "á 1️⃣[x](https://a.mx \"Ojo\") y 2️⃣[z][r]\n\n[r]: https://b.mx 'Más'\n"),
      ["1️⃣": [.linkTitle], "2️⃣": [.linkTitle]]),
    FaultCase(
      "in a caution", Marked.helper(more: "caution: 1️⃣\"[x](https://a.mx 'Ojo') y - [](https://a.mx)\"\n"),
      ["1️⃣": [.linkTitle, .textEmpty]]),
    FaultCase(
      "attributes in a message", Marked.workshop(front: Marked.workshopFront.dropLast() + ["after: 1️⃣\"## A {#a}\"\n"]),
      ["1️⃣": [.attributesMisplaced]]),
    FaultCase(
      "definitions that nobody uses",
      Marked.document("page", "T.\n\n1️⃣[nota]: importante\n\n> 2️⃣[otra]: <x> \"y\"\n\n[u]: https://a.mx\n\n[v][u]\n"),
      ["1️⃣": [.linkDefinition], "2️⃣": [.linkDefinition]]),
    FaultCase(
      "what only looks like a definition",
      Marked.document("page", "Dice\n[nota]: importante\n\n```\n[a]: b\n```\n\n    [c]: d\n")),
    FaultCase(
      "a title in the text",
      Marked.document("page", "1️⃣# A\n\nT.\n\n2️⃣B\n=\n\n> 3️⃣# C\n"),
      ["1️⃣": [.headingTop], "2️⃣": [.headingTop], "3️⃣": [.headingTop]]),
    FaultCase(
      "words at a fence",
      Marked.document(
        "page", "1️⃣```sh así se hace\na\n```\n\n- 2️⃣```mensage\n  b\n  ```\n\n```sh\nc\n```\n\n~~~\nd\n~~~\n"),
      ["1️⃣": [.codeInfo], "2️⃣": [.codeInfo]]),
  ]

  private static let item = "{#p impact=1 effort=5min against=x}"

  private static let lists: [FaultCase] = [
    FaultCase(
      "a list in pieces",
      Marked.step(
        list:
          "## L {.checklist}\n\nT.\n\n- [ ] P. \(item)\n* [ ] Q. {#r impact=1 effort=5min against=x}\n\nU.\n\n### V\n\n1. W.\n\n- [ ] X. {#s impact=1 effort=5min against=x}\n\n"
      )),
    FaultCase(
      "a box inside an item", Marked.step(list: "## L {.checklist}\n\n- [ ] P. \(item)\n\n  1️⃣- [ ] Q.\n\n"),
      ["1️⃣": [.boxMisplaced]]),
    FaultCase(
      "items below a heading of the list",
      Marked.step(
        list:
          "## L {.checklist}\n\n- [ ] P. \(item)\n\n### M\n\n- [ ] Q. 1️⃣{#r}\n2️⃣- R. {#t impact=1 effort=5min against=x}\n\n"
      ),
      ["1️⃣": [.attributeMissing], "2️⃣": [.itemWithoutMarker]]),
    FaultCase(
      "a numbered selection", care("## S {.selection}\n\n1️⃣1. [a](b.md#c)\n2. [d](e.md#f)\n"), ["1️⃣": [.listNumbered]]),
    FaultCase(
      "a box in a selection", care("## S {.selection}\n\n1️⃣- [ ] [a](b.md#c)\n"), ["1️⃣": [.boxMisplaced]]),
    FaultCase(
      "statements", care("## S {.check-in}\n\nT.\n\n1️⃣- [ ] A. {#a}\n\n  [b](c.md)\n2️⃣- {#d}\n\n  [b](c.md)\n\nU.\n"),
      ["1️⃣": [.boxMisplaced], "2️⃣": [.itemWithoutText]]),
    FaultCase(
      "numbered statements", care("## S {.check-in}\n\n1️⃣1. A. {#a}\n\n   [b](c.md)\n"), ["1️⃣": [.listNumbered]]),
  ]

  private static let answers: [FaultCase] = [
    FaultCase(
      "a choice that holds more",
      quiz(Marked.question(choices: "- [ ] A\n\n  T.\n\n  ```\n  c\n  ```\n\n  > a\n\n  U.\n- [x] B\n  > b\n"))),
    FaultCase(
      "another bullet", quiz(Marked.question(choices: "- [ ] A\n  > a\n* [x] B\n  > b\n"))),
    FaultCase(
      "another bullet with another key",
      quiz(
        Marked.question(heading: "1️⃣### ¿P? {#q type=single}", choices: "- [x] A\n  > a\n* [x] B\n  > b\n")),
      ["1️⃣": [.quizKeys]]),
    FaultCase(
      "choices apart", quiz(Marked.question(choices: "- [ ] A\n  > a\n- [x] B\n  > b\n\nT.\n\n1️⃣- [x] C\n  > c\n")),
      ["1️⃣": [.listApart]]),
    FaultCase(
      "boxes among signs",
      quiz(Marked.question(explanation: "> E.\n\n#### S {.signs}\n\n1️⃣- [ ] A\n\n> 2️⃣- [x] B\n")),
      ["1️⃣": [.listApart], "2️⃣": [.boxMisplaced]]),
    FaultCase(
      "boxes further in", quiz(Marked.question(choices: "- [ ] A\n  1️⃣- [x] C\n\n  > a\n- [x] B\n  > 2️⃣- [ ] b\n")),
      ["1️⃣": [.boxMisplaced], "2️⃣": [.boxMisplaced]]),
    FaultCase(
      "boxes before any question",
      Marked.step(quiz: "## Q {.quiz}\n\n1️⃣- [ ] A\n\n" + Marked.question()), ["1️⃣": [.boxMisplaced]]),
    FaultCase(
      "numbered choices", quiz(Marked.question(choices: "1️⃣1. [ ] A\n   > a\n2. [x] B\n   > b\n")),
      ["1️⃣": [.listNumbered]]),
    FaultCase(
      "signs before the choices",
      quiz(
        Marked.question(
          heading: "### ¿P? {#q type=scenario}\n\n```mensaje\nHola\n```\n\n1️⃣#### S {.signs}\n\n- Una.\n\n#### T\n")),
      ["1️⃣": [.quizSignsFirst]]),
    FaultCase(
      "a message too late",
      quiz(
        Marked.question(
          heading: "1️⃣### ¿P? {#q type=scenario}",
          explanation: "> E.\n\n```mensaje\nHola\n```\n\n#### Señales {.signs}\n\n- Una.\n")),
      ["1️⃣": [.quizMessage]]),
    FaultCase(
      "signs explain nothing",
      quiz(
        Marked.question(
          heading: "1️⃣### ¿P? {#q type=scenario}\n\n```mensaje\nHola\n```",
          explanation: "#### Señales {.signs}\n\n- Una.\n")),
      ["1️⃣": [.quizExplanation]]),
    FaultCase(
      "headings of a node",
      node("T.\n\n### A\n\n1. Uno.\n\n### B\n\n1. Dos. [h](h.md)\n\n- [c](d/e.md)\n- [No](#n) {.not-helped}\n")),
    FaultCase("an id further in", node("### A {#2️⃣a}\n\n1. Uno.\n\n- [b](#n)\n"), ["2️⃣": [.attributesMisplaced]]),
    FaultCase("an id of an answer", node("1. Uno.\n\n- [b](#n) {#1️⃣a}\n"), ["1️⃣": [.attributesMisplaced]]),
    FaultCase(
      "after the answers", node("1. Uno.\n\n- [b](#n)\n\n1️⃣T.\n\n2️⃣### U\n"),
      ["1️⃣": [.afterAnswers], "2️⃣": [.afterAnswers]]),
    FaultCase("answers with two bullets", node("1. Uno.\n\n- [b](#n)\n* [c](#n) {.not-helped}\n")),
    FaultCase(
      "answers apart", node("1. Uno.\n\n1️⃣- [b](#n)\n\nT.\n\n- [c](#n) {.not-helped}\n"), ["1️⃣": [.listApart]]),
    FaultCase("links apart", node("1. Uno.\n\n- [b](../b/h.md)\n\nT.\n\n- [c](#n) {.not-helped}\n")),
    FaultCase("an answer with a box", node("1. Uno.\n\n1️⃣- [ ] [b](#n)\n"), ["1️⃣": [.boxMisplaced]]),
    FaultCase(
      "after the answers of exposure",
      Marked.profiles(Marked.people, Marked.exposure(Marked.answers + "\n1️⃣T.\n\n2️⃣* a {#x level=1}\n")),
      ["1️⃣": [.afterAnswers], "2️⃣": [.listApart]]),
    FaultCase(
      "a reason with a list",
      Marked.profiles(Marked.people, Marked.exposure("- Uno.\n- Dos.\n\n#### T\n\n" + Marked.answers))),
    FaultCase(
      "numbered answers of exposure",
      Marked.profiles(
        Marked.people,
        Marked.exposure("1️⃣1. No {#no level=0}\n2. A veces {#a-veces level=1}\n2️⃣3. [ ] Sí {#si level=2}\n")),
      ["1️⃣": [.listNumbered], "2️⃣": [.boxMisplaced]]),
    FaultCase(
      "boxes before the profiles",
      Marked.profiles(Marked.people.replacing("{.profiles}\n\n", with: "{.profiles}\n\n1️⃣- [ ] A\n\n")),
      ["1️⃣": [.boxMisplaced]]),
  ]

  private static let workshops: [FaultCase] = [
    FaultCase(
      "parts inside parts",
      Marked.workshop(
        "## S {#s minutes=60 phase=opening}\n\nT.\n\n### A\n\nU.\n\n#### G {.facilitator}\n\nV.\n\n#### H {.participants}\n\nW.\n"
      ))
  ]
}
