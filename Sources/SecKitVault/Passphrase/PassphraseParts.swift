#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A passphrase as seen by a guesser who combines what people combine: words and names, years, digits, keyboard rows,
/// repetitions, letters written as digits.
struct PassphraseParts {
  private let typed: [Character]
  /// The text with digits and signs replaced by the letters they imitate; as long as what was typed.
  private let read: [Character]

  /// The longest text, in characters, that is taken apart. For longer ones the length decides.
  private static let longest = 128
  /// The strength, in bits, of drawing one of our words; choosing one is weaker.
  private static let wordBits = log2(Double(SpanishWords.all.count))
  private static let longestWord = max(CommonPassphrases.longest, SpanishWords.all.map(\.count).max() ?? 0)

  /// Fails for texts that are not taken apart.
  init?(_ text: String) {
    typed = text.lowercased().map { Self.plain[$0] ?? $0 }
    guard (1...Self.longest).contains(typed.count) else { return nil }
    read = typed.map { Self.meant[$0] ?? $0 }
  }

  /// log2 of the number of guesses for the cheapest way to assemble the text.
  var bits: Double {
    // The least bits for each prefix, by its number of characters.
    var least = [0.0] + [Double](repeating: .infinity, count: typed.count)
    for start in typed.indices {
      func reach(_ end: Int, _ bits: Double) { least[end] = min(least[end], least[start] + bits) }
      reach(start + 1, single(at: start))
      for end in (start + 2)..<max(start + 3, min(typed.count, start + Self.longestWord) + 1) where end <= typed.count {
        if let bits = word(start..<end) { reach(end, bits) }
        if end - start >= 3, repeats(start..<end) { reach(end, 2) }
      }
      if isYear(at: start) { reach(start + 4, 6) }
      let run = run(from: start)
      if run >= start + 3 { reach(run, 5) }
    }
    return least[typed.count]
  }

  /// The bits of a character that belongs to no recognized part.
  private func single(at index: Int) -> Double {
    let character = typed[index]
    if character == " " || character == "-" || character == "_" || character == "." { return 1 }
    if index > 0, typed[index - 1] == character { return 1 }
    if character.isNumber { return 3.3 }
    // A sign at the end is what websites require.
    return character.isLetter ? 4.7 : index == typed.count - 1 ? 2 : 4
  }

  private func word(_ range: Range<Int>) -> Double? {
    let plain = String(typed[range])
    let meant = String(read[range])
    let extra = plain == meant ? 0.0 : 1.5
    if CommonPassphrases.contains(plain) || CommonPassphrases.contains(meant) { return CommonPassphrases.bits + extra }
    return SpanishWords.set.contains(plain) || SpanishWords.set.contains(meant) ? Self.wordBits + extra : nil
  }

  /// Whether the same characters occur earlier.
  private func repeats(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= range.count else { return false }
    return (0...(range.lowerBound - range.count)).contains { typed[$0..<($0 + range.count)] == typed[range] }
  }

  private func isYear(at start: Int) -> Bool {
    guard start + 4 <= typed.count, let year = Int(String(typed[start..<(start + 4)])) else { return false }
    return (1900...2039).contains(year)
  }

  /// The end of the run of characters that continue each other from an index on.
  private func run(from start: Int) -> Int {
    var end = start + 1
    while end < typed.count, Self.follows(typed[end], typed[end - 1]) { end += 1 }
    return end
  }

  /// Whether a character repeats or continues another: up, down or along the keyboard.
  static func follows(_ next: Character, _ last: Character) -> Bool {
    if next == last { return true }
    if let a = last.asciiValue, let b = next.asciiValue, abs(Int(a) - Int(b)) == 1 { return true }
    return rows.contains { row in
      zip(row, row.dropFirst()).contains { ($0 == last && $1 == next) || ($0 == next && $1 == last) }
    }
  }

  private static let rows = ["qwertyuiop", "asdfghjklñ", "zxcvbnm", "1234567890"].map(Array.init)
  private static let plain: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
  ]
  private static let meant: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
  ]
}
