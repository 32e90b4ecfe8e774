/// One question: what is told before it is answered, what can be answered, what is told afterwards.
public struct Question: Sendable {
  public let id: ContentID
  public let prompt: [Inline]
  /// The heading's level in the file: headings further in are told by it.
  public let level: Int
  /// What is told before the choices, invented messages included.
  public let situation: [Block]
  /// What can be answered, and what is right.
  public let body: Body
  /// What is told once it is answered, in the order of the file: the explanation, how one could have told.
  public let explanation: [Block]
  public let objective: String?
  public let range: SourceRange

  public var kind: Kind { body.kind }

  /// The invented message of a scenario.
  public var message: String? { situation.lazy.compactMap(\.message).first }

  /// The full ids of what can be answered, as `ids.lock` keeps them.
  public var entryIDs: [String] { body.lockedIDs.map { "\(id)/\($0)" } }
}

extension Block {
  /// The text of an invented message: a code block whose fence bears the word of its language for one.
  public var message: String? {
    guard case .code(let code) = content, code.isMessage else { return nil }
    return code.text
  }
}
