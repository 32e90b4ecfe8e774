/// A document that reads from top to bottom: an opening, then parts.
public struct Article: Sendable {
  public let info: DocumentInfo
  public let lead: [Block]
  public let parts: [Part]

  public enum Part: Sendable {
    case prose(Section)
    /// A section with one of the roles that an attack has.
    case role(Role, Section)
    case checklist(Checklist)
    case selection(Selection)
    case quiz(Quiz)
    case checkIn(CheckIn)
  }

  /// Links to checklist items of other documents, shown as those items.
  public struct Selection: Sendable {
    public let id: String?
    public let title: [Inline]
    /// The heading's level in the file.
    public let level: Int
    /// The lists, and what is said around them.
    public let parts: [ListPart<Entry>]

    /// An item of another document, with what the author says of it here.
    public struct Entry: Sendable {
      public let link: Inline.Link
      /// The whole line in which the link stands.
      public let words: [Inline]
      /// What stands below the line.
      public let details: [Block]
      /// Whether the line says how long it takes here: the item's own time would contradict it.
      public let saysHowLong: Bool
    }
  }

  public var checklists: [Checklist] {
    parts.compactMap { if case .checklist(let list) = $0 { list } else { nil } }
  }

  public var items: [ChecklistItem] { checklists.flatMap(\.items) }

  public var questions: [Question] {
    parts.flatMap { if case .quiz(let quiz) = $0 { quiz.questions } else { [Question]() } }
  }

  /// The section with a role.
  public func section(_ role: Role) -> Section? {
    for part in parts { if case .role(role, let section) = part { return section } }
    return nil
  }
}
