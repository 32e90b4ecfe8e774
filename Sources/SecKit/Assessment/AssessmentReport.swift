/// What answers mean: bands per step, relevance and coverage per attack, and what to do next. Never a single total.
public struct AssessmentReport: Sendable {
  /// The version of these rules; it increases when the same answers would be reported differently.
  public static let modelVersion = 1

  /// Who was assessed.
  public let subject: AssessmentSubject
  /// The steps or areas reported on, in order.
  public let steps: [StepReport]
  /// All attacks, the most urgent first.
  public let attacks: [AttackReport]
  /// At most three actions, at least one of them quick if any quick one is missing.
  public let nextActions: [PlannedAction]
  /// Whether the third was preferred to more useful ones because it is quick.
  public let isThirdQuick: Bool
  /// Everything that is missing, most useful first; ``nextActions`` are chosen from it.
  public let plan: [PlannedAction]
  /// The items answered "I do not know".
  public let toFindOut: [ContentID]
  /// Whether somebody near may notice changes.
  public let isWatched: Bool
  /// Whether an analysis of the device may be needed.
  public let needsTraces: Bool
  /// What to know before anything is done, about somebody near first, then in the order of the questions.
  public let cautions: [Caution]
  /// Answered items that were not counted, as they do not concern this person or organisation.
  public let notCounted: [ContentID]

  /// Why something must not be done before there is help.
  public enum Hold: String, Sendable {
    /// Somebody near would notice.
    case noticeable
    /// Traces would be lost.
    case overwrites

    /// Fails for an item that can be done.
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

  /// Why an item must wait for this person, in place or not; nil if it can be done.
  public func hold(on item: ChecklistItem) -> Hold? {
    Hold(on: item, isWatched: isWatched, needsTraces: needsTraces)
  }

  /// An answer about what surrounds the person that has a caution, see ``Profiles/Answer/caution``.
  public struct Caution: Hashable, Sendable {
    /// The full id of the exposure question.
    public let question: ContentID
    /// The answer's local id.
    public let answer: String
  }

  /// How far one step or area is in place.
  public struct StepReport: Sendable {
    /// The document id of the step or area.
    public let step: String
    /// How far the step is in place; nil if less than half of what applies (by impact) is known: a band would be a guess.
    public let band: Band?
    /// The band that the fraction alone would give, before missing critical items cap it.
    public let uncapped: Band?
    /// The points reached of those possible, over the items in ``counted``.
    public let fraction: Fraction
    /// Σ impact × 2 over everything that applies, answered or not.
    public let applicable: Int
    /// Critical items that are not known to be in place and cap the band.
    public let caps: [ContentID]
    /// The items that counted, in order, with their answers.
    public let counted: [Counted]
    /// Applicable items that were skipped or answered "I do not know".
    public let open: [ContentID]
    /// Those of them that were answered "I do not know".
    public let unknown: [ContentID]
    /// The items answered "does not apply".
    public let notApplicable: [ContentID]
    /// The item whose change to "yes" would raise the band most or, if none does alone, the fraction; nil if everything is in
    /// place.
    public let biggestChange: ContentID?
  }

  /// One item of a sum.
  public struct Counted: Hashable, Sendable {
    /// The item's full id.
    public let id: ContentID
    /// The item's impact, from 1 to 3.
    public let impact: Int
    /// The answer that was counted.
    public let answer: Answer
  }

  /// How much an attack concerns the person and how well she is protected.
  public struct AttackReport: Sendable {
    /// The document id of the attack.
    public let attack: String
    /// How grave its consequences are, from 1 to 3; an editorial judgement.
    public let severity: Int
    /// How much it concerns the person, given her exposure.
    public let relevance: Relevance
    /// Whether an exposure question that is mainly about it was answered at level 2.
    public let isMain: Bool
    /// Local ids of the exposure questions that raised the relevance.
    public let raisedBy: [String]
    /// The points reached of those possible, over the answered items that protect against it; ``percent`` says whether that is
    /// enough to report.
    public let coverage: Fraction
    /// Σ impact × 2 over everything that applies, answered or not.
    public let applicable: Int
    /// The number of items that protect against it and apply.
    public let items: Int
    /// The items that counted, in order, with their answers.
    public let counted: [Counted]

    /// The coverage in whole per cent; nil if less than half of what applies (by impact) is known, as for bands.
    public var percent: Int? { coverage.isKnown(of: applicable) ? coverage.percent : nil }
  }

  /// A missing item, with everything that decides its place in the plan.
  public struct PlannedAction: Hashable, Sendable {
    /// The item's full id.
    public let id: ContentID
    /// The answer given, `unknown` also where none was.
    public let answer: Answer
    /// Σ relevance of the attacks it protects against.
    public let relevance: Int
    /// The item's impact, from 1 to 3.
    public let impact: Int
    /// How long it takes.
    public let effort: Effort
    /// Whether it caps the band of its step while it is missing.
    public let isCritical: Bool
    /// Why it must wait; nil if it can be done. What must wait is never among the next actions and has no date.
    public let hold: Hold?
    /// Whether it precedes all others: it is part of a plan for her safety, and somebody may be watching.
    public let comesFirst: Bool

    /// Half points missing: 2 for "not yet", 1 for "partly" and "I do not know".
    public var missing: Int { answer.missing }

    /// relevance × impact × half points missing × 12 ÷ effort class: a whole number, for ordering only.
    public var priority: Int { relevance * impact * answer.missing * 12 / effort.effortClass }
  }
}
