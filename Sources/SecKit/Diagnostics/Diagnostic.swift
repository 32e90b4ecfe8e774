/// One fault in an author's file: its kind, its place and how to mend it.
public struct Diagnostic: Hashable, Sendable {
  /// The kind of fault; its message is looked up by it in a ``MessageTable``.
  public let id: DiagnosticID
  /// The severity of the kind: ``DiagnosticID/severity``.
  public let severity: Severity
  /// The file's display path; see ``SourceFile/path``.
  public let path: String
  /// The words at fault; the start of the file where the file as a whole is.
  public let range: SourceRange
  /// Values for the `{placeholders}` of the message.
  public let arguments: [String: String]
  /// Related places, such as the first use of an id that is used twice.
  public var notes: [Note]
  /// Edits that mend the fault; the first is the one to propose.
  public var fixIts: [FixIt]
  /// How many more faults of this kind the file has, which are counted but not listed.
  public internal(set) var repeats = 0

  /// A fault of a kind, with the severity of that kind.
  public init(
    _ id: DiagnosticID, in path: String, _ range: SourceRange, _ arguments: [String: String] = [:],
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.id = id
    severity = id.severity
    self.path = path
    self.range = range
    self.arguments = arguments
    self.notes = notes
    self.fixIts = fixIts
  }

  /// Another place that belongs to a fault.
  public struct Note: Hashable, Sendable {
    /// The display path of the file that the note is about.
    public let path: String
    /// The place in that file.
    public let range: SourceRange
    /// How the place is related to the fault; selects the note's words.
    public let kind: Kind

    /// The relation of a note's place to the fault.
    public enum Kind: String, Hashable, Sendable {
      case firstDefinition = "first-definition"
      case opensHere = "opens-here"
    }

    /// A note about a place.
    public init(_ kind: Kind, in path: String, _ range: SourceRange) {
      self.kind = kind
      self.path = path
      self.range = range
    }
  }
}

/// An edit of the diagnostic's file: it replaces one range by a text.
public struct FixIt: Hashable, Sendable {
  /// The bytes to replace; empty for an insertion.
  public let range: SourceRange
  /// The new text; empty for a removal.
  public let replacement: String

  /// An edit of the file that the diagnostic is about.
  public init(_ range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Diagnostic: Comparable {
  /// Sorts by path, place, kind and arguments: an order that does not depend on the number of workers. At one place the cause
  /// comes first: ``DiagnosticID`` is ordered from reading a file to the rules over the whole catalog.
  /// ``DiagnosticID`` goes from reading a file to rules over everything.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.range.end != right.range.end { return left.range.end < right.range.end }
    if left.id != right.id { return left.id.order < right.id.order }
    return left.sortedArguments.lexicographicallyPrecedes(right.sortedArguments)
  }

  private var sortedArguments: [String] {
    arguments.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
