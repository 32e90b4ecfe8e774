/// Reads tables as spreadsheets write them: RFC 4180, separated by commas, semicolons or tabs, with any line ends. Every field
/// keeps its place, so that a fault in it can be shown; what ``CSVWriter`` does for spreadsheets is undone.
package struct CSVReader {
  package struct Field: Hashable, Sendable {
    package let text: String
    /// From quotation mark to quotation mark, where there are any.
    package let range: SourceRange
  }

  package struct Row: Hashable, Sendable {
    /// From 1, the row of names included.
    package let number: Int
    package let fields: [Field]
  }

  package struct Table: Sendable {
    /// Rows with at least one field that is not blank.
    package let rows: [Row]
    /// What cannot be read as a table, in the words of the message table.
    package let problems: [CSVProblem]
  }

  private static let quote = UInt8(ascii: "\"")
  private static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  private let source: SourceFile
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var problems: [CSVProblem] = []

  private init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    separator = Self.separator(of: source.bytes)
  }

  package static func read(_ source: SourceFile) -> Table {
    var reader = CSVReader(source)
    var rows: [Row] = []
    var number = 0
    while reader.index < reader.bytes.count {
      number += 1
      let fields = reader.row()
      if fields.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) {
        rows.append(Row(number: number, fields: fields))
      }
    }
    return Table(rows: rows, problems: reader.problems)
  }

  /// What separates the fields: the first of the three outside quotation marks in the first line, else a comma.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if separators.contains(byte) { return byte }
      if byte == 0x0A || byte == 0x0D { break }
    }
    return separators[0]
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func row() -> [Field] {
    var fields = [field()]
    while byte == separator {
      index += 1
      fields.append(field())
    }
    // A carriage return, a line feed, or both.
    if byte == 0x0D { index += 1 }
    if byte == 0x0A { index += 1 }
    return fields
  }

  private mutating func field() -> Field {
    let start = index
    guard byte == Self.quote else {
      while let byte, byte != separator, byte != 0x0A, byte != 0x0D { index += 1 }
      return Field(
        text: CSVWriter.read(String(decoding: bytes[start..<index], as: UTF8.self)), range: source.range(start, index))
    }
    index += 1
    var text: [UInt8] = []
    var isOpen = true
    while let byte {
      index += 1
      guard byte == Self.quote else {
        text.append(byte)
        continue
      }
      guard self.byte == Self.quote else {
        isOpen = false
        break
      }
      text.append(byte)
      index += 1
    }
    let end = index
    if isOpen { problems.append(CSVProblem(range: source.range(start, start + 1), label: "csv.quote-open")) }
    let rest = index
    while let byte, byte != separator, byte != 0x0A, byte != 0x0D { index += 1 }
    if bytes[rest..<index].contains(where: { $0 != 0x20 }) {
      problems.append(CSVProblem(range: source.range(rest, index), label: "csv.quote-rest"))
    }
    return Field(text: CSVWriter.read(String(decoding: text, as: UTF8.self)), range: source.range(start, end))
  }
}

/// Why a text is not the table that was expected, where, in the words of the message table.
package struct CSVProblem: Error, Hashable, Sendable {
  package let range: SourceRange
  /// An entry of the message table.
  package let label: String
}
