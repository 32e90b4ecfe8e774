/// A section of practice questions.
public struct Quiz: Sendable {
  public let id: String?
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
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
    /// What belongs to the choice besides its first words: a message, an address to judge.
    public let details: [Block]
    public let isKey: Bool
    /// What is said to whoever chose it, in the order of the file.
    public let feedback: [Block]
    public let range: SourceRange
  }

  public let id: ContentID
  public let kind: Kind
  public let prompt: [Inline]
  /// The heading's level in the file: headings further in are told by it.
  public let level: Int
  /// What is told before the choices, invented messages included.
  public let situation: [Block]
  public let choices: [Choice]
  /// What is told once it is answered, in the order of the file: the explanation, how one could have told.
  public let explanation: [Block]
  public let objective: String?
  public let range: SourceRange

  /// The indexes of the right choices.
  public var key: Set<Int> { Set(choices.indices.filter { choices[$0].isKey }) }

  /// The invented message of a scenario.
  public var message: String? { situation.lazy.compactMap(\.message).first }
}

extension Block {
  /// The text of an invented message: a code block whose fence bears the word of its language for one.
  public var message: String? {
    guard case .code(let code) = content, code.isMessage else { return nil }
    return code.text
  }
}
