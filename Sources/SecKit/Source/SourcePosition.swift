/// A place in a text file: 1-based line and 1-based column, the column counted in UTF-8 bytes.
public struct SourcePosition: Hashable, Comparable, Sendable {
  // Every block and word has two of them, and no file has more bytes than this holds: half as much memory for many.
  private var compactLine: Int32
  private var compactColumn: Int32

  public var line: Int {
    get { Int(compactLine) }
    set { compactLine = Int32(clamping: newValue) }
  }

  public var column: Int {
    get { Int(compactColumn) }
    set { compactColumn = Int32(clamping: newValue) }
  }

  public init(line: Int, column: Int) {
    compactLine = Int32(clamping: line)
    compactColumn = Int32(clamping: column)
  }

  /// The first byte of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A half-open stretch of a text file; `start == end` marks a point.
public struct SourceRange: Hashable, Sendable {
  public let start: SourcePosition
  public let end: SourcePosition

  /// Makes a range; an end before the start is moved to the start, as cmark and Yams both
  /// report such ranges now and then.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  public init(at point: SourcePosition) {
    self.init(point, point)
  }

  /// The first byte of a file, for faults of the file as a whole.
  public static let fileStart = SourceRange(at: .start)
}
