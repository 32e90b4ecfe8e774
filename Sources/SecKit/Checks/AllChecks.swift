/// Every rule that `seckit lint` runs.
enum AllChecks {
  static let list: [any Check] = [
    AbbreviationsAreExplained(),
    AddressIsInformal(),
    AssessmentReachesEverything(),
    AttackLinksFit(),
    AttacksHavePrevention(),
    DatesAreFresh(),
    HelpersServeSomebody(),
    IDsStay(),
    ItemsSayWhatToDo(),
    LanguageIsKind(),
    NeedsHaveOptions(),
    ObjectivesAreTaught(),
    PagesAreReachable(),
    QuizzesAreFair(),
    RouteEndsHelp(),
    RouteQuestionsOfferAnswers(),
    RoutesAskDangerFirst(),
    RoutesLeadSomewhere(),
    TextIsReadable(),
    TransclusionsResolve(),
    WorkshopsAddUp(),
  ]
}
