@testable import SecKit

extension ReaderFaultTests {
  static let attacks: [FaultCase] =
    Marked.attackSections.map { section in
      FaultCase(
        "without .\(section.role)", Marked.attack(without: section.role, id: "1️⃣a"), ["1️⃣": [.sectionMissing]])
    }
    + [
      ("signs", "T.\n"), ("signs", "T.\n\n1️⃣1. Una.\n"), ("first-steps", "1️⃣- Una.\n"), ("evidence", ""),
      ("context", ""), ("prevention", "T.\n\n1️⃣- Una.\n- [D](c.md)\n"),
      ("prevention", "T.\n"), ("help", "- [H](c.md)\n1️⃣- Nadie.\n- [G](c.md)\n"),
    ].map { role, body in
      // At the list or item that is not as it should be; at the heading where there is none.
      let heading = body.contains("1️⃣") ? "" : "1️⃣"
      return FaultCase(".\(role) holding \(body)", Marked.attack([role: body], heading: heading), ["1️⃣": [.sectionBody]])
    }
    + Marked.attackSections.map { section in
      FaultCase(
        ".\(section.role) without its class",
        Marked.attack().replacing("## S {.\(section.role)}", with: "1️⃣## S"), ["1️⃣": [.markMissing]])
    }
    + Marked.attackSections.map { section in
      FaultCase(
        ".\(section.role) with the class of something else",
        Marked.attack().replacing("{.\(section.role)}", with: "{.1️⃣checklist}"), ["1️⃣": [.classMisplaced]])
    }
    + [
      FaultCase(
        "two classes lost side by side",
        Marked.attack().replacing("## S {.signs}", with: "1️⃣## S").replacing("## S {.first-steps}", with: "2️⃣## S"),
        ["1️⃣": [.markMissing], "2️⃣": [.markMissing]]),
      FaultCase(
        "a class lost among sections of one's own",
        Marked.attack(more: "## Ley {#ley}\n\nT.\n").replacing("## S {.help}", with: "1️⃣## S"),
        ["1️⃣": [.markMissing]]),
      FaultCase("a section twice", Marked.attack(more: "1️⃣## S {.signs}\n\n- Otra.\n"), ["1️⃣": [.sectionDuplicate]]),
      FaultCase(
        "no classification", Marked.attack(front: "").replacing("kind:", with: "1️⃣kind:"), ["1️⃣": [.keyMissing]]),
      FaultCase(
        "a wrong classification",
        Marked.attack(
          front: "category: 1️⃣tecnico\nseverity: 2️⃣4\nforms: [1, 3️⃣14, 4️⃣x]\nbaseline: 5️⃣high\nrelated: 6️⃣{b: c}\n"),
        [
          "1️⃣": [.valueUnknown], "2️⃣": [.numberRange], "3️⃣": [.numberRange], "4️⃣": [.numberRange], "5️⃣": [.valueUnknown],
          "6️⃣": [.valueType],
        ]),
      FaultCase(
        "no forms", Marked.attack(front: "category: tecnicos\nseverity: 1\n1️⃣forms:\n"), ["1️⃣": [.keyMissing]]),
      FaultCase("clean", Marked.attack(more: Marked.quiz)),
    ]
}
