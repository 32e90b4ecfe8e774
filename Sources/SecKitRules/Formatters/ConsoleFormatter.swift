import SecKit

/// Prints diagnostics for people: place, message, source line with a caret, notes, fixes.
public struct ConsoleFormatter: Sendable {
  /// Whether ANSI colours are used; the caller decides from the terminal and `NO_COLOR`.
  public var colour: Bool
  /// The words of the messages.
  public var table: MessageTable
  /// The most faults of one kind that are printed in full; further ones are counted. Nil applies only the limit of all formats.
  public var limitPerID: Int?

  /// A formatter in a language; without colours and further limits unless given.
  public init(
    colour: Bool = false, language: MessageTable.Language = .es, limitPerID: Int? = nil
  ) {
    self.colour = colour
    table = MessageTable.table(for: language)
    self.limitPerID = limitPerID
  }

  /// The text for a whole run, sorted.
  /// - Parameters:
  ///   - diagnostics: The faults in any order.
  ///   - sources: The files by display path, whose lines are shown; the lines of a missing file are left out.
  public func format(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) -> String {
    let digest = DiagnosticDigest(diagnostics, limitPerID: limitPerID)
    var output = ""
    for diagnostic in digest.shown { output += format(diagnostic, source: sources[diagnostic.path]) }
    for (id, count) in digest.omitted {
      let label = table.label(limitPerID == nil ? "label.more-counted" : "label.more")
      output += "[\(id.rawValue)] \(Placeholders.fill(label, ["count": String(count)]))\n"
    }
    return output
  }

  /// The text for one diagnostic, ending in a line end.
  /// - Parameters:
  ///   - diagnostic: The fault.
  ///   - source: The file whose line is shown; nil shows none.
  public func format(_ diagnostic: Diagnostic, source: SourceFile?) -> String {
    let message = table.message(for: diagnostic)
    let isError = diagnostic.severity == .error
    let label = table.label("label.\(diagnostic.severity.rawValue)")
    let place = Self.place(diagnostic.path, diagnostic.range)
    var output =
      paint("1", place) + " " + paint(isError ? "1;31" : "1;33", "\(label):") + " "
      + TerminalText.sanitize(message.summary) + " " + paint("2", "[\(diagnostic.id.rawValue)]") + "\n"
    if let source { output += excerpt(diagnostic.range, in: source) }
    if let explanation = message.explanation {
      output += "  = \(TerminalText.sanitize(explanation))\n"
    }
    for note in diagnostic.notes {
      let words = table.label(note.kind.rawValue)
      output += "  \(table.label("label.note")): \(Self.place(note.path, note.range)) \(words)\n"
    }
    for fix in diagnostic.fixIts.prefix(1) {
      let text = TerminalText.sanitize(fix.replacement.replacing("\n", with: "⏎"))
      output += "  \(table.label("label.fix")): «\(text)»\n"
    }
    return output
  }

  /// The form `path:line:column:`, without anything in the path that a terminal would obey.
  static func place(_ path: String, _ range: SourceRange) -> String {
    "\(TerminalText.sanitize(path)):\(range.start.line):\(range.start.column):"
  }

  private func excerpt(_ range: SourceRange, in source: SourceFile) -> String {
    let bytes = source.line(range.start.line)
    guard !bytes.isEmpty else { return "" }
    // Only a window around the fault, so that a line of a megabyte does not flood the screen.
    let column = min(range.start.column - 1, bytes.count)
    let length = range.end.line == range.start.line ? range.end.column - range.start.column : bytes.count - column
    let base = bytes.startIndex
    /// The start of the character that contains a byte, so that no character is cut in half.
    func whole(_ offset: Int) -> Int {
      var offset = offset
      while offset > 0, offset < bytes.count, bytes[base + offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    let windowStart = column > 60 ? whole(column - 40) : 0
    let windowEnd = whole(min(bytes.count, windowStart + 100))
    func clean(_ slice: ArraySlice<UInt8>) -> String {
      TerminalText.sanitize(String(decoding: slice, as: UTF8.self))
    }
    let before = clean(bytes[(base + windowStart)..<(base + max(windowStart, min(column, windowEnd)))])
    let markedEnd = min(max(column + max(length, 1), column), windowEnd)
    let marked = clean(bytes[(base + min(column, windowEnd))..<(base + max(min(column, windowEnd), markedEnd))])
    let after = clean(bytes[(base + max(min(column, windowEnd), markedEnd))..<(base + windowEnd)])
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let lead = windowStart > 0 ? "…" : ""
    let tail = windowEnd < bytes.count ? "…" : ""
    let caret =
      String(repeating: " ", count: TerminalText.width(lead + before)) + "^"
      + String(repeating: "~", count: max(0, TerminalText.width(marked) - 1))
    return "  \(paint("2", number + " |")) \(lead)\(before)\(marked)\(after)\(tail)\n  \(gutter)\(paint("2", " |")) "
      + paint("1;32", caret) + "\n"
  }

  private func paint(_ code: String, _ text: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
