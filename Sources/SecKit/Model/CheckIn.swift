/// Statements about how one is doing. Never scored, never saved: each leads to care and to people.
public struct CheckIn: Sendable {
  /// A statement to agree with.
  public struct Item: Sendable {
    /// The statement's full id.
    public let id: ContentID
    /// The statement, in the first person.
    public let text: [Inline]
    /// What helps, with links.
    public let details: [Block]
  }

  /// The local id of its heading, nil if it has none.
  public let id: String?
  /// The heading's text.
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
  /// The lists, and the text around them.
  public let parts: [ListPart<Item>]

  /// The statements of all lists, in order.
  public var items: [Item] { parts.items() }
}

extension Article {
  /// The document's check-in, if it has one; several sections are joined into one.
  public var checkIn: CheckIn? {
    let all = parts.compactMap { if case .checkIn(let checkIn) = $0 { checkIn } else { nil } }
    return all.first.map {
      CheckIn(id: $0.id, title: $0.title, level: $0.level, parts: all.flatMap(\.parts))
    }
  }
}
