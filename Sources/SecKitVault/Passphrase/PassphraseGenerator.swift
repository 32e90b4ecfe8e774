/// Draws passphrases from the list of Spanish words.
package enum PassphraseGenerator {
  /// Seven words from 1,296 are 72 bits: beyond any guessing, at a second or at a microsecond a guess.
  package static let usualCount = 7

  /// Words drawn independently, repetitions allowed: that is what the estimate of their strength assumes. They are plain
  /// strings, to be shown and read aloud, and so stay in memory until it is used anew.
  package static func words(count: Int = usualCount, randomness: Randomness = .system) -> [String] {
    var generator = RandomnessGenerator(randomness: randomness)
    return (0..<count).compactMap { _ in SpanishWords.all.randomElement(using: &generator) }
  }

  /// The words as one passphrase, joined by hyphens: no blank to lose at the end of a line.
  package static func text(_ words: [String]) -> String {
    words.joined(separator: "-")
  }
}
