@testable import SecKit

extension StructuralMutations {
  static let inBodies =
    attributesMutations + attacksMutations + questionsMutations + routesMutations + profilesMutations
    + workshopsMutations + linksMutations

  static let attributesMutations: [StructuralMutation] = [
    StructuralMutation("effort without unit", steps, #" effort=\d+min"#, " effort=20", .attributeValue, .change),
    StructuralMutation(
      "effort with a blank", steps, #" effort=(\d+)min"#, " effort=$1 min", .attributeUnknown, .change),
    StructuralMutation("effort of nothing", steps, #" effort=\d+min"#, " effort=0min", .attributeValue, .change),
    StructuralMutation("effort lost", steps, #" effort=\w+"#, "", .attributeMissing, .change),
    StructuralMutation("impact lost", steps, #" impact=\d"#, "", .attributeMissing, .change),
    StructuralMutation("impact of nothing", steps, #" impact=\d"#, " impact=0", .numberRange, .change),
    StructuralMutation("what to do lost", steps, #" do="[^"]*""#, "", .itemAction, .change),
    StructuralMutation("what to do not a deed", steps, #" do="[^"]*""#, " do=\"\"", .itemAction, .change),
    StructuralMutation("flag misspelt", steps, #" noticeable"#, " noticable", .attributeUnknown, .change),
    StructuralMutation(
      "critical with a value", steps, #" critical([ }])"#, " critical=yes$1", .attributeUnknown, .change),
    StructuralMutation("overwrites misspelt", steps, #" overwrites"#, " overwrite", .attributeUnknown, .change),
    StructuralMutation("safety in Spanish", steps, #" safety"#, " seguridad", .attributeUnknown, .change),
    StructuralMutation("repeat in Spanish", steps, #" repeat=\w+"#, " repeat=6meses", .periodInvalid, .change),
    StructuralMutation(
      "condition on no question", steps, #" when=[a-z-]+"#, " when=fantasma", .referenceUnknown, .change),
    StructuralMutation(
      "condition at level three", steps, #" when=([a-z-]+)(:\d)?"#, " when=$1:3", .attributeValue, .change),
    StructuralMutation("profile in capitals", steps, #" for=[a-z]"#, " for=X", .referenceUnknown, .change),
    StructuralMutation("against nothing", steps, #" against=[a-z,-]+"#, " against=", .attributesMalformed, .change),
    StructuralMutation(
      "item id twice", steps, #"\{#([a-z-]+) (impact[^\n]*\n(?:(?!^- \[ \]).*\n)*?- \[ \] [^\n{]*)\{#[a-z-]+ "#,
      "{#$1 $2{#$1 ", .localIDDuplicate, .change),
    StructuralMutation("item id with accent", areas, #"\{#([a-z-]+) impact"#, "{#$1ñ impact", .idInvalid, .change),
    StructuralMutation(
      "attributes not closed", steps, #"(\{#[a-z-]+ impact[^}\n]*)\}$"#, "$1", .attributesMalformed, .change),
    StructuralMutation("value with an open quote", steps, #" do="([^"]*)""#, " do=\"$1", .attributesMalformed, .change),
    StructuralMutation(
      "quote drawn by a word processor", steps, #" do="([^"]*)""#, " do=“$1”", .lookalikeCharacter, .change),
    StructuralMutation("key twice in one place", steps, #"( impact=\d)"#, "$1$1", .attributeDuplicate, .change),
    StructuralMutation(
      "class of a route in a step", steps, #"\{(#[a-z-]+ )?\.checklist\}"#, "{$1.danger}", .classMisplaced, .change),
    StructuralMutation("checklist marked done", steps, #"^- \[ \] "#, "- [ ]", .boxMalformed, .change),
    StructuralMutation(
      "area item for a profile", areas, #"( impact=\d)"#, " for=periodista$1", .attributeUnknown, .change),
  ]

  static let attacksMutations: [StructuralMutation] = [
    StructuralMutation("signs lost", attacks, #" \{\.signs\}"#, "", .markMissing, .change),
    StructuralMutation("first steps lost", attacks, #" \{\.first-steps\}"#, "", .markMissing, .change),
    StructuralMutation("context lost", attacks, #" \{\.context\}"#, "", .markMissing, .change),
    StructuralMutation("help lost", attacks, #" \{\.help\}"#, "", .markMissing, .change),
    StructuralMutation(
      "prevention twice", attacks, #"\{\.context\}"#, "{.prevention}", .sectionDuplicate, .below("{.prevention}")),
    StructuralMutation(
      "first steps out of order", attacks, #"(\{\.first-steps\}\n\n)1\. "#, "$1- ", .sectionBody, .change),
    StructuralMutation(
      "prevention that links a page", attacks, #"^(- .*\]\()\.\./\.\./kit/[^)#]*#[a-z-]+\)"#,
      "$1../../paginas/una-hora.md)", .preventionLink, .change),
    StructuralMutation(
      "help that links a step", attacks, #"^(- \[[^\]]*\]\()\.\./\.\./directorio/[^)]*\)"#,
      "$1../../kit/01-cuentas.md)", .helpLink, .change),
  ]

  static let questionsMutations: [StructuralMutation] = [
    StructuralMutation("question type unknown", steps, #" type=single"#, " type=simple", .valueUnknown, .change),
    StructuralMutation(
      "question type lost", attacks, #" type=(single|multiple|scenario|true-false)"#, "", .attributeMissing, .change),
    StructuralMutation(
      "choice without feedback", attacks, #"^(- \[[ x]\] .*)\n  > .*\n(?!  >)"#, "$1\n", .quizFeedback, .above("- [")),
    StructuralMutation("explanation lost", steps, #"^(  > .*\n\n)> .*\n"#, "$1", .quizExplanation, .above("### ")),
    StructuralMutation("mark with a capital letter", care, #"^- \[x\] "#, "- [*] ", .boxMalformed, .change),
    StructuralMutation(
      "true-false with a third choice", anywhere, #"(type=true-false[^\n]*\n(?:.*\n)*?)(- \[)"#,
      "$1- [ ] Depende\n  > No.\n$2", .quizChoices, .above("### ")),
    StructuralMutation(
      "question id twice", steps,
      #"(?s)(^### [^\n]*\{#)([a-z0-9-]+)( type=[^\n]*\n.*?^### [^\n]*\{#)[a-z0-9-]+( type)"#, "$1$2$3$2$4",
      .localIDDuplicate, .change),
  ]
}
