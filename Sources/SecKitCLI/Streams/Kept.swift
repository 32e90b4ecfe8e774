/// Values that stay in memory until the process ends.
enum Kept {
  private final class Box<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value for good. Freeing a catalog piece by piece would take a command longer than writing its answer; the system
  /// reclaims all memory at once.
  static func untilExit(_ value: some Sendable) {
    // Not unsafe: the value has one reference more than will ever be released.
    _ = Unmanaged.passRetained(Box(value))
  }
}
