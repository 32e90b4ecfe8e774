import Crypto
import Synchronization

@testable import SecKitVault

extension Randomness {
  /// The same sequence for the same seed.
  static func fixed(_ seed: String) -> Randomness {
    let count = FixedSequence()
    return Randomness { size in
      (0..<size).map { _ in
        let number = count.next()
        return Array(SHA256.hash(data: Array("\(seed) \(number)".utf8)))[0]
      }
    }
  }
}

private final class FixedSequence: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
