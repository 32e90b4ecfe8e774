extension Question {
  /// The type of a question, as the attribute `type` names it.
  public enum Kind: String, CaseIterable, Sendable {
    case single, multiple
    case trueFalse = "true-false"
    /// Real or deceit: an invented message, its tell-tale signs.
    case scenario

    /// Whether more than one answer may be right.
    public var allowsSeveral: Bool {
      switch self {
      case .multiple: true
      case .single, .trueFalse, .scenario: false
      }
    }
  }

  /// What can be answered and what is right, by type. Whoever adds a type adds a case here, its grammar in
  /// `SectionReader+QuestionBody`, its answer in `Question+Grade` and what is shown of it in `QuestionView`; the compiler
  /// names the places, and all else uses what these four give.
  public enum Body: Sendable {
    /// Exactly one choice is right.
    case single([Choice], key: ChoiceID)
    /// One or more are; none, or fewer than two choices, in a document with faults.
    case multiple([Choice], keys: Set<ChoiceID>)
    /// A statement: the two choices in the author's order, their ids ``ChoiceID/yes`` and ``ChoiceID/no``.
    case trueFalse([Choice], isTrue: Bool)
    /// An invented message to judge; exactly one choice is right.
    case scenario([Choice], key: ChoiceID)

    public var kind: Kind {
      switch self {
      case .single: .single
      case .multiple: .multiple
      case .trueFalse: .trueFalse
      case .scenario: .scenario
      }
    }

    /// What there is to choose from, in the author's order; empty for a type that offers no choice.
    public var choices: [Choice] {
      switch self {
      case .single(let choices, _), .multiple(let choices, _), .trueFalse(let choices, _), .scenario(let choices, _):
        choices
      }
    }

    /// The right choices.
    public var keys: Set<ChoiceID> {
      switch self {
      case .single(_, let key), .scenario(_, let key): [key]
      case .multiple(_, let keys): keys
      case .trueFalse(_, let isTrue): [isTrue ? .yes : .no]
      }
    }

    /// The ids that an answer may name and that the author's words decide: those are kept in `ids.lock`.
    var lockedIDs: [ChoiceID] {
      switch self {
      case .single(let choices, _), .multiple(let choices, _), .scenario(let choices, _): choices.map(\.id)
      case .trueFalse: []
      }
    }
  }

  /// Something that can be chosen, with what is said to whoever chose it.
  public struct Choice: Sendable {
    public let id: ChoiceID
    public let text: [Inline]
    /// What belongs to the choice besides its first words: a message, an address to judge.
    public let details: [Block]
    /// What is said to whoever chose it, in the order of the file.
    public let feedback: [Block]
    public let range: SourceRange
  }

  /// What there is to choose from, in the author's order; empty for a type that offers no choice.
  public var choices: [Choice] { body.choices }

  public func isKey(_ choice: Choice) -> Bool { body.keys.contains(choice.id) }
}
