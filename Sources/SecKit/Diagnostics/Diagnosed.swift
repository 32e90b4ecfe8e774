/// A value together with all faults found while making it. No value means that the input was unusable.
public struct Diagnosed<Value> {
  /// What was made of the input; nil when nothing could be.
  public var value: Value?
  /// The faults found so far, those of earlier stages first.
  public var diagnostics: [Diagnostic]

  /// A result; nil with diagnostics is a failure.
  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// A failure with a single reason.
  public static func failure(_ diagnostic: Diagnostic) -> Diagnosed {
    Diagnosed(nil, [diagnostic])
  }

  /// Passes the value, if there is one, to the next stage and keeps the faults of both.
  public func flatMap<Next>(_ transform: (Value) -> Diagnosed<Next>) -> Diagnosed<Next> {
    guard let value else { return Diagnosed<Next>(nil, diagnostics) }
    let next = transform(value)
    return Diagnosed<Next>(next.value, diagnostics + next.diagnostics)
  }

  /// Transforms the value, if there is one, and keeps the faults.
  public func map<Next>(_ transform: (Value) -> Next) -> Diagnosed<Next> {
    Diagnosed<Next>(value.map(transform), diagnostics)
  }

  /// Whether any fault is an error, which stops publishing.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
