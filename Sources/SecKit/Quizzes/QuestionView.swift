/// A question as it is put before a person, whatever its type: one or more parts, in each of which she picks. Terminal, site and
/// paper draw parts and know no types.
public struct QuestionView: Sendable {
  public struct Part: Sendable {
    /// What is asked in this part; nil where the prompt says it all.
    public let label: [Inline]?
    public private(set) var rows: [Row]
    /// Whether more than one row may be picked.
    public let allowsSeveral: Bool
    /// Whether the rows stay as they are: "true" stands before "false".
    public let keepsOrder: Bool

    /// Changes the order in which the rows are shown.
    mutating func shuffle(_ generator: inout SeededGenerator) {
      if !keepsOrder { rows = generator.shuffled(rows) }
    }
  }

  /// Something to pick, and what is said of it afterwards.
  public struct Row: Sendable {
    public let id: ChoiceID
    public let text: [Inline]
    /// What belongs to it besides its first words.
    public let details: [Block]
    public let feedback: [Block]
    public let isRight: Bool
  }

  public private(set) var parts: [Part]

  mutating func shuffle(_ generator: inout SeededGenerator) {
    for index in parts.indices { parts[index].shuffle(&generator) }
  }
}

extension Question {
  /// The question as the author wrote it.
  public var view: QuestionView {
    switch body {
    case .single, .scenario: QuestionView(parts: [part(allowsSeveral: false)])
    case .multiple: QuestionView(parts: [part(allowsSeveral: true)])
    case .trueFalse: QuestionView(parts: [part(allowsSeveral: false, keepsOrder: true)])
    }
  }

  private func part(allowsSeveral: Bool, keepsOrder: Bool = false) -> QuestionView.Part {
    let keys = body.keys
    let rows = choices.map { choice in
      QuestionView.Row(
        id: choice.id, text: choice.text, details: choice.details, feedback: choice.feedback,
        isRight: keys.contains(choice.id))
    }
    return QuestionView.Part(label: nil, rows: rows, allowsSeveral: allowsSeveral, keepsOrder: keepsOrder)
  }
}
