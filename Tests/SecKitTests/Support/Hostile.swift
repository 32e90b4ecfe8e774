import Testing

/// Runs something that must be quick whatever the input, and fails when it was not.
///
/// The bound is for a debug build on a busy machine; what it guards against takes minutes.
func quickly<Value>(
  within limit: Duration = .seconds(2), sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Value
) rethrows -> Value {
  let clock = ContinuousClock()
  let start = clock.now
  let value = try body()
  let time = start.duration(to: clock.now)
  #expect(time < limit, sourceLocation: sourceLocation)
  return value
}

extension String {
  static func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
}
