/// The number of characters that a terminal shows.
struct TerminalSize: Hashable, Sendable {
  let columns: Int
  let rows: Int

  /// A size of at least 1 by 1, whatever the terminal reports.
  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// The size assumed if the terminal does not report one.
  static let usual = TerminalSize(columns: 80, rows: 24)
}
