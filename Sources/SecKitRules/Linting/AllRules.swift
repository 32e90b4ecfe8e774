import SecKit

/// Every rule that `seckit lint` runs.
enum AllRules {
  static let list: [any CatalogRule] = [
    AssessmentReachesEverything(),
    AttackLinksFit(),
    AttacksHavePrevention(),
    DatesAreFresh(),
    FlagsHaveEffect(),
    HelpersServeSomebody(),
    IDsStay(),
    ItemsSayWhatToDo(),
    NeedsHaveOptions(),
    NothingIsLeftToFill(),
    NothingIsSaidTwice(),
    ObjectivesAreMeasured(),
    ObjectivesAreTaught(),
    PagesAreReachable(),
    QuizzesAreFair(),
    RouteEndsHelp(),
    RouteMarksHold(),
    RouteQuestionsOfferAnswers(),
    RoutesAskDangerFirst(),
    RoutesLeadSomewhere(),
    SelectionsAreMarked(),
    TransclusionsResolve(),
    WorkshopPartsAreMarked(),
    WorkshopsAddUp(),
  ]

  private static let documentRules: [any DocumentRule.Type] = [
    AbbreviationsAreExplained.self,
    AddressIsInformal.self,
    LanguageIsKind.self,
    TextIsReadable.self,
  ]

  /// Runs every rule.
  /// - Parameter workers: how many documents or rules are looked at at a time; the result does not depend on it.
  static func run(_ input: CatalogContext, workers: Int) async -> [Diagnostic] {
    let rules = documentRules.map { $0.init(input) }
    let inDocuments = await concurrentMap(input.catalog.documents, workers: workers) { document in
      let text = ReadableText(document)
      return rules.flatMap { $0.check(document, text).limited() }
    }
    let overall = await concurrentMap(list, workers: workers) { $0.check(input) }
    return input.terms.diagnostics + inDocuments.joined() + overall.joined()
  }
}
