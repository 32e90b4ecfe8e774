extension YAMLPlaces {
  /// The comment directly after a plain text, if it looks like more of the text: `Guía #NiUnaMás`. Dates and numbers are not
  /// text, and a `#` followed by a space is meant as a comment.
  /// - Returns: From `#` to the end of the line.
  func comment(behind text: String, from start: SourcePosition) -> Range<Int>? {
    let bytes = source.bytes
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) { return nil }
    var index = source.offset(of: start)
    // Plain text has no escapes: its letters are those of the file, whatever white space separates them.
    var letters = text.utf8.count { !Self.isBlank($0) }
    while letters > 0, index < bytes.count {
      if !Self.isBlank(bytes[index]) { letters -= 1 }
      index += 1
    }
    // After an empty value, its colon or dash may still follow.
    if text.isEmpty {
      while index < bytes.count, bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "-") { index += 1 }
    }
    let end = index
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index > end || text.isEmpty, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "#"),
      !Self.isBlank(bytes[index + 1]), bytes[index + 1] != UInt8(ascii: "#")
    else { return nil }
    let lineEnd = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return index..<lineEnd
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Reports that a comment cuts a text off, and proposes to put the whole of it between quotation marks.
  func cut(_ text: String, from start: SourcePosition, by comment: Range<Int>) -> Diagnostic {
    let first = text.isEmpty ? comment.lowerBound : source.offset(of: start)
    let whole = String(decoding: source.bytes[first..<comment.upperBound], as: UTF8.self).trimmed
    // Within brackets it is unknown where the text was meant to end.
    let isPlain = !whole.contains { "[]{},\"\\\n\r".contains($0) }
    let range = source.range(first, comment.upperBound)
    return Diagnostic(
      .valueCut, in: source.path, source.range(comment.lowerBound, comment.upperBound),
      ["text": String(String(decoding: source.bytes[comment], as: UTF8.self).trimmed.prefix(60))],
      fixIts: isPlain ? [FixIt(range, replacement: "\"\(whole)\"")] : [])
  }

  /// The tag `!name` at or directly before its value.
  func tag(before start: SourcePosition) -> SourceRange {
    let offset = source.offset(of: start)
    if source.bytes[offset...].first == UInt8(ascii: "!") { return SourceRange(at: start) }
    let line = source.offset(of: SourcePosition(line: start.line, column: 1))
    let place = source.bytes[line..<offset].lastIndex(of: UInt8(ascii: "!"))
    return SourceRange(at: place.map { source.position(of: $0) } ?? start)
  }

  /// The bytes of a double-quoted text, over all its lines.
  func quoted(from start: SourcePosition) -> ArraySlice<UInt8> {
    let offset = source.offset(of: start)
    var scanner = YAMLBytes(source.bytes[offset...])
    scanner.skipDoubleQuoted()
    return source.bytes[offset..<min(source.bytes.count, scanner.index)]
  }

  /// A character on a line that looks like the one that YAML needs: a no-break space before its words, a dash that begins no
  /// list, a full-width colon after its key, a curly quotation mark that quotes nothing.
  func lookalike(onLine number: Int) -> Diagnostic? {
    let line = source.line(number)
    guard line.contains(where: { $0 >= 0x80 }) else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    var offset = line.startIndex
    var isStart = true
    var hasColon = false
    for scalar in text.unicodeScalars {
      let plain = Lookalike.plain(scalar)
      let isOdd =
        switch plain {
        case " "?: isStart
        case "-"?: isStart
        case ":"?: !hasColon
        case "\""?, "'"?: isStart
        default: false
        }
      if isOdd {
        let range = source.range(offset, offset + UTF8.width(scalar))
        return Lookalike.diagnostic(in: source.path, range, scalar, replacement: plain == ":" ? ": " : plain)
      }
      if scalar == ":" { hasColon = true }
      // The start of a value counts like that of a line.
      isStart = scalar == ":" || (isStart && (scalar == " " || scalar == "-"))
      offset += UTF8.width(scalar)
    }
    return nil
  }
}
