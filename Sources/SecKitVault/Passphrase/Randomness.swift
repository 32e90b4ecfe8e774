import Crypto

/// The source of keys, salts and drawn words. Tests replace it by a fixed sequence.
package struct Randomness: Sendable {
  /// `count` unpredictable bytes.
  package var bytes: @Sendable (_ count: Int) -> [UInt8]

  package init(bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.bytes = bytes
  }

  /// The kernel's generator (`getrandom`), through the standard library.
  package static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// A secret key of a size in bytes; the drawn bytes are erased once the key has them.
  func key(size: Int) -> SymmetricKey {
    var drawn = bytes(size)
    defer { erase(&drawn) }
    return SymmetricKey(data: drawn)
  }
}

/// Draws numbers without bias for the standard library's `randomElement(using:)`.
struct RandomnessGenerator: RandomNumberGenerator {
  let randomness: Randomness

  func next() -> UInt64 {
    randomness.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
