/// The running text of a document: an opening, followed by parts.
public struct Article: Sendable {
  /// The keys that every document has.
  public let info: DocumentInfo
  /// The blocks before the first section.
  public let lead: [Block]
  /// The sections in the order of the file.
  public let parts: [Part]

  /// A section, read as what its role makes of it.
  public enum Part: Sendable {
    case prose(Section)
    /// A section with one of the roles of an attack.
    case role(Role, Section)
    case checklist(Checklist)
    case selection(Selection)
    case quiz(Quiz)
    case checkIn(CheckIn)
  }

  /// Links to checklist items of other documents, shown as those items.
  public struct Selection: Sendable {
    /// The local id of its heading, nil if it has none.
    public let id: String?
    /// The heading's text.
    public let title: [Inline]
    /// The heading's level in the file.
    public let level: Int
    /// The lists, and the text around them.
    public let parts: [ListPart<Entry>]

    /// An item of another document, with what the author says of it here.
    public struct Entry: Sendable {
      /// The link to the item.
      public let link: Inline.Link
      /// The whole line that contains the link.
      public let words: [Inline]
      /// The blocks below that line.
      public let details: [Block]
      /// Whether the line states how long it takes here: the item's own time would contradict it.
      public let saysHowLong: Bool
    }
  }

  /// The checklists among the parts, in order.
  public var checklists: [Checklist] {
    parts.compactMap { if case .checklist(let list) = $0 { list } else { nil } }
  }

  /// The items of all checklists, in order.
  public var items: [ChecklistItem] { checklists.flatMap(\.items) }

  /// The questions of all quizzes, in order.
  public var questions: [Question] {
    parts.flatMap { if case .quiz(let quiz) = $0 { quiz.questions } else { [Question]() } }
  }

  /// The first section with a role, nil if there is none.
  public func section(_ role: Role) -> Section? {
    for part in parts { if case .role(role, let section) = part { return section } }
    return nil
  }
}
