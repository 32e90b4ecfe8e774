/// A section of practice questions.
public struct Quiz: Sendable {
  public let id: String?
  public let title: [Inline]
  public let introduction: [Block]
  public let questions: [Question]
}

/// One question with feedback for every choice.
public struct Question: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case single, multiple
    case trueFalse = "true-false"
    /// Real or deceit: an invented message, its tell-tale signs.
    case scenario
  }

  public struct Choice: Sendable {
    public let text: [Inline]
    public let isKey: Bool
    public let feedback: [Block]
    public let range: SourceRange
  }

  public let id: ContentID
  public let kind: Kind
  public let prompt: [Inline]
  /// What is told before the choices.
  public let situation: [Block]
  /// The invented message of a scenario.
  public let message: String?
  public let choices: [Choice]
  /// How one could have told, for scenarios.
  public let signs: [Block]
  public let explanation: [Block]
  public let objective: String?
  public let range: SourceRange

  /// The indexes of the right choices.
  public var key: Set<Int> { Set(choices.indices.filter { choices[$0].isKey }) }
}
