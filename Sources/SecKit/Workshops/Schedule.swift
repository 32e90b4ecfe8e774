/// When each session of a workshop begins.
public struct Schedule: Sendable {
  public struct Slot: Sendable {
    public let session: Workshop.Session
    /// Minutes after the workshop's beginning.
    public let start: Int

    public var end: Int { start + session.minutes }
  }

  public let slots: [Slot]

  public init(_ workshop: Workshop) {
    var start = 0
    slots = workshop.sessions.map { session in
      defer { start += session.minutes }
      return Slot(session: session, start: start)
    }
  }

  public var minutes: Int { slots.last?.end ?? 0 }

  /// `0:55`, or a clock time when a beginning is given in minutes after midnight.
  public static func clock(_ minutes: Int, from beginning: Int = 0) -> String {
    let total = beginning + minutes
    let rest = total % 60
    return "\(total / 60 % 24):\(rest < 10 ? "0" : "")\(rest)"
  }
}
