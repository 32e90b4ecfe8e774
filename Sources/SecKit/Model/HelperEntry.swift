/// An entry of the directory: who to go to.
public struct HelperEntry: Sendable {
  public enum Sector: String, CaseIterable, Sendable {
    case state
    case civilSociety = "civil-society"
    case platform, international
  }

  public enum Need: String, CaseIterable, Sendable {
    case emergency, protection, technical, legal, emotional, removal, children, gender
  }

  public struct Channel: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case phone, whatsapp, signal, telegram, email, web, address
    }

    public enum Status: String, CaseIterable, Sendable {
      /// The source states it, and it was seen there.
      case confirmed
      /// The same, but longer ago than six months and nothing newer was found; readers see how old it is.
      case aged
      /// No source that could be relied on states it.
      case unconfirmed
    }

    public let kind: Kind
    /// What one dials or opens.
    public let value: String
    public let label: String?
    /// The day on which the source was last seen to state the channel.
    public let verified: CalendarDate
    public let source: String?
    public let status: Status
    public let note: String?
    /// The date's place.
    public let range: SourceRange
    public let valueRange: SourceRange
    public let sourceRange: SourceRange?
  }

  public let article: Article
  public let sector: Sector
  public let needs: [Need]
  /// Attack ids or category names.
  public let serves: [LocatedText]
  public let area: String?
  public let languages: [String]
  public let hours: String?
  public let cost: String?
  public let caution: [Block]
  public let channels: [Channel]
}

extension HelperEntry.Channel {
  /// How long a channel counts as fresh.
  public static let freshness = Period(count: 6, unit: .month)

  /// Whether it was last seen more than six months before a day.
  public func isStale(on day: CalendarDate) -> Bool { verified.adding(Self.freshness) < day }
}
