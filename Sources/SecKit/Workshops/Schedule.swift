/// The times at which the sessions of a workshop begin.
public struct Schedule: Sendable {
  /// A session with its time.
  public struct Slot: Sendable {
    /// The session.
    public let session: Workshop.Session
    /// Minutes from the beginning of the workshop.
    public let start: Int

    /// The minute at which the session ends, from the beginning of the workshop.
    public var end: Int { start + session.minutes }
  }

  /// The sessions in order, without gaps between them.
  public let slots: [Slot]

  /// Schedules the sessions of a workshop one after the other.
  public init(_ workshop: Workshop) {
    var start = 0
    slots = workshop.sessions.map { session in
      defer { start += session.minutes }
      return Slot(session: session, start: start)
    }
  }

  /// The duration of all sessions together, in minutes.
  public var minutes: Int { slots.last?.end ?? 0 }

  /// A time as `0:55`, or a time of day if the beginning is given.
  /// - Parameters:
  ///   - minutes: Minutes from the beginning of the workshop.
  ///   - beginning: The beginning in minutes after midnight; zero for none.
  public static func clock(_ minutes: Int, from beginning: Int = 0) -> String {
    let total = beginning + minutes
    let rest = total % 60
    return "\(total / 60 % 24):\(rest < 10 ? "0" : "")\(rest)"
  }
}
