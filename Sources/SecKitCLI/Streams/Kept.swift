/// Values that stay in memory until the process ends.
enum Kept {
  private final class Box<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// Keeps a value for good. To take a catalog apart, piece by piece, would take a command longer than to write its
  /// answer; the system takes back all memory at once.
  static func untilExit(_ value: some Sendable) {
    // Not unsafe: one more reference than is ever given back.
    _ = Unmanaged.passRetained(Box(value))
  }
}
