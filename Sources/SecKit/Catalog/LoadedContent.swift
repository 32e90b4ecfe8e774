/// The result of loading a content folder.
public struct LoadedContent<Value: Sendable>: Sendable {
  /// What was made of the folder; nil unless the kit and its words could be read.
  public let value: Value?
  /// All faults found, sorted by file and place.
  public let diagnostics: [Diagnostic]
  /// Every file by its display path, to show source lines.
  public let sources: [String: SourceFile]

  /// Whether any fault is an error, which stops publishing.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(_ value: Value?, _ diagnostics: [Diagnostic], sources: [String: SourceFile]) {
    self.value = value
    self.diagnostics = diagnostics.sorted()
    self.sources = sources
  }
}
