/// What answers mean: bands per step, relevance and coverage per attack, what to do next. Never one total.
public struct AssessmentReport: Sendable {
  /// The version of these rules; grows when the same answers would be reported otherwise.
  public static let modelVersion = 1

  public let subject: AssessmentSubject
  public let steps: [StepReport]
  public let attacks: [AttackReport]
  /// At most three, one of them quick where any is.
  public let nextActions: [PlannedAction]
  /// Whether the third was taken because it is quick, before others that weigh more.
  public let isThirdQuick: Bool
  /// Everything that is missing, most useful first; ``nextActions`` are taken from it.
  public let plan: [PlannedAction]
  /// What was answered with "I do not know".
  public let toFindOut: [ContentID]
  /// Whether somebody near may notice what is changed.
  public let isWatched: Bool
  /// Whether an analysis of the device may be needed.
  public let needsTraces: Bool
  /// What to know before anything is done, in the order of the questions.
  public let cautions: [Caution]
  /// Answers that counted nowhere, as the items do not concern this person or organisation.
  public let notCounted: [ContentID]

  /// Why something is not to be done before there is help.
  public enum Hold: String, Sendable {
    /// Somebody near would notice.
    case noticeable
    /// Traces would be lost.
    case overwrites

    /// Nil for what can be done.
    init?(on item: ChecklistItem, isWatched: Bool, needsTraces: Bool) {
      if isWatched, item.isNoticeable {
        self = .noticeable
      } else if needsTraces, item.overwritesTraces {
        self = .overwrites
      } else {
        return nil
      }
    }
  }

  /// Why an item waits for this person, in place or not; nil for what can be done.
  public func hold(on item: ChecklistItem) -> Hold? {
    Hold(on: item, isWatched: isWatched, needsTraces: needsTraces)
  }

  /// An answer about what surrounds the person that comes with a caution, see ``Profiles/Answer/caution``.
  public struct Caution: Hashable, Sendable {
    public let question: ContentID
    /// The answer's local id.
    public let answer: String
  }

  public struct StepReport: Sendable {
    public let step: String
    /// Nil when fewer than half of what applies (by impact) is known: a band would be a guess.
    public let band: Band?
    /// The band the fraction alone would give, before critical gaps cap it.
    public let uncapped: Band?
    public let fraction: Fraction
    /// Σ impact × 2 over all that applies, answered or not.
    public let applicable: Int
    /// Critical items that are not in place and hold the band down.
    public let caps: [ContentID]
    /// Items that counted, in order, with their answers.
    public let counted: [Counted]
    /// Applicable items that were skipped or not known.
    public let open: [ContentID]
    /// Those of them that were answered "I do not know".
    public let unknown: [ContentID]
    /// Items left out: answered "does not apply".
    public let notApplicable: [ContentID]
    /// The single change to "yes" that would raise the band most or, where none does alone, the fraction; nil when all is in
    /// place.
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
    /// 1 to 3, editorial.
    public let severity: Int
    public let relevance: Relevance
    /// Whether an exposure question that is first of all about it was answered at level 2.
    public let isMain: Bool
    /// Local ids of the exposure questions that raised the relevance.
    public let raisedBy: [String]
    /// Over what was answered; ``percent`` says when that is enough to speak of.
    public let coverage: Fraction
    /// Σ impact × 2 over all that applies, answered or not.
    public let applicable: Int
    /// How many items apply.
    public let items: Int
    public let counted: [Counted]

    /// Nil while fewer than half of what applies (by impact) is known, as for bands.
    public var percent: Int? { coverage.isKnown(of: applicable) ? coverage.percent : nil }
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
    /// Why it waits; nil for what can be done. What waits is never among the next actions and has no date.
    public let hold: Hold?
    /// Whether it stands before all others: it is part of a plan for her safety, and somebody may be watching.
    public let comesFirst: Bool

    /// Half points missing: 2 for "not yet", 1 for "partly" and "I do not know".
    public var missing: Int { answer.missing }

    /// relevance × impact × half points missing × 12 ÷ effort class: a whole number, for ordering only.
    public var priority: Int { relevance * impact * answer.missing * 12 / effort.effortClass }
  }
}
