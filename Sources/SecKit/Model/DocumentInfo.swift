/// The kinds of document, by the word that stands in `kind:`.
public enum DocumentKind: String, CaseIterable, Sendable, Hashable, Codable {
  case step, area, attack, care, route, helper, scenario, page, profiles, glossary, workshop

  /// The kind that a file's bytes show at a glance, by a line `kind: …` between its first two lines `---`; nil where it
  /// stands otherwise or nowhere.
  init?(glancingAt raw: [UInt8]) {
    let (key, fence) = (Array("kind:".utf8), Array("---".utf8))
    var isFirst = true
    var start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < raw.count {
      let end = raw[start...].firstIndex(of: UInt8(ascii: "\n")) ?? raw.count
      let line = raw[start..<end]
      guard isFirst == line.starts(with: fence) else { return nil }
      if line.starts(with: key) {
        self.init(rawValue: String(decoding: line.dropFirst(key.count), as: UTF8.self).trimmed)
        return
      }
      isFirst = false
      start = end + 1
    }
    return nil
  }
}

/// For whom a text is written; sets how easy it has to read.
public enum Audience: String, CaseIterable, Sendable, Hashable {
  case participants, facilitators, specialists
}

/// What every document says about itself.
public struct DocumentInfo: Sendable {
  public let kind: DocumentKind
  public let id: String
  public let title: String
  public let summary: String
  public let reviewed: CalendarDate
  public let reviewEvery: Period
  public let audience: Audience
  public let objectives: [Objective]
  public let sources: [Source]
  /// Where faults about the document as a whole are reported.
  public let place: Place

  /// Something a reader should be able to do afterwards.
  public struct Objective: Hashable, Sendable {
    public let id: String
    public let text: String
    public let range: SourceRange
  }

  /// Where a fact comes from.
  public struct Source: Hashable, Sendable {
    public let title: String
    public let url: String
    public let accessed: CalendarDate
    public let note: String?
    /// The date's place.
    public let range: SourceRange
    public let urlRange: SourceRange
  }

  public struct Place: Sendable {
    /// The file's display path.
    public let path: String
    /// The file's absolute path, for links between files.
    public let location: String
    public let idRange: SourceRange
    public let reviewedRange: SourceRange
  }

  /// The day the next review is due.
  public var reviewDue: CalendarDate { reviewed.adding(reviewEvery) }
}
