/// The kinds of document, each named by its word for the key `kind`.
public enum DocumentKind: String, CaseIterable, Sendable, Hashable, Codable {
  case step, area, attack, care, route, helper, scenario, page, profiles, glossary, workshop

  /// Guesses the kind from a file's bytes, by a line `kind: …` between its first two lines `---`; fails if the kind is written
  /// otherwise or is missing.
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

/// The readers a text is written for; sets how readable it must be.
public enum Audience: String, CaseIterable, Sendable, Hashable {
  case participants, facilitators, specialists
}

/// The keys that every document has in its front matter.
public struct DocumentInfo: Sendable {
  /// The kind, which decides the other keys and the sections.
  public let kind: DocumentKind
  /// The id authors write in the front matter; unique in the catalog.
  public let id: String
  /// The title, as plain text.
  public let title: String
  /// One or two sentences about the document for lists, as plain text.
  public let summary: String
  /// The day on which somebody last reviewed the document.
  public let reviewed: CalendarDate
  /// How long a review holds; see ``reviewDue``.
  public let reviewEvery: Period
  /// Who the document is written for.
  public let audience: Audience
  /// What readers can do afterwards, in order; empty if not stated.
  public let objectives: [Objective]
  /// Where the document's facts come from, in order.
  public let sources: [Source]
  /// Where faults of the document as a whole are reported.
  public let place: Place

  /// Something a reader should be able to do afterwards.
  public struct Objective: Hashable, Sendable {
    /// The local id, which questions and sessions refer to.
    public let id: String
    /// The objective as a plain-text sentence.
    public let text: String
    /// Where the objective is written.
    public let range: SourceRange
  }

  /// A source of the document's facts.
  public struct Source: Hashable, Sendable {
    /// The source's title, as plain text.
    public let title: String
    /// The source's web address.
    public let url: String
    /// The day on which the source was last opened.
    public let accessed: CalendarDate
    /// A remark on the source, nil if there is none.
    public let note: String?
    /// Where the date is written.
    public let range: SourceRange
    /// Where the address is written.
    public let urlRange: SourceRange
  }

  /// The document's file and the places of its keys.
  public struct Place: Sendable {
    /// The file's display path.
    public let path: String
    /// The file's absolute path, for links between files.
    public let location: String
    /// Where the id is written.
    public let idRange: SourceRange
    /// Where the date of the review is written.
    public let reviewedRange: SourceRange
  }

  /// The day on which the next review is due.
  public var reviewDue: CalendarDate { reviewed.adding(reviewEvery) }
}
