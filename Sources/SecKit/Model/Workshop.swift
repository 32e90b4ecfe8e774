/// A workshop: sessions in order, each with a facilitator's guide and a participants' sheet.
public struct Workshop: Sendable {
  /// The phases of ADIDS, and what stands around them.
  public enum Phase: String, CaseIterable, Sendable {
    case opening, activity, discussion, inputs, deepening, synthesis, `break`, closing
  }

  public struct Session: Sendable {
    public let id: ContentID
    public let title: [Inline]
    public let minutes: Int
    public let phase: Phase
    public let objectives: [LocatedText]
    public let parts: [Part]
    public let range: SourceRange
  }

  /// A stretch of text for one kind of reader, in the order of the file.
  public struct Part: Sendable {
    public enum Reader: Sendable { case facilitator, participants, everybody }

    public let reader: Reader
    /// The heading the stretch begins with; nil where it stands directly below a session's, or goes on after a part for
    /// others.
    public let heading: Heading?
    /// What follows, headings further in included.
    public let blocks: [Block]
    /// Its heading's place, if it has one.
    public let range: SourceRange?

    public struct Heading: Sendable {
      public let title: [Inline]
      /// The level in the file.
      public let level: Int
    }

    public var title: [Inline]? { heading?.title }
  }

  /// What a workshop's text is made of, in the order of the file.
  public enum Element: Sendable {
    case session(Session)
    /// What stands beside the sessions: preparation, what to do afterwards.
    case part(Part)
  }

  public let article: Article
  public let audienceNote: String?
  public let group: ClosedRange<Int>
  public let facilitators: Int
  /// The whole duration with breaks.
  public let minutes: Int
  public let materials: [String]
  /// The message sent in advance.
  public let before: [Block]
  /// The follow-up message.
  public let after: [Block]
  public let pre: [LocatedText]
  public let post: [LocatedText]
  public let elements: [Element]
  public let minutesRange: SourceRange

  public var sessions: [Session] {
    elements.compactMap { if case .session(let session) = $0 { session } else { nil } }
  }

  /// Every part, those of the sessions and those beside them, in order.
  public var parts: [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .session(let session): session.parts
      case .part(let part): [part]
      }
    }
  }
}
