/// Finds the words of a text, runs of letters and digits, and which of them may begin a term. Runs over every word of
/// every page, so it looks at bytes and makes no strings.
struct WordScanner: Sendable {
  /// A word's place in the text's UTF-8.
  struct Run {
    let range: Range<Int>
    /// Whether the word may be one of those looked for; nearly all others are told apart.
    let isCandidate: Bool
  }

  /// By the lowest bits of their fingerprints, the words looked for.
  private var isWanted = [Bool](repeating: false, count: 4096)

  /// - Parameter words: in lower case.
  init(lookingFor words: some Sequence<String>) {
    for var word in words {
      let fingerprint = word.withUTF8 { bytes in
        bytes.reduce(Fingerprint()) { fingerprint, byte in
          var next = fingerprint
          next.add(byte)
          return next
        }
      }
      isWanted[fingerprint.slot] = true
    }
  }

  /// Every word of the text; none at all when no word is a candidate.
  func candidates(in text: String) -> [Run] {
    var text = text
    return text.withUTF8 { bytes in
      var isWorthwhile = false
      forEachRun(in: bytes) { if $0.isCandidate { isWorthwhile = true } }
      guard isWorthwhile else { return [] }
      return runs(in: bytes)
    }
  }

  /// Every word of the text.
  static func words(of text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { WordScanner(lookingFor: []).runs(in: $0).map(\.range) }
  }

  private func runs(in bytes: UnsafeBufferPointer<UInt8>) -> [Run] {
    var runs: [Run] = []
    forEachRun(in: bytes) { runs.append($0) }
    return runs
  }

  private func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Run) -> Void) {
    var start: Int?
    var fingerprint = Fingerprint()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(index + width, bytes.count)
      if Self.isWord(bytes, index, end) {
        if start == nil {
          start = index
          fingerprint = Fingerprint()
        }
        for place in index..<end { fingerprint.add(bytes[place]) }
      } else if let begun = start {
        visit(Run(range: begun..<index, isCandidate: isCandidate(fingerprint)))
        start = nil
      }
      index = end
    }
    if let start { visit(Run(range: start..<bytes.count, isCandidate: isCandidate(fingerprint))) }
  }

  private func isCandidate(_ fingerprint: Fingerprint) -> Bool { !fingerprint.isExact || isWanted[fingerprint.slot] }

  /// Whether the scalar in these bytes is a letter or digit.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    if first < 0x80 { return (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20) }
    // U+00C0 to U+00FF, the letters of Spanish among them, without × and ÷.
    if first == 0xC3, end - start == 2 { return bytes[start + 1] != 0x97 && bytes[start + 1] != 0xB7 }
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  /// A hash of a word's lower-case form, taken byte by byte.
  private struct Fingerprint {
    private var hash: UInt32 = 2_166_136_261
    private var last: UInt8 = 0
    /// False beyond U+00FF, where lower case is not told from the bytes; such words are looked up whole.
    private(set) var isExact = true

    var slot: Int { Int(hash & 4095) }

    mutating func add(_ byte: UInt8) {
      var lower = byte
      if byte < 0x80 {
        if (0x41...0x5A).contains(byte) { lower = byte | 0x20 }
      } else if last == 0xC3 {
        if (0x80...0x9E).contains(byte) { lower = byte + 0x20 }
      } else if byte > 0xC3 {
        isExact = false
      }
      hash = (hash ^ UInt32(lower)) &* 16_777_619
      last = byte
    }
  }
}
