import SecKit

/// A small terminal in memory: it obeys what `ScreenPainter` and `Terminal` send and remembers what it did not understand.
struct VirtualTerminal {
  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var scrollback: [String] = []
  private(set) var isAlternate = false
  private(set) var isCursorShown = true
  private(set) var wraps = true
  private(set) var bracketsPastes = false
  /// Sequences without a meaning here; a test expects none.
  private(set) var unknown: [String] = []
  private var cells: [[String]]
  private var main: [[String]] = []
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Self.empty(columns, rows)
  }

  /// The screen, spaces at the ends of lines left out, empty lines at the end too.
  var screen: [String] { Self.text(cells) }

  /// As a terminal does it: lines are cut or filled up.
  mutating func resize(columns: Int, rows: Int) {
    func fit(_ cells: [[String]]) -> [[String]] {
      (0..<rows).map { row in
        (0..<columns).map { column in
          cells.indices.contains(row) && cells[row].indices.contains(column) ? cells[row][column] : " "
        }
      }
    }
    cells = fit(cells)
    main = fit(main)
    (self.columns, self.rows) = (columns, rows)
    (row, column) = (min(row, rows - 1), min(column, columns - 1))
  }

  mutating func feed(_ bytes: [UInt8]) {
    pending += bytes
    guard let text = String(validating: pending, as: UTF8.self) else { return }
    pending = []
    var rest = Substring(text)
    while let character = rest.first {
      if character == "\u{1B}" { obey(&rest) } else { put(rest.removeFirst()) }
    }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\n":
      column = 0  // The system's terminal adds the carriage return.
      newLine()
    case "\r": column = 0
    case "\r\n":
      column = 0
      newLine()
    default:
      let width = TerminalText.width(String(character))
      guard width > 0 else { return }
      if column + width > columns {
        if wraps {
          column = 0
          newLine()
        } else {
          column = max(0, columns - width)
        }
      }
      cells[row][column] = String(character)
      if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
      column += width
    }
  }

  private mutating func newLine() {
    if row + 1 < rows {
      row += 1
      return
    }
    if !isAlternate { scrollback += Self.text([cells[0]]) }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func obey(_ rest: inout Substring) {
    rest.removeFirst()
    guard rest.first == "[" else { return unknown.append(String(rest.prefix(1))) }
    rest.removeFirst()
    let body = rest.prefix { !$0.isLetter }
    rest = rest[body.endIndex...]
    guard let final = rest.popFirst() else { return unknown.append("cut") }
    let numbers = body.drop { $0 == "?" }.split(separator: ";").map { Int($0) ?? -1 }
    switch (body.first == "?", final) {
    case (false, "m"): break
    case (false, "H"):
      row = min(rows, numbers.first ?? 1) - 1
      column = min(columns, numbers.dropFirst().first ?? 1) - 1
    case (false, "K") where numbers.isEmpty: for index in min(column, columns)..<columns { cells[row][index] = " " }
    case (false, "J"): clear(numbers.first ?? 0)
    case (true, "h"), (true, "l"): for number in numbers { set(number, final == "h") }
    default: unknown.append("[\(body)\(final)")
    }
  }

  private mutating func clear(_ what: Int) {
    switch what {
    case 0:
      for index in min(column, columns)..<columns { cells[row][index] = " " }
      for index in (row + 1)..<max(rows, row + 1) { cells[index] = Array(repeating: " ", count: columns) }
    case 2:
      // As Kitty and VTE do: what is cleared from the first screen goes to the scrollback.
      if !isAlternate { scrollback += screen }
      cells = Self.empty(columns, rows)
    case 3: scrollback = []
    default: unknown.append("[\(what)J")
    }
  }

  private mutating func set(_ mode: Int, _ on: Bool) {
    switch mode {
    case 7: wraps = on
    case 25: isCursorShown = on
    case 1049:
      guard on != isAlternate else { return }
      isAlternate = on
      if on {
        main = cells
        cells = Self.empty(columns, rows)
      } else {
        cells = main
      }
    case 2004: bracketsPastes = on
    default: unknown.append("[?\(mode)")
    }
  }

  private static func empty(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private static func text(_ cells: [[String]]) -> [String] {
    var lines = cells.map { row in
      let line = row.joined()
      return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
