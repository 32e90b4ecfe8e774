import SecKit

/// A word or sign of a text.
struct Token: Sendable {
  /// As written.
  let text: Substring
  /// A number computed from the lower-case letters: equal words have equal keys, so that few words need to be compared.
  let key: UInt32
  /// What all of its letters have in common, and whether it contains letters or digits; signs are tokens of one character.
  let traits: Traits
  /// The number of letters or signs.
  let count: Int

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let word = Traits(rawValue: 1)
    /// Inside «…»: somebody else's words.
    static let quoted = Traits(rawValue: 2)
    /// Capital letters only.
    static let capitals = Traits(rawValue: 4)
    /// Lower-case letters only.
    static let small = Traits(rawValue: 8)
  }

  var lowercased: String { text.lowercased() }
  var isWord: Bool { traits.contains(.word) }
  var isQuoted: Bool { traits.contains(.quoted) }
}

/// Splits a text into words and signs.
enum WordScanner {
  static func scan(_ text: String) -> [Token] { tokens(of: TextScan(text)) }

  static func tokens(of scan: TextScan) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scan.count / 4)
    var depth = 0
    var index = 0
    while index < scan.count {
      if scan.isSpace(index) {
        index += 1
        continue
      }
      let start = index
      var traits: Token.Traits = []
      var key = Key()
      if scan.isWord(index) {
        traits = [.word, .capitals, .small]
        while index < scan.count, scan.isWord(index) {
          let kind = scan.classes[index]
          if !kind.contains(.letter) || !kind.contains(.upper) { traits.remove(.capitals) }
          if !kind.contains(.lower) { traits.remove(.small) }
          key.add(scan.small(index))
          index += 1
        }
      } else {
        key.add(scan.letters[index])
        if scan.letters[index] == 0xAB { depth += 1 }
        index += 1
      }
      if depth > 0 { traits.insert(.quoted) }
      tokens.append(Token(text: scan[start..<index], key: key.value, traits: traits, count: index - start))
      if scan.letters[start] == 0xBB { depth = max(0, depth - 1) }
    }
    return tokens
  }

  /// The key of a word, whatever its case.
  static func key(of word: some StringProtocol) -> UInt32 {
    let scan = TextScan(String(word))
    var key = Key()
    for index in 0..<scan.count { key.add(scan.small(index)) }
    return key.value
  }

  /// FNV-1a over scalars.
  private struct Key {
    private(set) var value: UInt32 = 2_166_136_261

    mutating func add(_ scalar: UInt32) { value = (value ^ scalar) &* 16_777_619 }
  }
}
