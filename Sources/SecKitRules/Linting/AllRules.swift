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
  /// - Parameters:
  ///   - passed: Ids of documents that were checked as they are and had no error; rules that look at no others are not run.
  ///   - workers: How many documents or rules are checked at a time; the result does not depend on it.
  static func run(_ input: CatalogContext, passed: Set<String> = [], workers: Int) async -> [Diagnostic] {
    let rules = documentRules.map { $0.init(input) }
    let changed = input.catalog.documents.filter { !passed.contains($0.info.id) }
    let inDocuments = await concurrentMap(changed, workers: workers) { document in
      let text = ReadableText(document, input.catalog.languageProfile)
      return rules.flatMap { $0.check(document, text).limited() }
    }
    let kinds = Set(changed.map(\.info.kind))
    let concerned = list.filter { rule in rule.kinds.map { !$0.isDisjoint(with: kinds) } ?? true }
    let overall = await concurrentMap(concerned, workers: workers) { $0.check(input) }
    return input.terms.diagnostics + inDocuments.joined() + overall.joined()
  }
}
