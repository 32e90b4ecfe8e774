@testable import SecKit

/// Further ways to break the shipped content, told by what is written in it and not by its words, so that they outlive every
/// rewriting: the first file of a folder in which something of the kind stands is changed there.
enum StructuralMutations {
  static let all = inFrontMatter + inBodies

  /// A document whose front matter is broken may not be read at all, so that what links to it is not judged: these have runs
  /// of their own.
  static let inFrontMatter = frontMatterMutations + directoryMutations

  static let steps = "Content/es/kit/"
  static let attacks = "Content/es/ataques/"
  static let helpers = "Content/es/directorio/"
  static let routes = "Content/es/rutas/"
  static let care = "Content/es/cuidados/"
  static let scenarios = "Content/es/escenarios/"
  static let pages = "Content/es/paginas/"
  static let areas = "Content/es/organizacion/"
  static let workshops = "curricula/es/"
  static let profiles = "Content/es/perfiles.md"
  static let glossary = "Content/es/glosario.md"
  static let anywhere = "Content/es/"

  private static let frontMatterMutations: [StructuralMutation] = [
    StructuralMutation("kind of another kind", care, #"^kind: care$"#, "kind: cuidado", .valueUnknown, .change),
    StructuralMutation("kind lost", scenarios, #"^kind: scenario\n"#, "", .keyMissing, .change),
    StructuralMutation("id lost", attacks, #"^id: .*\n"#, "", .keyMissing, .key("kind")),
    StructuralMutation("title lost", care, #"^title: .*\n"#, "", .keyMissing, .key("kind")),
    StructuralMutation("title cut by an open quote", pages, #"^(title: ".*)"$"#, "$1", .frontMatterSyntax, .change),
    StructuralMutation("title that is a list", helpers, #"^title: .*$"#, "title: [uno, dos]", .valueType, .change),
    StructuralMutation("title empty", routes, #"^title: .*$"#, "title: \"\"", .keyMissing, .change),
    StructuralMutation(
      "summary over its limit", attacks, #"^summary: ".*"$"#,
      "summary: \"" + String(repeating: "Una palabra y otra. ", count: 20) + "\"", .textTooLong, .change),
    StructuralMutation("reviewed lost", helpers, #"^reviewed: .*\n"#, "", .keyMissing, .key("kind")),
    StructuralMutation(
      "reviewed on a day that is not", steps, #"^reviewed: .*$"#, "reviewed: 2026-02-30", .dateInvalid, .change),
    StructuralMutation(
      "reviewed with day and month swapped", care, #"^reviewed: (\d+)-(\d+)-(\d+)$"#, "reviewed: 2026-21-11",
      .dateInvalid, .change),
    StructuralMutation(
      "reviewed in words", scenarios, #"^reviewed: .*$"#, "reviewed: 21 de noviembre", .dateInvalid, .change),
    StructuralMutation(
      "reviewed in the future", routes, #"^reviewed: .*$"#, "reviewed: 2027-12-01", .dateInFuture, .change),
    StructuralMutation(
      "period in Spanish", helpers, #"^review-every: .*$"#, "review-every: 6 meses", .periodInvalid, .change),
    StructuralMutation(
      "period of nothing", attacks, #"^(review-every: .*)$"#, "review-every: 0 days", .periodInvalid, .change),
    StructuralMutation(
      "review long overdue", pages, #"^reviewed: .*$"#, "reviewed: 2020-01-01", .reviewOverdue, .change),
    StructuralMutation(
      "audience unknown", workshops, #"^audience: .*$"#, "audience: facilitadoras", .valueUnknown, .change),
    StructuralMutation("order in words", steps, #"^order: \d+$"#, "order: primero", .numberRange, .change),
    StructuralMutation("order below nothing", areas, #"^order: \d+$"#, "order: -1", .numberRange, .change),
    StructuralMutation("severity of four", attacks, #"^severity: \d$"#, "severity: 4", .numberRange, .change),
    StructuralMutation("severity lost", attacks, #"^severity: \d\n"#, "", .keyMissing, .key("kind")),
    StructuralMutation("baseline unknown", attacks, #"^baseline: .*$"#, "baseline: high", .valueUnknown, .change),
    StructuralMutation("a form too many", attacks, #"^forms: \["#, "forms: [14, ", .numberRange, .change),
    StructuralMutation(
      "category of another folder's word", attacks, #"^category: conductas$"#, "category: conducta", .valueUnknown,
      .change),
    StructuralMutation(
      "source without address", care, #"^(  - title: .*)\n    url: .*\n"#, "$1\n", .keyMissing, .above("  - title")),
    StructuralMutation(
      "source without date", scenarios, #"^(    url: .*)\n    accessed: .*\n"#, "$1\n", .keyMissing, .above("  - title")
    ),
    StructuralMutation(
      "source seen tomorrow", steps, #"^    accessed: .*$"#, "    accessed: 2030-01-01", .dateInFuture, .change),
    StructuralMutation("source by http", routes, #"^(    url: )"https:"#, "$1\"http:", .linkUnsafe, .change),
    StructuralMutation("source key misspelt", attacks, #"^    accessed: "#, "    acessed: ", .keyUnknown, .change),
    StructuralMutation("key twice", helpers, #"^(summary: .*)$"#, "$1\n$1", .frontMatterSyntax, .change),
    StructuralMutation("anchor in the front matter", pages, #"^title: "#, "title: &t ", .frontMatterAlias, .change),
    StructuralMutation("front matter opened late", care, #"\A---\n"#, "\n---\n", .frontMatterMissing, .top),
    StructuralMutation("key of another kind", pages, #"^(reviewed: .*)$"#, "$1\nseverity: 2", .keyUnknown, .change),
    StructuralMutation("objective without text", steps, #"^(  [a-z-]+): ".*"$"#, "$1: \"\"", .valueType, .change),
    StructuralMutation(
      "objective id with capitals", attacks, #"^  ([a-z]+)(-?[a-z-]*): ""#, "  $1$2-X: \"", .idInvalid, .change),
  ]

  private static let directoryMutations: [StructuralMutation] = [
    StructuralMutation(
      "sector in Spanish", helpers, #"^sector: civil-society$"#, "sector: sociedad-civil", .valueUnknown, .change),
    StructuralMutation("need unknown", helpers, #"^needs: \["#, "needs: [money, ", .valueUnknown, .change),
    StructuralMutation(
      "attack for which there is none", helpers, #"^for: \["#, "for: [fantasma, ", .referenceUnknown, .change),
    StructuralMutation(
      "channel type unknown", helpers, #"^  - type: phone$"#, "  - type: telefono", .valueUnknown, .change),
    StructuralMutation("channel without value", helpers, #"^    value: .*\n"#, "", .keyMissing, .above("  - type")),
    StructuralMutation(
      "channel status unknown", helpers, #"^    status: aged$"#, "    status: old", .valueUnknown, .change),
    StructuralMutation(
      "channel seen in the future", helpers, #"^    verified: .*$"#, "    verified: 2031-05-05", .dateInFuture, .change),
    StructuralMutation("channel date lost", helpers, #"^    verified: .*\n"#, "", .keyMissing, .above("  - type")),
    StructuralMutation(
      "confirmed channel without source", helpers,
      #"^(    verified: .*)\n    source: .*\n(?!    status: (?:aged|unconf))"#, "$1\n", .keyMissing, .above("    value")
    ),
    StructuralMutation(
      "aged channel called confirmed", helpers, #"^    status: aged$"#, "    status: confirmed", .channelStale,
      .above("    verified")),
    StructuralMutation("channels lost", helpers, #"^channels:$"#, "canales:", .keyUnknown, .change),
  ]
}
