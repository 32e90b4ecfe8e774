import Testing

@testable import SecKit

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("", ""), ("hola", "hola"), ("a,b", "\"a,b\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    ("di «\"sí\"»", "\"di «\"\"sí\"\"»\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("\r\n", "\"'\r\n\""),
    ("e\u{301}\r\n\u{1F469}\u{200D}\u{1F4BB}", "\"e\u{301}\r\n\u{1F469}\u{200D}\u{1F4BB}\""),
    // What a spreadsheet would run.
    ("=1+1", "'=1+1"), ("-1+2", "'-1+2"), ("@suma", "'@suma"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("  =1", "'  =1"), ("- uno", "'- uno"),
    ("'=1", "''=1"), ("'hola", "'hola"), ("''-", "'''-"),
    // Numbers stay dialable: as typed where they are texts to a spreadsheet, else as a text in a formula.
    ("+52 55 1234 5678", "+52 55 1234 5678"), ("55 5533 5533", "55 5533 5533"), ("911", "911"), ("*765", "*765"),
    ("079", "\"=\"\"079\"\"\""), ("+525512345678", "\"=\"\"+525512345678\"\"\""),
    ("1234567890123456", "\"=\"\"1234567890123456\"\"\""), ("0", "0"), ("+52-55-1234", "'+52-55-1234"),
    ("55 5242 5100 ext. 5086", "55 5242 5100 ext. 5086"), ("+", "'+"), ("2026-11-21", "2026-11-21"),
  ]) func writesAField(_ text: String, _ field: String) {
    #expect(CSVWriter.field(text) == field)
  }

  /// As a reader of CSV gives it.
  private static func value(of field: String) -> String {
    guard field.utf8.first == UInt8(ascii: "\"") else { return field }
    var value = String.UnicodeScalarView()
    var isSecond = false
    for scalar in field.unicodeScalars.dropFirst().dropLast() {
      isSecond = scalar == "\"" && !isSecond
      if !isSecond { value.append(scalar) }
    }
    return String(value)
  }

  /// Undone, every text is what it was.
  @Test func whatIsDoneForSpreadsheetsCanBeUndone() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "'", "=", "\"", "+", "-", "@", "\t", "\r", "\n", " ", "0", "79", "5", "é", "a", ",", "+52", "\u{301}",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let field = CSVWriter.field(text)
      let read = Self.value(of: field)
      #expect(CSVWriter.read(read).utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      // Nothing begins with what a spreadsheet runs but the one formula that is ours.
      if let first = read.unicodeScalars.first(where: { $0 != " " }), "=+-@\t\r\n".unicodeScalars.contains(first) {
        #expect(read.wholeMatch(of: /="\+?[0-9 ]+"|\+[0-9]+ [0-9 ]*[0-9]/) != nil, "\(read.debugDescription)")
      }
    }
  }
}
