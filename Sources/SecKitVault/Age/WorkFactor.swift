/// The cost of one guess at a passphrase: scrypt's N as a power of two. Each step doubles time and memory (with r = 8, 2^N
/// KiB), for the owner and for guessers alike.
package struct WorkFactor: Hashable, Sendable {
  /// log2 of scrypt's N.
  package let log2: Int

  /// The highest work factor that is read or written: 2^20, 1 GiB of memory. A file that requires more can only be malicious.
  package static let maximum = 20
  /// The lowest work factor that tuning chooses, however slow the machine.
  package static let leastTuned = 15

  /// Fails outside 1…``maximum``.
  package init?(log2: Int) {
    guard (1...Self.maximum).contains(log2) else { return nil }
    self.log2 = log2
  }

  init(clamping log2: Int) {
    self.log2 = min(max(log2, 1), Self.maximum)
  }

  /// scrypt's N.
  var rounds: Int { 1 << log2 }
}
