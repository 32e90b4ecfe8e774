/// A text file as read: its path for messages, its UTF-8 bytes without byte order mark, and where its lines begin.
public struct SourceFile: Sendable {
  /// The path shown to people, relative to where the tool was started.
  public let path: String
  /// The path with which links between files are compared: absolute, without `.` and `..`.
  public let location: String
  /// Valid UTF-8 without byte order mark.
  public let bytes: [UInt8]
  /// Whether the file begins with a byte order mark, which must stay when it is written again.
  let hasMark: Bool
  /// The offset of each line's first byte.
  let lineStarts: [Int]

  /// Files over this many bytes are refused (`file-too-large`).
  public static let byteLimit = 1 << 20

  /// - Parameter bytes: Must be valid UTF-8; use ``SourceFile/read(path:location:raw:)`` for bytes from outside.
  init(path: String, location: String, bytes: [UInt8], hasMark: Bool = false) {
    self.path = path
    self.location = location
    self.hasMark = hasMark
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        // Eight at a time, while eight remain and none is below a space: the subtraction then borrows nowhere.
        if bytes.count - offset >= 8 {
          let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 {
            offset += 8
            continue
          }
        }
        // A carriage return alone ends a line too, as in cmark and YAML.
        let isBeforeLineFeed = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
        let isReturn = bytes[offset] == UInt8(ascii: "\r") && !isBeforeLineFeed
        offset += 1
        if bytes[offset - 1] == UInt8(ascii: "\n") || isReturn { starts.append(offset) }
      }
    }
    lineStarts = starts
  }

  /// A source from a text in memory, for previews and tests; the path is both its display path and its location.
  public init(path: String, text: String) {
    self.init(path: path, location: path, bytes: Array(text.utf8))
  }

  /// The number of lines; a final line end does not begin another line.
  public var lineCount: Int {
    lineStarts.count - (bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") ? 1 : 0)
  }

  /// The bytes of a line without its line end; empty for a line that the file does not have.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    return bytes[lineStarts[number - 1]..<lineEnd(number)]
  }

  /// The offset after the last byte of an existing line, without its line end.
  private func lineEnd(_ number: Int) -> Int {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return max(start, end)
  }

  /// The position of a byte offset, clamped to the file. An offset within a two-byte line end gives the end of that line.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: min(offset - lineStarts[low], line(low + 1).count) + 1)
  }

  /// The byte offset of a position, clamped to its line and to the file.
  public func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= lineStarts.count else { return bytes.count }
    let start = lineStarts[position.line - 1]
    return min(max(start + position.column - 1, start), lineEnd(position.line))
  }

  /// The nearest range that lies in this file.
  public func clamp(_ range: SourceRange) -> SourceRange {
    SourceRange(clamp(range.start), clamp(range.end))
  }

  private func clamp(_ position: SourcePosition) -> SourcePosition {
    guard position.line >= 1 else { return .start }
    guard position.line <= lineStarts.count else { return self.position(of: bytes.count) }
    let length = lineEnd(position.line) - lineStarts[position.line - 1]
    return SourcePosition(line: position.line, column: min(max(position.column, 1), length + 1))
  }

  /// The range between two byte offsets.
  public func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(position(of: start), position(of: end))
  }
}
