/// Finds the words of a text, runs of letters and digits, and which of them may begin a term. Runs over every word of
/// every page, so it looks at bytes and makes no strings.
struct WordScanner: Sendable {
  /// By the lowest bits of their fingerprints, the words looked for.
  private var isWanted = [Bool](repeating: false, count: 4096)

  /// - Parameter words: in lower case.
  init(lookingFor words: some Sequence<String>) {
    for word in words {
      var fingerprint = Fingerprint()
      for scalar in word.unicodeScalars {
        let bytes = Array(String(scalar).utf8)
        bytes.withUnsafeBufferPointer { fingerprint.add($0[...]) }
      }
      isWanted[fingerprint.slot] = true
    }
  }

  /// The places, in the text's UTF-8, of the words that may be among those looked for; nearly all others are told apart.
  func candidates(in text: String) -> [Range<Int>] {
    var text = text
    var found: [Range<Int>] = []
    text.withUTF8 { bytes in
      var index = 0
      while let (range, fingerprint) = Self.word(in: bytes, from: index) {
        if isCandidate(fingerprint) { found.append(range) }
        index = range.upperBound
      }
    }
    return found
  }

  /// Every word of the text.
  static func words(of text: String) -> [Range<Int>] {
    var text = text
    var found: [Range<Int>] = []
    text.withUTF8 { bytes in
      while let (range, _) = word(in: bytes, from: found.last?.upperBound ?? 0) { found.append(range) }
    }
    return found
  }

  /// The word that begins right at a place.
  static func word(of text: String, at start: Int) -> Range<Int>? {
    var text = text
    return text.withUTF8 { bytes in
      word(in: bytes, from: start).flatMap { $0.range.lowerBound == start ? $0.range : nil }
    }
  }

  /// The next word.
  @inline(__always)
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (range: Range<Int>, fingerprint: Fingerprint)? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 ? isASCIIWord(byte) : isWord(bytes, index) { break }
      index = end(of: index, in: bytes)
    }
    let first = index
    var fingerprint = Fingerprint()
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isASCIIWord(byte) else { break }
        fingerprint.add(ascii: byte)
        index += 1
      } else {
        guard isWord(bytes, index) else { break }
        let end = end(of: index, in: bytes)
        fingerprint.add(bytes[index..<end])
        index = end
      }
    }
    return index > first ? (first..<index, fingerprint) : nil
  }

  /// Where the scalar that begins here ends.
  private static func end(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(index + width, bytes.count)
  }

  private func isCandidate(_ fingerprint: Fingerprint) -> Bool { !fingerprint.isExact || isWanted[fingerprint.slot] }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether the scalar of more than one byte that begins here is a letter.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let end = end(of: start, in: bytes)
    // U+00A1 to U+00BF are punctuation but for three, U+00C0 to U+00FF letters but for × and ÷: Spanish has no others.
    if bytes[start] == 0xC2, end - start == 2 { return [0xAA, 0xB5, 0xBA].contains(bytes[start + 1]) }
    if bytes[start] == 0xC3, end - start == 2 { return bytes[start + 1] != 0x97 && bytes[start + 1] != 0xB7 }
    let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  /// A hash of a word's lower-case form, taken piece by piece.
  private struct Fingerprint {
    private var hash: UInt32 = 2_166_136_261
    /// False beyond U+00FF, where lower case is not told from the bytes; such words are looked up whole.
    private(set) var isExact = true

    var slot: Int { Int(hash & 4095) }

    /// Adds a letter or digit.
    mutating func add(ascii byte: UInt8) {
      // Digits have the bit set already.
      combine(byte | 0x20)
    }

    /// Adds the bytes of a letter beyond ASCII.
    mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      guard let first = bytes.first else { return }
      if first > 0xC3 { isExact = false }
      combine(first)
      for byte in bytes.dropFirst() { combine(first == 0xC3 && byte <= 0x9E ? byte + 0x20 : byte) }
    }

    private mutating func combine(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  }
}
