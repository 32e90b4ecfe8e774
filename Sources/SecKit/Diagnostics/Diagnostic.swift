/// One fault an author made, at a place in a file, with what to do about it.
public struct Diagnostic: Hashable, Sendable {
  public let id: DiagnosticID
  public let severity: Severity
  /// The file's display path; see ``SourceFile/path``.
  public let path: String
  public let range: SourceRange
  /// Values for the `{placeholders}` of the message.
  public let arguments: [String: String]
  /// Places elsewhere that belong to the fault: where the other of two equal ids stands.
  public var notes: [Note]
  /// Edits that mend it, if applied; the first is the one to propose.
  public var fixIts: [FixIt]
  /// How many more faults of this kind the file has, which are counted and not listed.
  public internal(set) var repeats = 0

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
    public let path: String
    public let range: SourceRange
    public let kind: Kind

    public enum Kind: String, Hashable, Sendable {
      case firstDefinition = "first-definition"
      case opensHere = "opens-here"
    }

    public init(_ kind: Kind, in path: String, _ range: SourceRange) {
      self.kind = kind
      self.path = path
      self.range = range
    }
  }
}

/// An edit of the file the diagnostic is in: replace this range by this text.
public struct FixIt: Hashable, Sendable {
  public let range: SourceRange
  public let replacement: String

  public init(_ range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension Diagnostic: Comparable {
  /// By path, place, kind and arguments: an order that no worker count changes. Of kinds at one place the cause comes first:
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
