@testable import SecKit
@testable import SecKitRules

/// `docs/diagnostics.md`, made from the message tables so that it cannot grow old.
enum DiagnosticsPage {
  /// Headings, each with the first name below it; the names go on in the order of ``DiagnosticID``.
  static let groups: [(title: String, first: DiagnosticID)] = [
    ("Reading files", .fileUnreadable), ("Markdown", .nestingTooDeep), ("Front matter", .frontMatterMissing),
    ("The catalog", .idDuplicate), ("Sections and checklists", .sectionMissing), ("Quizzes", .quizKeys),
    ("Profiles, exposure, glossary", .exposureAnswers), ("Routes", .routeDangerFirst), ("Workshops", .workshopMinutes),
    ("Rules over the whole catalog", .idVanished), ("Answers files", .answersSyntax),
    ("Question banks", .bankSyntax),
  ]

  static func text() throws -> String {
    var text = introduction
    for id in DiagnosticID.allCases {
      if let group = groups.first(where: { $0.first == id }) { text += "\n## \(group.title)\n" }
      text += entry(id)
    }
    return text + "\n" + (try formats())
  }

  private static let introduction = """
    # Diagnostics

    Made from `Sources/SecKit/Diagnostics/MessageTable+*.swift` by `SECKIT_RECORD=1 swift test --filter DiagnosticsPage`; do not
    edit it by hand. The tests fail while it is out of date.

    `seckit lint` names every fault with file, line and column (1-based, the column in UTF-8 bytes) and an id in brackets. Ids are
    never given to another fault. An *error* stops publishing and makes lint exit with 1; a *warning* does not, unless lint is
    run with `--warnings-as-errors`. Messages are in Spanish; here the English ones stand first. ‹name› stands for a word of the
    case at hand, ‹hint› for what to write in its place.

    """

  private static func entry(_ id: DiagnosticID) -> String {
    var lines = ["", "### `\(id.rawValue)`", ""]
    let english = MessageTable.table(for: .en).message(for: id)
    let spanish = MessageTable.table(for: .es).message(for: id)
    let explanation = english?.explanation.map { " " + shown($0) } ?? ""
    lines.append("*\(id.severity == .error ? "Error" : "Warning").* **\(shown(english?.summary ?? ""))**\(explanation)")
    lines.append("")
    lines.append("> \(shown(spanish?.summary ?? ""))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// `{name}` becomes ‹name›; braces that show Markdown or JSON stay.
  private static func shown(_ text: String) -> String {
    let names = MessageTableTests.names(in: text)
    var values = Dictionary(uniqueKeysWithValues: names.map { ($0, "‹\($0)›") })
    values["suggestion"] = ""
    let filled = Placeholders.fill(text, values)
    return filled.replacing("```", with: "\\`\\`\\`").replacing("[", with: "\\[")
  }

  private static func formats() throws -> String {
    let range = SourceRange(SourcePosition(line: 2, column: 7), SourcePosition(line: 2, column: 11))
    let first = SourceRange(SourcePosition(line: 3, column: 5), SourcePosition(line: 3, column: 12))
    let faults = [
      Diagnostic(
        .valueUnknown, in: "Content/es/kit/01-cuentas.md", range,
        ["value": "stpe", "name": "kind", "nearest": "step", "allowed": "page, step"],
        fixIts: [FixIt(range, replacement: "step")]),
      Diagnostic(
        .idDuplicate, in: "Content/es/kit/02-dispositivos.md", first, ["id": "cuentas"],
        notes: [Diagnostic.Note(.firstDefinition, in: "Content/es/kit/01-cuentas.md", first)]),
    ]
    return """
      ## Machine-readable output

      ### `--format json`

      One object. `version` is \(JSONFormatter.formatVersion) and grows when a field changes its meaning or goes; new fields may come at any time.

      | field | meaning |
      |---|---|
      | `version` | version of this shape |
      | `errors`, `warnings` | how many of each |
      | `diagnostics` | the faults, sorted by path and place, at one place the cause first |
      | `omitted` | where there is any: kinds of which more were found than are listed, as `id` and `count`; `errors` and `warnings` include them |
      | `id` | a name of this page |
      | `severity` | `error` or `warning` |
      | `path` | as shown to people, from the folder where `seckit` was started |
      | `range` | `startLine`, `startColumn`, `endLine`, `endColumn`: from 1, columns in UTF-8 bytes, the end not included |
      | `summary`, `explanation` | the message in the language of the tool; `explanation` may be absent |
      | `arguments` | the words of the case; a value that begins with `@` names an entry of the message table |
      | `notes` | other places: `kind` (`first-definition`, `opens-here`), `path`, `range` |
      | `fixIts` | edits of the same file that mend it: `range`, `replacement`; the first is the one to propose |

      ```json
      \(try JSONFormatter().format(faults))```

      ### `--format sarif`

      SARIF 2.1.0 with one run. `ruleId` is the id, `ruleIndex` its place in `tool.driver.rules`, which lists the rules that were
      broken; columns count UTF-16 code units (`columnKind`), as SARIF has it; notes are `relatedLocations`, edits are `fixes`.
      Braces in messages are doubled, as §3.11.5 asks. The run's property `omitted` counts, by rule, what was found and is not listed.

      """
  }
}
