@testable import SecKit

extension StructuralMutations {
  static let routesMutations: [StructuralMutation] = [
    StructuralMutation(
      "end without actions", routes, #"(?s)(\.end\}\n(?:(?!\n## ).)*?)\n1\. (?:(?!\n\n).)*\n"#, "$1", .routeEndActions,
      .above("## ")),
    StructuralMutation(
      "answer to a node that is not", routes, #"\]\(#[a-z0-9-]+\)"#, "](#ninguna-parte)", .linkFragmentBroken, .change),
    StructuralMutation(
      "two not-helped", routes, #"^(- \[[^\]]*\]\([^)]*\))\n(- .*\{\.not-helped\})"#, "$1 {.not-helped}\n$2",
      .routeEndWayOn, .above("## ")),
    StructuralMutation("node without id", routes, #"^(## [^\n{]*)\{#[a-z0-9-]+\}$"#, "$1", .attributeMissing, .change),
    StructuralMutation(
      "node id twice", routes, #"(?s)(^## [^\n]*\{#)([a-z0-9-]+)(\}.*?^## [^\n]*\{#)[a-z0-9-]+(\})"#, "$1$2$3$2$4",
      .localIDDuplicate, .change),
  ]

  static let profilesMutations: [StructuralMutation] = [
    StructuralMutation("level lost", profiles, #" level=2"#, "", .exposureAnswers, .above("### ")),
    StructuralMutation(
      "levels swapped", profiles, #"level=0\}((?:.*\n)*?.*)level=2\}"#, "level=2}$1level=0}", .exposureAnswers,
      .above("### ")),
    StructuralMutation("levels alike", profiles, #" level=1\}"#, " level=2}", .exposureAnswers, .above("### ")),
    StructuralMutation(
      "raises nothing that is", profiles, #" raises="#, " raises=fantasma,", .referenceUnknown, .change),
    StructuralMutation("watched misspelt", profiles, #" watched "#, " watch ", .attributeUnknown, .change),
    StructuralMutation("evidence with a value", profiles, #" evidence "#, " evidence=si ", .attributeUnknown, .change),
    StructuralMutation("exposure class lost", profiles, #" \{\.exposure\}"#, "", .markMissing, .change),
    StructuralMutation(
      "term without words", glossary, #"^(## [^\n]*\{#[^\n]*\}\n\n).*\n"#, "$1", .definitionMissing, .above("## ")),
    StructuralMutation("term without id", glossary, #"^(## [^\n{]*) \{#[^}]*\}$"#, "$1", .attributeMissing, .change),
    StructuralMutation("also misspelt", glossary, #" also="#, " tambien=", .attributeUnknown, .change),
  ]

  static let workshopsMutations: [StructuralMutation] = [
    StructuralMutation(
      "minutes of a session lost", workshops, #"^(## .*) minutes=\d+"#, "$1", .attributeMissing, .change),
    StructuralMutation(
      "minutes that do not add up", workshops, #"^minutes: \d+$"#, "minutes: 77", .workshopMinutes, .change),
    StructuralMutation("phase in Spanish", workshops, #" phase=opening"#, " phase=apertura", .valueUnknown, .change),
    StructuralMutation(
      "objective of a session unknown", workshops, #" objective=[a-z0-9-]+"#, " objective=fantasma", .referenceUnknown,
      .change),
    StructuralMutation(
      "group the wrong way round", workshops, #"^group: (\d+)-(\d+)$"#, "group: $2-$1", .attributeValue, .change),
    StructuralMutation(
      "question before that is not", workshops, #"^(pre:\n  - )[a-z/-]+"#, "$1cuentas/nada", .referenceUnknown, .change),
    StructuralMutation(
      "question after that is not", workshops, #"^(post:\n  - )[a-z/-]+"#, "$1cuentas/nada", .referenceUnknown, .change),
    StructuralMutation(
      "objective of the workshop never taught", workshops, #"^objectives:$"#, "objectives:\n  nadie: \"Nada.\"",
      .objectiveUntaught, .change),
    StructuralMutation(
      "transcluded item that is not", workshops, #"^(\[[^\]]*\]\(\.\./\.\./Content/es/kit/[^)#]*#)[a-z0-9-]+\)$"#,
      "$1nada)", .linkFragmentBroken, .change),
    StructuralMutation(
      "facilitators none", workshops, #"^facilitators: \d+$"#, "facilitators: 0", .numberRange, .change),
  ]

  static let linksMutations: [StructuralMutation] = [
    StructuralMutation(
      "link to a file with its case changed", anywhere, #"\]\(\.\./rutas/c"#, "](../rutas/C", .linkBroken, .change),
    StructuralMutation(
      "link with two hashes", steps, #"(\]\(\.\./rutas/[a-z-]+\.md)\)"#, "$1#a#b)", .linkFragmentBroken, .change),
    StructuralMutation(
      "address with a blank", pages, #"\z"#, "\n[sitio](<https://exa mple.org>)\n", .linkMalformed, .end),
    StructuralMutation("link to a folder", care, #"\z"#, "\n[kit](../kit/)\n", .linkBroken, .end),
    StructuralMutation("term to avoid", care, #"\z"#, "\nEsto es 100 % seguro.\n", .termAvoided, .end),
    StructuralMutation(
      "abbreviation nobody explains", scenarios, #"\z"#, "\nLo dice la QZXW.\n", .abbreviationUnexplained, .end),
    StructuralMutation("usted", pages, #"\z"#, "\nGuarde usted la copia.\n", .formalAddress, .end),
    StructuralMutation(
      "sentence without end", care, #"\z"#, "\n" + String(repeating: "Una palabra y otra ", count: 15) + ".\n",
      .readabilitySentence, .end),
  ]
}
