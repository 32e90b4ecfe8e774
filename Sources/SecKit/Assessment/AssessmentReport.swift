/// What answers mean: bands per step, relevance and coverage per attack, what to do next. Never one total.
public struct AssessmentReport: Sendable {
  /// The version of these rules; grows when the same answers would be reported otherwise.
  public static let modelVersion = 1

  public let steps: [StepReport]
  public let attacks: [AttackReport]
  /// At most three, one of them quick where any is.
  public let nextActions: [PlannedAction]
  /// Everything that is missing, most useful first; ``nextActions`` are taken from it.
  public let plan: [PlannedAction]
  /// What was answered with "I do not know".
  public let toFindOut: [ContentID]

  public struct StepReport: Sendable {
    public let step: String
    /// Nil when fewer than half of what applies (by impact) is known: a band would be a guess.
    public let band: Band?
    /// The band the fraction alone would give, before critical gaps cap it.
    public let uncapped: Band?
    public let fraction: Fraction
    /// Critical items that are not in place and hold the band down.
    public let caps: [ContentID]
    /// Items that counted, in order, with their answers.
    public let counted: [Counted]
    /// Applicable items that were skipped or not known.
    public let open: [ContentID]
    /// Items left out: answered "does not apply".
    public let notApplicable: [ContentID]
    /// The single change to "yes" that would raise the fraction most; nil when all are in place.
    public let biggestChange: ContentID?
  }

  /// One item of a sum.
  public struct Counted: Hashable, Sendable {
    public let id: ContentID
    public let impact: Int
    public let answer: Answer
  }

  public struct AttackReport: Sendable {
    public let attack: String
    public let relevance: Relevance
    /// Local ids of the exposure questions that raised the relevance.
    public let raisedBy: [String]
    public let coverage: Fraction
    public let counted: [Counted]
  }

  /// An item that is missing, with what its place in the plan rests on.
  public struct PlannedAction: Hashable, Sendable {
    public let id: ContentID
    public let answer: Answer
    /// Σ relevance of the attacks it protects against.
    public let relevance: Int
    public let impact: Int
    public let effort: Effort
    public let isCritical: Bool
    /// relevance × impact × half points missing × 12 ÷ effort class: a whole number, for ordering only.
    public let priority: Int
  }
}
