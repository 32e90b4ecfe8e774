extension TextTable {
  /// What a second part of an entry adds to its key: `key.hint` is what to do about `key`.
  package static let hint = ".hint"

  /// Reads tables that come with the program. Each line is `key = text`, so that a translator meets no code; all behind the first
  /// ` = ` is text. Empty lines separate. Of two lines with one key the first counts; tests find the second.
  package init(parsing tables: String...) {
    var texts: [String: String] = [:]
    for (key, text) in tables.flatMap(Self.entries) where texts[key] == nil { texts[key] = text }
    self.init(texts)
  }

  /// The entries of a table in their order.
  package static func entries(of table: String) -> [(key: String, text: String)] {
    // By bytes, which is many times as fast as by characters: the program reads its tables at every start.
    table.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let words = Substring(line).trimmed
      guard let mark = words.utf8.firstRange(of: " = ".utf8) else { return nil }
      return (String(words[..<mark.lowerBound]).trimmed, String(words[mark.upperBound...]).trimmed)
    }
  }
}
