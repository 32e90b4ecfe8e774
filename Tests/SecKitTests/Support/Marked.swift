@testable import SecKit

/// Whole documents for marked-source tests: everything a kind requires, with places for what a test gets wrong.
enum Marked {
  static let sources = "sources: [{title: T, url: \"https://a.mx\", accessed: 2026-11-01}]\n"

  /// - Parameters:
  ///   - start: stands before the first key, where a missing key is reported.
  ///   - id: may begin with a mark.
  static func document(
    _ kind: String, start: String = "", id: String = "a", front: String = "", _ body: String = ""
  ) -> String {
    "---\n\(start)kind: \(kind)\nid: \(id)\ntitle: T\nsummary: S\nreviewed: 2026-11-01\n\(front)---\n\n\(body)"
  }

  static let list = "## L {.checklist}\n\n- [ ] P. {#p impact=1 effort=5min against=x}\n\n"
  static let quiz = "## Q {.quiz}\n\n" + question()

  static func question(
    heading: String = "### ¿P? {#q type=single}", choices: String = "- [ ] A\n  > a\n- [x] B\n  > b\n",
    explanation: String = "> E.\n"
  ) -> String { "\(heading)\n\n\(choices)\n\(explanation)\n" }

  /// A step whose checklist and quiz a test replaces.
  static func step(list: String = list, quiz: String = quiz, front: String = "", id: String = "a") -> String {
    document("step", id: id, front: "order: 1\n" + sources + front, list + quiz)
  }

  static let attackFront = "category: tecnicos\nseverity: 2\nforms: [1, 13]\n"

  static let attackSections: [(role: String, body: String)] = [
    ("signs", "- Una.\n"), ("first-steps", "1. Una.\n"), ("evidence", "Guarda.\n"), ("context", "Contexto.\n"),
    ("prevention", "- [P](b.md#p)\n"), ("help", "- [H](c.md)\n"),
  ]

  /// - Parameters:
  ///   - bodies: sections that are to read otherwise.
  ///   - missing: the section to leave out.
  ///   - heading: stands before the headings of the sections that read otherwise.
  static func attack(
    _ bodies: [String: String] = [:], without missing: String? = nil, id: String = "a", front: String = attackFront,
    more: String = "",
    heading: String = ""
  ) -> String {
    let sections = attackSections.map { section -> String in
      guard section.role != missing else { return "" }
      let body = bodies[section.role]
      return "\(body == nil ? "" : heading)## S {.\(section.role)}\n\n\(body ?? section.body)\n"
    }
    return document("attack", id: id, front: front + sources, sections.joined() + more)
  }

  static let channel = "{type: phone, value: \"911\", verified: 2026-11-01, source: \"https://a.mx\"}"

  static func helper(
    start: String = "", sector: String = "sector: state\n", needs: String = "needs: [legal]\n",
    channels: String = "channels: [\(channel)]\n", more: String = "", _ body: String = ""
  ) -> String { document("helper", start: start, front: sector + needs + channels + more, body) }

  static let people = "## P {.profiles}\n\n### Una {#una}\n\nT.\n\n"
  static let answers = "- No {#no level=0}\n- A veces {#a-veces level=1}\n- Sí {#si level=2}\n"

  static func exposure(heading: String = "### ¿E? {#e raises=x}", _ answers: String = answers) -> String {
    "## E {.exposure}\n\n\(heading)\n\nPor qué.\n\n\(answers)\n"
  }

  static func profiles(_ people: String = people, _ exposure: String = exposure(), id: String = "a") -> String {
    document("profiles", id: id, front: sources, people + exposure)
  }

  static let workshopFront = [
    "group: 8-15\n", "facilitators: 2\n", "minutes: 60\n", "before: Hola.\n", "after: Adiós.\n",
  ]

  static func workshop(
    start: String = "", front: [String] = workshopFront, more: String = "",
    _ body: String = "## S {#s minutes=60 phase=opening}\n\nT.\n"
  ) -> String { document("workshop", start: start, front: front.joined() + more, body) }
}
