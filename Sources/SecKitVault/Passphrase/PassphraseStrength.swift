#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An estimate of how many guesses a passphrase withstands; it errs on the low side and is never a promise. No passphrase is
/// "safe": somebody may watch it being typed, find it written down, or demand it.
package struct PassphraseStrength: Hashable, Sendable {
  /// What the estimate is based on.
  package enum Basis: Hashable, Sendable {
    /// The number of different words of our list. Valid only if they were drawn at random, not chosen.
    case words(Int)
    /// The number of characters, with each run (`aaa`, `1234`, `qwerty`) counted as one.
    case characters(Int)
    /// Words, names, years and keyboard rows, combined as people do.
    case parts
    /// One of the first that anybody would try.
    case common
  }

  package enum Level: Int, Comparable, Hashable, Sendable {
    /// Below 28 bits: at a guess per second, one computer finds it within years, a thousand within days.
    case guessable
    /// Below 45 bits: withstands one computer, not a million.
    case weak
    /// Below 64 bits: withstands years of a well-paid effort at a tuned work factor.
    case fair
    /// From 64 bits.
    case hard

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  package let basis: Basis
  /// log2 of the number of guesses.
  package let bits: Double

  package var level: Level {
    switch bits {
    case ..<28: .guessable
    case ..<45: .weak
    case ..<64: .fair
    default: .hard
    }
  }

  package init(of passphrase: Passphrase) {
    // This copy is a string and cannot be overwritten: it is short-lived.
    self.init(ofText: passphrase.withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
  }

  init(ofText text: String) {
    let lower = text.lowercased()
    let words = lower.split { $0 == "-" || $0 == " " }.map(String.init)
    if words.count > 1, words.allSatisfy(SpanishWords.set.contains) {
      let different = Set(words).count
      basis = .words(different)
      bits = Double(different) * log2(Double(SpanishWords.all.count))
      return
    }
    let length = Self.bits(characters: Self.lengthWithoutRuns(lower))
    let parts = PassphraseParts(text)?.bits ?? .infinity
    bits = min(length, parts)
    basis = parts < 13 ? .common : parts < length ? .parts : .characters(text.count)
  }

  /// The average time to guess it with a number of computers at one guess per second each, the cost of a tuned work factor.
  package func duration(computers: Double) -> Duration {
    // Longer times are only called "centuries".
    .seconds(min(exp2(bits - 1) / computers, 1e15))
  }

  /// What people choose is weak: 4 bits for the first character, 2 for each of the next seven, 1.5 up to the twentieth, then 1
  /// (NIST SP 800-63 of 2006, appendix A, without its bonus for capitals and digits).
  private static func bits(characters count: Int) -> Double {
    let tiers: [(upTo: Int, each: Double)] = [(1, 4), (8, 2), (20, 1.5), (.max, 1)]
    var bits = 0.0
    var counted = 0
    for tier in tiers where counted < count {
      let here = min(count, tier.upTo) - counted
      bits += Double(here) * tier.each
      counted += here
    }
    return bits
  }

  /// The number of characters, without those that repeat or continue the one before (up, down or along the keyboard), and
  /// without the rest of a text that only repeats its beginning.
  private static func lengthWithoutRuns(_ text: String) -> Int {
    let characters = Array(text)
    guard let first = characters.first else { return 0 }
    var period = 1
    while period < characters.count, zip(characters, characters.dropFirst(period)).contains(where: { $0 != $1 }) {
      period += 1
    }
    var count = 1
    var last = first
    for character in characters.prefix(period).dropFirst() {
      if !PassphraseParts.follows(character, last) { count += 1 }
      last = character
    }
    return count
  }
}
