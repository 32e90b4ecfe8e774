/// Tables for spreadsheets and other programs: RFC 4180 in UTF-8, without a byte order mark, which other programs would take for
/// part of the first name.
///
/// Two things are done for whoever opens the file in a spreadsheet, and both can be undone: see ``read(_:)``.
/// - A field that a spreadsheet might run as a formula gets an apostrophe before it.
/// - A number whose signs all count, such as the telephone 079, would become 79: it is written as `="079"`, which every
///   spreadsheet shows as 079. Numbers with blanks in them, such as +52 55 1234 5678, are texts to all of them and stay as typed.
package enum CSVWriter {
  package static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field as it stands in the file.
  static func field(_ text: String) -> String { quoted(shown(text)) }

  /// Quoted where it has to be. Characters are not looked at: to Swift a carriage return and a line feed are one, which is
  /// neither of them, and so are a quotation mark and an accent that follows.
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

  /// The text as a spreadsheet shows it unharmed.
  private static func shown(_ text: String) -> String {
    if isNumber(text) { return losesSigns(text) ? "=\"\(text)\"" : text }
    // One apostrophe more than there are, so that those of the text itself come back.
    return isRun(text.utf8.drop { $0 == apostrophe }) ? "'" + text : text
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet may take it for a formula, blanks before it aside.
  private static func isRun(_ text: some Collection<UInt8>) -> Bool {
    text.first { $0 != 0x20 }.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
  }

  /// A number as one dials it: digits, with a plus before them, blanks between them.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first, let last = digits.last, first != 0x20, last != 0x20 else { return false }
    return digits.allSatisfy { $0 == 0x20 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a spreadsheet that reads it as a number would not give it back.
  private static func losesSigns(_ number: String) -> Bool {
    if number.utf8.contains(0x20) { return false }
    // Spreadsheets count to fifteen digits.
    return number.utf8.count > 15 || number.utf8.count > 1 && number.utf8.first == UInt8(ascii: "0")
      || number.utf8.first == UInt8(ascii: "+")
  }

  /// The text of a field that a reader of CSV gives, without what was done for spreadsheets.
  package static func read(_ field: String) -> String {
    if field.utf8.starts(with: "=\"".utf8), field.utf8.last == UInt8(ascii: "\""), field.utf8.count > 3 {
      let number = String(decoding: field.utf8.dropFirst(2).dropLast(), as: UTF8.self)
      if isNumber(number) { return number }
    }
    guard field.utf8.first == apostrophe, isRun(field.utf8.drop { $0 == apostrophe }) else { return field }
    return String(decoding: field.utf8.dropFirst(), as: UTF8.self)
  }
}
