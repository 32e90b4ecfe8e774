/// A workshop: sessions in order, each with a facilitator's guide and a participants' sheet.
public struct Workshop: Sendable {
  /// The phases of ADIDS, and the phases around them.
  public enum Phase: String, CaseIterable, Sendable {
    case opening, activity, discussion, inputs, deepening, synthesis, `break`, closing
  }

  /// A session of the workshop.
  public struct Session: Sendable {
    /// The session's full id.
    public let id: ContentID
    /// The heading's text.
    public let title: [Inline]
    /// The session's duration in minutes.
    public let minutes: Int
    /// The method's phase that the session belongs to.
    public let phase: Phase
    /// Ids of the workshop's objectives that it serves, with their places.
    public let objectives: [LocatedText]
    /// The session's text, in the order of the file.
    public let parts: [Part]
    /// Where the session's heading is written.
    public let range: SourceRange
  }

  /// A stretch of text for one kind of reader, in the order of the file.
  public struct Part: Sendable {
    /// Whose paper the text is printed on.
    public enum Reader: Sendable { case facilitator, participants, everybody }

    /// Who the text is for.
    public let reader: Reader
    /// The heading with which the stretch begins; nil if it directly follows a session's heading or continues after a part for
    /// others.
    public let heading: Heading?
    /// The blocks below the heading, further headings included.
    public let blocks: [Block]
    /// Where its heading is written, nil without a heading.
    public let range: SourceRange?

    /// A heading with which a part begins.
    public struct Heading: Sendable {
      /// The heading's text.
      public let title: [Inline]
      /// The level in the file.
      public let level: Int
    }

    /// The text of its heading, nil without a heading.
    public var title: [Inline]? { heading?.title }
  }

  /// A piece of a workshop's text, in the order of the file.
  public enum Element: Sendable {
    case session(Session)
    /// Text outside the sessions: preparation, what to do afterwards.
    case part(Part)
  }

  /// The workshop's text.
  public let article: Article
  /// Who should take part, in words; nil if not stated.
  public let audienceNote: String?
  /// The number of participants, least to most.
  public let group: ClosedRange<Int>
  /// How many facilitators it needs.
  public let facilitators: Int
  /// The whole duration in minutes, breaks included.
  public let minutes: Int
  /// What to bring, one entry each, as plain text.
  public let materials: [String]
  /// The message to send in advance; empty if there is none.
  public let before: [Block]
  /// The follow-up message; empty if there is none.
  public let after: [Block]
  /// Ids of the questions to ask before the workshop, with their places.
  public let pre: [LocatedText]
  /// Ids of the questions to ask after the workshop, with their places.
  public let post: [LocatedText]
  /// The sessions and the text around them, in the order of the file.
  public let elements: [Element]
  /// Where the duration is written.
  public let minutesRange: SourceRange

  /// The sessions in order.
  public var sessions: [Session] {
    elements.compactMap { if case .session(let session) = $0 { session } else { nil } }
  }

  /// All parts, those of the sessions and those around them, in order.
  public var parts: [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .session(let session): session.parts
      case .part(let part): [part]
      }
    }
  }
}
