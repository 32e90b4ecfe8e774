/// Turns libyaml's places into positions in the file. libyaml counts columns in Unicode scalars, counts lines from the start of
/// the YAML, and ends lines at some characters that end no line anywhere else.
struct YAMLPlaces {
  let source: SourceFile
  private let yaml: Range<Int>
  /// The offset of every Unicode scalar, followed by that of the end.
  private let scalars: [Int]
  /// For every line as libyaml counts them, the index of its first scalar.
  private let lines: [Int]

  init(_ source: SourceFile, yaml: Range<Int>) {
    self.source = source
    self.yaml = yaml
    let bytes = source.bytes[yaml]
    var scalars: [Int] = []
    var lines = [0]
    scalars.reserveCapacity(bytes.count + 1)
    var lineEnd = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if index == lineEnd, lineEnd > 0 { lines.append(scalars.count) }
      // Of the ASCII bytes only those below a space begin a line end.
      let length = (0x20..<0x80).contains(bytes[index]) ? 0 : YAMLBytes.breakLength(bytes, at: index)
      // The second byte of a two-byte line end is a scalar, too.
      if length > 0, index >= lineEnd { lineEnd = index + length }
      scalars.append(index)
    }
    if lineEnd == yaml.upperBound, !yaml.isEmpty { lines.append(scalars.count) }
    scalars.append(yaml.upperBound)
    self.scalars = scalars
    self.lines = lines
  }

  /// Where the YAML begins.
  var start: SourcePosition { source.position(of: yaml.lowerBound) }

  /// The first character that YAML does not allow; Yams reports which it is, but not where.
  var forbidden: SourcePosition {
    var offset = yaml.lowerBound
    for scalar in String(decoding: source.bytes[yaml], as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: offset += UTF8.width(scalar)
      default: return source.position(of: offset)
      }
    }
    return start
  }

  /// - Parameters:
  /// - line: From 1.
  /// - column: In Unicode scalars, from 1.
  func position(line: Int, column: Int) -> SourcePosition {
    guard line >= 1 else { return start }
    guard line <= lines.count else { return source.position(of: yaml.upperBound) }
    let last = line < lines.count ? lines[line] - 1 : scalars.count - 1
    return source.position(of: scalars[min(lines[line - 1] + max(0, column - 1), max(0, last))])
  }

  /// Where the quoted text begins that ends directly before a place; nil if there is none.
  func quotation(before place: SourcePosition) -> SourcePosition? {
    let bytes = source.bytes[yaml.lowerBound..<source.offset(of: place)]
    guard let end = bytes.lastIndex(where: { $0 != 0x20 }),
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[end])
    else { return nil }
    var index = end - 1
    while index >= bytes.startIndex {
      defer { index -= 1 }
      guard bytes[index] == bytes[end] else { continue }
      // `\"` and `''` do not end the text.
      let isDouble = bytes[end] == UInt8(ascii: "\"")
      guard index > bytes.startIndex, bytes[index - 1] == (isDouble ? UInt8(ascii: "\\") : bytes[end]) else {
        return source.position(of: index)
      }
      index -= 1
    }
    return nil
  }

  /// The first character of a list or map.
  func opening(at start: SourcePosition) -> SourceRange {
    let offset = source.offset(of: start)
    return source.range(offset, offset + 1)
  }

  /// A scalar with its quotation marks, up to the end of its first line.
  /// - Parameter text: The scalar's value.
  func scalar(at start: SourcePosition, text: String) -> SourceRange {
    let offset = source.offset(of: start)
    let lineEnd = offset + source.line(start.line).count - (start.column - 1)
    guard offset < lineEnd else { return SourceRange(at: start) }
    var scanner = YAMLBytes(source.bytes[offset..<lineEnd])
    switch scanner.byte {
    case UInt8(ascii: "\""): scanner.skipDoubleQuoted()
    case UInt8(ascii: "'"): scanner.skipSingleQuoted()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return source.range(offset, offset + 1)
    default: return source.range(offset, min(lineEnd, offset + text.utf8.count))
    }
    return source.range(offset, min(lineEnd, scanner.index))
  }
}
