/// What an answer was worth, and what it lacked.
public struct Grade: Hashable, Sendable {
  /// From 0 to 1.
  public let earned: Fraction
  /// What belongs to the right answer and was not given.
  public let missed: Set<ChoiceID>
  /// What was given and does not belong to the right answer.
  public let wrong: Set<ChoiceID>

  /// Whether nothing was missed and nothing was wrong.
  public var isRight: Bool { earned.possible > 0 && earned.points == earned.possible }
}
