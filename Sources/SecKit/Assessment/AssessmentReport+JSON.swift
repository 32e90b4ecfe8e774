/// The report for other programs. Documented in `docs/scoring.md`; `report-version` increases when the meaning of a field
/// changes.
struct AssessmentReportFile: Encodable {
  static let version = 1

  let reportVersion: Int
  let modelVersion: Int
  let contentVersion: String
  let subject: String
  let cautions: [String]
  let watched: Bool
  let needsTraces: Bool
  let notCounted: [String]
  let steps: [Step]
  let attacks: [Attack]
  let nextActions: [Action]
  let plan: [Action]
  let toFindOut: [String]

  enum CodingKeys: String, CodingKey {
    case reportVersion = "report-version"
    case modelVersion = "model-version"
    case contentVersion = "content-version"
    case subject, cautions, watched
    case needsTraces = "needs-traces"
    case notCounted = "not-counted"
    case steps, attacks
    case nextActions = "next-actions"
    case plan
    case toFindOut = "to-find-out"
  }

  struct Step: Encodable {
    let id: String
    let band: String?
    let uncappedBand: String?
    let points: Int
    let possible: Int
    let applicable: Int
    let caps: [String]
    let counted: [Counted]
    let open: [String]
    let unknown: [String]
    let notApplicable: [String]
    let biggestChange: String?

    enum CodingKeys: String, CodingKey {
      case id, band
      case uncappedBand = "uncapped-band"
      case points, possible, applicable, caps, counted, open, unknown
      case notApplicable = "not-applicable"
      case biggestChange = "biggest-change"
    }
  }

  struct Counted: Encodable {
    let id: String
    let impact: Int
    let answer: String
  }

  struct Attack: Encodable {
    let id: String
    let relevance: String
    let raisedBy: [String]
    let points: Int
    let possible: Int
    let applicable: Int

    enum CodingKeys: String, CodingKey {
      case id, relevance
      case raisedBy = "raised-by"
      case points, possible, applicable
    }
  }

  struct Action: Encodable {
    let id: String
    let answer: String
    let relevance: Int
    let impact: Int
    let effortMinutes: Int
    let critical: Bool
    let hold: String?
    let priority: Int

    enum CodingKeys: String, CodingKey {
      case id, answer, relevance, impact
      case effortMinutes = "effort-minutes"
      case critical, hold, priority
    }

    init(_ action: AssessmentReport.PlannedAction) {
      id = action.id.description
      answer = action.answer.rawValue
      relevance = action.relevance
      impact = action.impact
      effortMinutes = action.effort.minutes
      critical = action.isCritical
      hold = action.hold?.rawValue
      priority = action.priority
    }
  }

  init(_ report: AssessmentReport, contentVersion: String) {
    reportVersion = Self.version
    modelVersion = AssessmentReport.modelVersion
    self.contentVersion = contentVersion
    subject = report.subject.rawValue
    cautions = report.cautions.map { "\($0.question.document)/\($0.answer)" }
    watched = report.isWatched
    needsTraces = report.needsTraces
    notCounted = report.notCounted.map(\.description)
    steps = report.steps.map { step in
      Step(
        id: step.step, band: step.band?.rawValue, uncappedBand: step.uncapped?.rawValue, points: step.fraction.points,
        possible: step.fraction.possible, applicable: step.applicable, caps: step.caps.map(\.description),
        counted: step.counted.map {
          Counted(id: $0.id.description, impact: $0.impact, answer: $0.answer.rawValue)
        }, open: step.open.map(\.description), unknown: step.unknown.map(\.description),
        notApplicable: step.notApplicable.map(\.description),
        biggestChange: step.biggestChange?.description)
    }
    attacks = report.attacks.map { attack in
      Attack(
        id: attack.attack, relevance: attack.relevance.name, raisedBy: attack.raisedBy,
        points: attack.coverage.points, possible: attack.coverage.possible, applicable: attack.applicable)
    }
    nextActions = report.nextActions.map(Action.init)
    plan = report.plan.map(Action.init)
    toFindOut = report.toFindOut.map(\.description)
  }
}

extension AssessmentReport {
  /// The report as JSON with sorted keys: the same report is always the same bytes.
  public func json(contentVersion: String) throws -> String {
    try JSONText.encode(AssessmentReportFile(self, contentVersion: contentVersion))
  }
}
