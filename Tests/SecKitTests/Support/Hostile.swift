import Testing

/// Runs something that must end whatever the input, and fails when it took beyond all measure.
///
/// This is no measurement of speed: what it guards against, work that grows with the square of the input, takes many minutes.
func quickly<Value>(
  within limit: Duration = .seconds(90), sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Value
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
