/// A value together with all faults found on the way to it. No value means that nothing could be made of the input.
public struct Diagnosed<Value> {
  public var value: Value?
  public var diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// No value, one reason.
  public static func failure(_ diagnostic: Diagnostic) -> Diagnosed {
    Diagnosed(nil, [diagnostic])
  }

  /// Continues with the value, if there is one, and keeps the faults of both stages.
  public func flatMap<Next>(_ transform: (Value) -> Diagnosed<Next>) -> Diagnosed<Next> {
    guard let value else { return Diagnosed<Next>(nil, diagnostics) }
    let next = transform(value)
    return Diagnosed<Next>(next.value, diagnostics + next.diagnostics)
  }

  public func map<Next>(_ transform: (Value) -> Next) -> Diagnosed<Next> {
    Diagnosed<Next>(value.map(transform), diagnostics)
  }

  /// Whether any fault forbids publishing.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
