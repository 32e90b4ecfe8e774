/// A place in a text file: 1-based line and 1-based column, the column counted in UTF-8 bytes.
public struct SourcePosition: Hashable, Comparable, Sendable {
  // Every block and word has two positions, and no file has more bytes than 32 bits count: this halves the memory of large
  // content.
  private var compactLine: Int32
  private var compactColumn: Int32

  /// The line, from 1.
  public var line: Int {
    get { Int(compactLine) }
    set { compactLine = Int32(clamping: newValue) }
  }

  /// The column, from 1, in UTF-8 bytes.
  public var column: Int {
    get { Int(compactColumn) }
    set { compactColumn = Int32(clamping: newValue) }
  }

  /// A position; both numbers are from 1 and must fit 32 bits.
  public init(line: Int, column: Int) {
    compactLine = Int32(clamping: line)
    compactColumn = Int32(clamping: column)
  }

  /// The first byte of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Whether the left position comes first in the file.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A half-open stretch of a text file; `start == end` marks a point.
public struct SourceRange: Hashable, Sendable {
  /// The first position in the range.
  public let start: SourcePosition
  /// The first position after the range.
  public let end: SourcePosition

  /// Makes a range; an end before the start is moved to the start, as cmark and Yams both
  /// report such ranges now and then.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// An empty range at a position.
  public init(at point: SourcePosition) {
    self.init(point, point)
  }

  /// The first byte of a file, for faults of the file as a whole.
  public static let fileStart = SourceRange(at: .start)
}
