/// Everything found out about a content folder.
public struct LoadedContent<Value: Sendable>: Sendable {
  /// There only when the kit and its words could be read.
  public let value: Value?
  public let diagnostics: [Diagnostic]
  /// Every file by its display path, for showing source lines.
  public let sources: [String: SourceFile]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(_ value: Value?, _ diagnostics: [Diagnostic], sources: [String: SourceFile]) {
    self.value = value
    self.diagnostics = diagnostics.sorted()
    self.sources = sources
  }
}
