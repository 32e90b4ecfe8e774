extension LanguageProfile {
  /// English, for editions that others make of the content.
  public static let english = LanguageProfile(
    code: "en", reading: .flesch,
    abbreviations: [
      "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "jr", "sr", "inc", "ltd", "dept", "approx", "fig", "vol", "ed",
      "cf", "al", "p", "pp", "e", "g", "i", "tel", "ext", "max", "min",
    ],
    formalAddress: nil,
    evasiveChoices: [
      "all of the above", "none of the above", "all the above", "none of these", "all of these", "both of the above",
      "both are correct", "all are correct", "neither is correct", "none is correct",
    ],
    messageFence: "message", verdicts: ("true", "false"),
    categories: [
      .technical: "technical", .conduct: "conduct", .physicalLegal: "physical-legal", .expression: "expression",
    ],
    contentFolders: [
      .step: "kit", .area: "organization", .attack: "attacks", .care: "care", .route: "routes",
      .helper: "directory", .scenario: "scenarios", .page: "pages",
    ],
    plainLetters: [:])
}
