#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How many guesses a passphrase may withstand: an estimate that errs low, never a promise. No passphrase is "safe": it can
/// be seen being typed, written down, or demanded.
package struct PassphraseStrength: Hashable, Sendable {
  /// What the estimate rests on.
  package enum Basis: Hashable, Sendable {
    /// So many different words of our list. True only if they were drawn at random, not chosen.
    case words(Int)
    /// So many characters, of which runs (`aaa`, `1234`, `qwerty`) weigh as one.
    case characters(Int)
    /// Words, names, years and rows of keys, put together as people do.
    case parts
    /// Among the first that anybody would try.
    case common
  }

  package enum Level: Int, Comparable, Hashable, Sendable {
    /// Below 28 bits: at a second a guess, one computer finds it within years, a thousand within days.
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
  /// log2 of the guesses.
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
    // The copy made here is a string, and cannot be overwritten: it is short-lived.
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

  /// How long guessing takes on average at one guess a second, which is what a tuned work factor costs, on so many computers.
  package func duration(computers: Double) -> Duration {
    // Beyond this only "centuries" is said.
    .seconds(min(exp2(bits - 1) / computers, 1e15))
  }

  /// What people choose carries little: 4 bits for the first character, 2 for each of the next seven, 1.5 up to the
  /// twentieth, then 1 (NIST SP 800-63 of 2006, appendix A, without its bonus for capitals and digits).
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

  /// The number of characters, where one that repeats or continues the one before it (up, down or along the keyboard) is
  /// not counted, nor is a whole that only repeats its beginning.
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
