/// Statements about how one is doing. Never scored, never kept: each leads to care and people.
public struct CheckIn: Sendable {
  public struct Item: Sendable {
    public let id: ContentID
    public let text: [Inline]
    /// What helps, with links.
    public let details: [Block]
  }

  public let id: String?
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
  /// The lists, and what is said around them.
  public let parts: [ListPart<Item>]

  /// The statements of all lists, in order.
  public var items: [Item] { parts.items() }
}

extension Article {
  /// The check-in of the document, if it has one; several sections make one.
  public var checkIn: CheckIn? {
    let all = parts.compactMap { if case .checkIn(let checkIn) = $0 { checkIn } else { nil } }
    return all.first.map {
      CheckIn(id: $0.id, title: $0.title, level: $0.level, parts: all.flatMap(\.parts))
    }
  }
}
