/// What a person answered to one question.
public enum Response: Hashable, Sendable {
  /// The choices she took.
  case choices(Set<ChoiceID>)
  /// What she wrote.
  case text(String)
  /// The order she put things in.
  case order([ChoiceID])
  /// What she joined with what.
  case pairs([ChoiceID: ChoiceID])
}
