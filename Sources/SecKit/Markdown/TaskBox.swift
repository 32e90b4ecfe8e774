/// Reads the box at the start of a list item. Any kind of white space may be in it and after it; what only looks like a box is
/// read as the box that was meant, and reported.
struct TaskBox {
  let marker: TaskMarker
  /// The text after the box, without the white space between.
  let rest: Substring
  /// The length of the box in bytes.
  let length: Int
  /// Why it is not a box yet: an entry of the message table, with its `@`.
  let problem: String?
  /// The character to blame, if it is a single one.
  let scalar: Unicode.Scalar?

  init?(_ text: String) {
    guard let open = text.first, open == "[" || open == "［" || open == "【" else { return nil }
    let close = text.dropFirst().prefix(5).firstIndex { $0 == "]" || $0 == "］" || $0 == "】" }
    guard let close else { return nil }
    let inner = text[text.index(after: text.startIndex)..<close]
    let behind = text[text.index(after: close)...]
    // `[x](…)` is a link that was not read, and `[a]: …` a definition.
    if let next = behind.first, "([:".contains(next) { return nil }
    guard let (marker, problem, scalar) = Self.read(inner) else { return nil }
    let isApart = behind.isEmpty || behind.first?.isWhitespace ?? true
    let isFullWidth = open != "[" || text[close] != "]"
    // Without a space after it, it is a box only if nothing else is odd about it.
    guard isApart || (problem == nil && !isFullWidth) else { return nil }
    self.marker = marker
    rest = behind.drop(while: \.isWhitespace)
    length = text.utf8.count - behind.utf8.count
    self.problem = problem ?? (isFullWidth ? "@box.full-width" : isApart ? nil : "@box.no-space")
    self.scalar = scalar ?? (isFullWidth ? open.unicodeScalars.first { $0 != "[" } ?? "］" : nil)
  }

  private static func read(_ inner: Substring) -> (TaskMarker, String?, Unicode.Scalar?)? {
    if inner.isEmpty { return (.open, "@box.empty", nil) }
    if inner == "x" || inner == "X" { return (.checked, nil, nil) }
    if inner.allSatisfy(\.isWhitespace) { return (.open, inner.count == 1 ? nil : "@box.spaces", nil) }
    let plain = Lookalike.plain(String(inner)).trimmed
    let scalar = inner.unicodeScalars.first { Lookalike.plain($0) != nil }
    if plain.isEmpty { return (.open, "@box.hidden", nil) }
    if plain == "x" || plain == "X" {
      return (
        .checked,
        scalar.map { Lookalike.plain($0) == " " || Lookalike.plain($0) == "" } ?? true ? "@box.spaces" : "@box.letter",
        scalar
      )
    }
    switch plain {
    case "✓", "✔", "✅", "☑", "×", "✗", "✘", "*", "v", "V": return (.checked, "@box.sign", nil)
    case "-", "~", "/", ">", "<", "?", "!", "_", ".", "o", "O": return (.open, "@box.state", nil)
    default: return nil
    }
  }

  /// What to write instead.
  var replacement: String { marker == .open ? "[ ]" : "[x]" }
}
