/// How many characters a terminal shows.
struct TerminalSize: Hashable, Sendable {
  let columns: Int
  let rows: Int

  /// A size of at least 1 by 1, whatever the terminal claims.
  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// What to assume of a terminal that does not say.
  static let usual = TerminalSize(columns: 80, rows: 24)
}
