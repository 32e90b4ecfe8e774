/// Draws passphrases from the list of Spanish words.
package enum PassphraseGenerator {
  /// Seven words from 1,296 are 72 bits: beyond any guessing, whether a guess takes a second or a microsecond.
  package static let usualCount = 7

  /// Words drawn independently, with repetitions: the estimate of their strength assumes that. They are plain strings, to be
  /// shown and read aloud, and stay in memory until it is reused.
  package static func words(count: Int = usualCount, randomness: Randomness = .system) -> [String] {
    var generator = RandomnessGenerator(randomness: randomness)
    return (0..<count).compactMap { _ in SpanishWords.all.randomElement(using: &generator) }
  }

  /// The words as one passphrase, joined by hyphens: there is no blank to lose at the end of a line.
  package static func text(_ words: [String]) -> String {
    words.joined(separator: "-")
  }
}
