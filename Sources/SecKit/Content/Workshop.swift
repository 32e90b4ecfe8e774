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
    public let objectives: [Attributes.Located]
    public let parts: [Part]
    public let range: SourceRange
  }

  public struct Part: Sendable {
    public enum Reader: Sendable { case facilitator, participants, everybody }

    public let reader: Reader
    public let title: [Inline]?
    public let blocks: [Block]
    /// Its heading's place, if it has one.
    public let range: SourceRange?
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
  public let pre: [Attributes.Located]
  public let post: [Attributes.Located]
  public let sessions: [Session]
  public let minutesRange: SourceRange
}
