/// An entry of the directory of people and organisations that help.
public struct HelperEntry: Sendable {
  /// The kind of institution.
  public enum Sector: String, CaseIterable, Sendable {
    case state
    case civilSociety = "civil-society"
    case platform, international
  }

  /// The kinds of help that one may look for.
  public enum Need: String, CaseIterable, Sendable {
    case emergency, protection, technical, legal, emotional, removal, children, gender
  }

  /// One way to reach the helper.
  public struct Channel: Sendable {
    /// The medium of the channel.
    public enum Kind: String, CaseIterable, Sendable {
      case phone, whatsapp, signal, telegram, email, web, address
    }

    /// How reliable the channel's value is.
    public enum Status: String, CaseIterable, Sendable {
      /// The source states it, and it was seen there.
      case confirmed
      /// The same, but more than six months ago, and nothing newer was found; readers see how old it is.
      case aged
      /// No reliable source states it.
      case unconfirmed
    }

    /// The channel's medium.
    public let kind: Kind
    /// The number to dial or the address to open.
    public let value: String
    /// What the channel is for, nil if not stated.
    public let label: String?
    /// The day on which the source was last seen to state the channel.
    public let verified: CalendarDate
    /// The web address or printed source that states the value, nil if there is none.
    public let source: String?
    /// How reliable the value is.
    public let status: Status
    /// A remark for readers, nil if there is none.
    public let note: String?
    /// Where the date is written.
    public let range: SourceRange
    /// Where the value is written.
    public let valueRange: SourceRange
    /// Where the source is written, nil if there is none.
    public let sourceRange: SourceRange?
  }

  /// The entry's text.
  public let article: Article
  /// The kind of institution.
  public let sector: Sector
  /// The kinds of help it offers.
  public let needs: [Need]
  /// The attacks it helps with: attack ids or category names, with their places.
  public let serves: [LocatedText]
  /// Where it is active, in words; nil if not stated.
  public let area: String?
  /// Codes of the languages in which it helps: ISO 639-1 or 639-3.
  public let languages: [String]
  /// When it can be reached, in words; nil if not stated.
  public let hours: String?
  /// What it costs, in words; nil if not stated.
  public let cost: String?
  /// What to know before turning to it; empty if there is nothing.
  public let caution: [Block]
  /// The ways to reach it, in the order of the file.
  public let channels: [Channel]
}

extension HelperEntry.Channel {
  /// How long a verified channel counts as fresh.
  public static let freshness = Period(count: 6, unit: .month)

  /// Whether it was last verified more than six months before a day.
  public func isStale(on day: CalendarDate) -> Bool { verified.adding(Self.freshness) < day }
}
