/// Reads the text form of an age file, for mail and chat; it is never written. Strict, as the format requires: one spelling for
/// each file, except for line endings and surrounding blanks.
enum AgeArmor {
  private static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  private static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  /// The length of a full line, in base64 characters.
  private static let columns = 64

  /// Whether the text, after leading blanks, begins like age's armor; a binary age file never does.
  static func isArmored(_ file: [UInt8]) -> Bool {
    file.drop(while: isBlank).starts(with: Array("-----BEGIN AGE".utf8))
  }

  /// The binary file within the armor.
  static func decode(_ file: [UInt8]) throws(AgeError) -> [UInt8] {
    let start = file.firstIndex { !isBlank($0) } ?? file.endIndex
    let stop = file.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? file.endIndex
    let firstNumber = 1 + file[..<start].count { $0 == UInt8(ascii: "\n") }
    let lines = file[start..<stop].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    guard let first = lines.first, first.elementsEqual(begin) else {
      throw lines.count == 1 && begin.starts(with: lines[0]) ? .truncated : .armorDamaged(line: firstNumber)
    }
    guard lines.count > 1, let last = lines.last, last.elementsEqual(end) else { throw .truncated }
    var binary: [UInt8] = []
    binary.reserveCapacity((stop - start) * 3 / 4)
    var isOpen = true
    for (number, line) in zip((firstNumber + 1)..., lines.dropFirst().dropLast()) {
      guard isOpen, (1...columns).contains(line.count), line.count % 4 == 0, let part = decodeLine(line) else {
        throw .armorDamaged(line: number)
      }
      // Only the last line may be short or padded.
      isOpen = part.count == columns / 4 * 3
      binary += part
    }
    return binary
  }

  /// Decodes one line of base64 with exactly the padding that its length requires.
  private static func decodeLine(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let padding = line.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
    return AgeBase64.decode(line.dropLast(padding))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
