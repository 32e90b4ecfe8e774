/// Reads a header strictly: every header it accepts has only one spelling, so that writing it again gives the same bytes.
struct AgeHeaderParser {
  private let bytes: ArraySlice<UInt8>
  private let isWhole: Bool
  private var position: Int
  private var line = 0

  /// Parses the header at the start of a file and returns it with its size in bytes.
  static func parse(_ file: [UInt8]) throws(AgeError) -> (header: AgeHeader, size: Int) {
    var parser = AgeHeaderParser(file)
    let header = try parser.header()
    return (header, parser.position)
  }

  private init(_ file: [UInt8]) {
    bytes = file.prefix(AgeHeader.maximumSize)
    isWhole = bytes.count == file.count
    position = bytes.startIndex
  }

  private mutating func header() throws(AgeError) -> AgeHeader {
    try versionLine()
    var stanzas: [AgeStanza] = []
    while true {
      let start = position
      let line = try nextLine()
      if line.starts(with: Array("-> ".utf8)) {
        stanzas.append(try stanza(firstLine: line))
      } else if line.starts(with: Array("--- ".utf8)), !stanzas.isEmpty {
        guard let mac = AgeBase64.decode(line.dropFirst(4)), mac.count == AgeHeader.macSize else { throw damaged }
        return AgeHeader(stanzas: stanzas, mac: mac, authenticatedBytes: Array(bytes[..<(start + 3)]))
      } else {
        throw damaged
      }
    }
  }

  private mutating func versionLine() throws(AgeError) {
    let expected = Array("\(AgeHeader.versionLine)\n".utf8)
    let common = Array(AgeHeader.versionLine.utf8.dropLast())
    if bytes.starts(with: expected) {
      position += expected.count
      line = 1
    } else if !bytes.isEmpty, expected.starts(with: bytes) {
      throw .truncated
    } else if bytes.starts(with: expected.dropLast()), !isDigit(at: bytes.startIndex + expected.count - 1) {
      // The right version followed by something else, such as the line end of a copy made as text.
      throw .headerDamaged(line: 1)
    } else if bytes.starts(with: common) {
      throw .unknownVersion
    } else {
      throw .notAge
    }
  }

  private func isDigit(at index: Int) -> Bool {
    index < bytes.endIndex && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private mutating func stanza(firstLine: ArraySlice<UInt8>) throws(AgeError) -> AgeStanza {
    let beginning = line
    var words: [String] = []
    for word in firstLine.dropFirst(3).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard !word.isEmpty, word.allSatisfy({ (33...126).contains($0) }) else { throw damaged }
      words.append(String(decoding: word, as: UTF8.self))
    }
    var body: [UInt8] = []
    while true {
      let line = try nextLine()
      guard line.count <= AgeStanza.bodyColumns, let part = AgeBase64.decode(line) else { throw damaged }
      body += part
      if line.count < AgeStanza.bodyColumns { break }
    }
    return AgeStanza(type: words[0], arguments: Array(words.dropFirst()), body: body, line: beginning)
  }

  /// The bytes up to the next line feed, which is skipped.
  private mutating func nextLine() throws(AgeError) -> ArraySlice<UInt8> {
    line += 1
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
      // Bytes up to the limit without an end are not a header; a file that stops inside a header lost its tail.
      throw isWhole ? .truncated : damaged
    }
    defer { position = end + 1 }
    return bytes[position..<end]
  }

  private var damaged: AgeError { .headerDamaged(line: line) }
}
