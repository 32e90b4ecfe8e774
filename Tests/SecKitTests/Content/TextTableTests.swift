import Testing

@testable import SecKit

@Suite struct WordsTests {
  private let words = TextTable(texts: [
    .months: "enero, febrero,marzo", .dateFormat: "{day} de {month} de {year}", .durationMinutes: "{n} min",
    .durationHours: "{n} h",
    .periodDay: "cada día", .periodDays: "cada {n} días", .periodMonth: "cada mes",
    .periodMonths: "cada {n} meses", .periodWeek: "cada semana",
    .periodWeeks: "cada {n} semanas", .periodYear: "cada año", .periodYears: "cada {n} años",
  ])

  @Test(arguments: [(0, "0 min"), (15, "15 min"), (60, "1 h"), (150, "2 h 30 min"), (61, "1 h 1 min")])
  func durations(_ minutes: Int, _ text: String) {
    #expect(words.duration(minutes: minutes) == text)
  }

  @Test(arguments: [
    ("1 day", "cada día"), ("30 days", "cada 30 días"), ("1 week", "cada semana"), ("2 weeks", "cada 2 semanas"),
    ("1 month", "cada mes"),
    ("6 months", "cada 6 meses"), ("1 year", "cada año"), ("2 years", "cada 2 años"),
  ])
  func periods(_ period: String, _ text: String) throws {
    #expect(words.every(try #require(Period(period))) == text)
  }

  @Test func dates() throws {
    #expect(words.date(try #require(CalendarDate("2026-02-01"))) == "1 de febrero de 2026")
    // A month without a name is a number, never a crash.
    #expect(words.date(try #require(CalendarDate("2026-12-31"))) == "31 de 12 de 2026")
  }

  @Test func aMissingTextIsItsKey() {
    #expect(words(TextKey("task.open")) == "task.open")
    #expect(words(.everyDays, 1) == "cada día")
    #expect(words(.everyDays, 0) == "cada 0 días")
  }

  /// Two keys are one when they name the same text, whatever else is said of it.
  @Test func keysAreNames() {
    #expect(TextKey("a.b", "n") == TextKey("a.b") && TextKey("a.b") != TextKey("a.c"))
    #expect(TextKey("a", "x", counting: "n", "m").placeholders == ["x", "n", "m"])
    #expect(TextKey("a", "x", counting: "n", "m").counted == ["n", "m"])
  }
}

@Suite struct TextTableParsingTests {
  @Test func aKeyATextAndItsHint() {
    let table = TextTable(
      parsing: "a = uno «|» o a|b | dos = tres\na.hint = x = y\n\n  b.c-d  =  con espacios  \nsin signo\nvacío =\n",
      "e = é")
    #expect(table.names == ["a", "a.hint", "b.c-d", "e"])
    #expect(table.entry("a") == TextEntry(summary: "uno «|» o a|b | dos = tres", explanation: "x = y"))
    #expect(table.entry("b.c-d") == TextEntry(summary: "con espacios", explanation: nil))
    #expect(table.entry("f") == nil && table["e"] == "é" && table.label("f") == "f")
  }

  @Test func theFirstOfTwoCounts() {
    #expect(TextTable(parsing: "a = 1\na = 2", "a = 3")["a"] == "1")
    #expect(TextTable.entries(of: "a = 1\na = 2").map(\.key) == ["a", "a"])
  }

  @Test(arguments: [
    ("es", ProgramLanguage.es), ("en", .en), ("en-US", .en), ("EN", .en), ("fr", nil), ("", nil), ("-", nil),
  ])
  func languagesByTheirCode(_ code: String, _ language: ProgramLanguage?) {
    #expect(ProgramLanguage(code: code) == language)
  }
}
