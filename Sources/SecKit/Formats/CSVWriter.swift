/// Tables for spreadsheets and other programs: RFC 4180 in UTF-8, without a byte order mark, which other programs would read as
/// part of the first column's name.
///
/// Two things are changed for readers who open the file in a spreadsheet, and both can be undone: see ``read(_:)``.
/// - A field that a spreadsheet might run as a formula gets an apostrophe before it.
/// - A number that would lose digits, such as the telephone 079, which would become 79, is written as `="079"`, which every
///   spreadsheet shows as 079. Numbers with blanks in them, such as +52 55 1234 5678, are text to all of them and stay as
///   typed.
package enum CSVWriter {
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field as written in the file.
  static func field(_ text: String) -> String { quoted(shown(text)) }

  /// Quoted where necessary. Works on bytes, not characters: to Swift a carriage return and a line feed are one character, and
  /// so are a quotation mark and a combining accent after it.
  private static func quoted(_ text: String) -> String {
    let marks: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D]
    guard text.utf8.contains(where: marks.contains) else { return text }
    var field = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field.unicodeScalars.append(scalar) }
      field.unicodeScalars.append(scalar)
    }
    field.unicodeScalars.append("\"")
    return field
  }

  /// The text with what makes a spreadsheet show it unchanged.
  private static func shown(_ text: String) -> String {
    if isNumber(text) { return losesSigns(text) ? "=\"\(text)\"" : text }
    // One apostrophe more than there are, so that the text's own are restored.
    return isRun(text.utf8.drop { $0 == apostrophe }) ? "'" + text : text
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet may take the text for a formula, leading blanks ignored.
  private static func isRun(_ text: some Collection<UInt8>) -> Bool {
    text.first { $0 != 0x20 }.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
  }

  /// A number as dialled: digits, perhaps a plus before them and blanks between them.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first, let last = digits.last, first != 0x20, last != 0x20 else { return false }
    return digits.allSatisfy { $0 == 0x20 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a spreadsheet that reads the text as a number would lose digits.
  private static func losesSigns(_ number: String) -> Bool {
    if number.utf8.contains(0x20) { return false }
    // Spreadsheets keep fifteen digits.
    return number.utf8.count > 15 || number.utf8.count > 1 && number.utf8.first == UInt8(ascii: "0")
      || number.utf8.first == UInt8(ascii: "+")
  }

  /// The field's text as given to the writer: undoes what was done for spreadsheets to what a CSV reader returns.
  package static func read(_ field: String) -> String {
    if field.utf8.starts(with: "=\"".utf8), field.utf8.last == UInt8(ascii: "\""), field.utf8.count > 3 {
      let number = String(decoding: field.utf8.dropFirst(2).dropLast(), as: UTF8.self)
      if isNumber(number) { return number }
    }
    guard field.utf8.first == apostrophe, isRun(field.utf8.drop { $0 == apostrophe }) else { return field }
    return String(decoding: field.utf8.dropFirst(), as: UTF8.self)
  }
}
