import SecKit

/// Turns rows into the bytes that show them, and remembers what is shown so that only changes are sent.
struct ScreenPainter {
  private var shown: [ScreenRow]?
  private var size = TerminalSize.usual

  /// Switches to the alternate screen, which leaves nothing behind, without a cursor, without wrapping (a character whose width
  /// we misjudge must not displace the next line), and with pastes marked.
  static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l\u{1B}[?2004h\u{1B}[H\u{1B}[2J"
  /// Clears the alternate screen, so that it cannot be recalled, and returns to the main one.
  static let leave = "\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[?2004l\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"
  /// Clears the screen and its scrollback. In this order: some terminals move a cleared screen to the scrollback.
  static let wipe = "\u{1B}[2J\u{1B}[3J\u{1B}[H"

  /// Makes the next `draw` send everything, for instance after a resize or when something else wrote to the screen.
  mutating func forget() { shown = nil }

  /// The sequences that change the screen to `rows`; empty if it already shows them.
  mutating func draw(_ rows: [ScreenRow], size: TerminalSize, style: TerminalStyle) -> String {
    if size != self.size { shown = nil }
    let rows = rows.prefix(size.rows)
    var output = ""
    for (index, row) in rows.enumerated() {
      if let shown, index < shown.count, shown[index] == row { continue }
      output += "\u{1B}[\(index + 1);1H"
      let text = style.paint(row.text, row.role)
      // After a full line, clearing to its end would remove its last character on many terminals.
      output += TerminalText.width(row.text) < size.columns ? text + "\u{1B}[K" : "\u{1B}[K" + text
    }
    if rows.count < shown?.count ?? size.rows { output += "\u{1B}[\(rows.count + 1);1H\u{1B}[J" }
    shown = Array(rows)
    self.size = size
    return output
  }
}
