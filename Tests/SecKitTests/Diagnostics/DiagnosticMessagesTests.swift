import Testing

@testable import SecKit

@Suite struct DiagnosticMessagesTests {
  static let languages = ProgramLanguage.allCases

  /// Names of arguments in a text; braces that show Markdown or JSON are none.
  static func names(in text: String?) -> Set<String> {
    Set(Placeholders.names(in: text ?? "").filter { name in name.allSatisfy { $0.isASCII && $0.isLetter } })
  }

  @Test(arguments: DiagnosticID.allCases)
  func everyFaultHasAMessageInEveryLanguage(_ id: DiagnosticID) throws {
    for language in Self.languages {
      let message = try #require(DiagnosticMessages.table(for: language).message(for: id), "\(language)")
      #expect(!message.summary.isEmpty)
      #expect(message.explanation?.isEmpty != true)
      #expect(TerminalText.sanitize(message.summary) == message.summary)
    }
  }

  @Test(arguments: DiagnosticID.allCases)
  func languagesAskForTheSameArguments(_ id: DiagnosticID) throws {
    let spanish = try #require(DiagnosticMessages.table(for: .es).message(for: id))
    let english = try #require(DiagnosticMessages.table(for: .en).message(for: id))
    #expect(Self.names(in: spanish.summary) == Self.names(in: english.summary))
    #expect(Self.names(in: spanish.explanation) == Self.names(in: english.explanation))
    #expect((spanish.explanation == nil) == (english.explanation == nil))
  }

  /// A line of a table that is no fault is a label; both languages have the same ones.
  @Test func languagesHaveTheSameEntries() {
    let tables = Self.languages.map { DiagnosticMessages.table(for: $0) }
    #expect(tables[0].names == tables[1].names)
    let ids = Set(DiagnosticID.allCases.map(\.rawValue))
    let hints = Set(ids.map { $0 + TextTable.hint })
    let strange = Set(tables[0].names).subtracting(ids.union(hints)).filter { key in
      ![
        "label.", "address.", "name.", "expected.", "reason.", "what.", "hint.", "sector.", "problem.", "json.",
        "yaml.", "channel.", "mark.", "look.", "hidden.", "form.", "box.", "twice.", "phone.", "empty.", "meant.",
        "cut.", "bank.", "csv.", "loss.", "choice-id.",
      ]
      .contains {
        key.hasPrefix($0)
      }
        && Diagnostic.Note.Kind(rawValue: key) == nil
    }
    #expect(strange.isEmpty)
    for kind in [Diagnostic.Note.Kind.firstDefinition, .opensHere] { #expect(tables[0].names.contains(kind.rawValue)) }
  }

  @Test func namesOfFaultsAreKebabCase() {
    for id in DiagnosticID.allCases {
      #expect(ContentID.isSlug(id.rawValue), "\(id)")
      #expect(!id.rawValue.hasSuffix("-") && !id.rawValue.contains("--"))
    }
  }

  @Test(arguments: [
    ("a {x} b", ["x": "1"], "a 1 b"), ("{x}{x}", ["x": "1"], "11"), ("{y}", ["x": "1"], "{y}"),
    ("a {b", ["b": "1"], "a {b"), ("a {b {b}", ["b": "1"], "a {b 1"), ("a } {x}", ["x": "{x}"], "a } {x}"),
    ("{x}", [:], "{x}"), ("", ["x": "1"], ""), ("{}", ["": "1"], "1"), ("{.{x}}", ["x": "1"], "{.1}"),
    ("{{x} {y", ["x": "1"], "{1 {y"), ("{x} {y", ["x": "1"], "1 {y"),
  ])
  func placeholdersAreFilledOnce(_ text: String, _ values: [String: String], _ filled: String) {
    #expect(Placeholders.fill(text, values) == filled)
  }

  @Test(arguments: [
    ("{n} {n:día:días}", "1", "1 día"), ("{n} {n:día:días}", "2", "2 días"), ("{n} {n:día:días}", "0", "0 días"),
    ("{n} {n:día:días}", "11", "11 días"), ("{m:a:b}", "1", "{m:a:b}"), ("{n:a}", "1", "{n:a}"), ("{n::s}", "1", ""),
  ])
  func wordsAgreeWithNumbers(_ text: String, _ number: String, _ filled: String) {
    #expect(Placeholders.fill(text, ["n": number]) == filled)
    #expect(Set(Placeholders.names(in: "{n} {n:día:días}")) == ["n"])
  }

  /// Nothing of a table's grammar is left in what people read, and nothing of a message is lost in it.
  @Test(arguments: languages) func everyEntryIsWhole(_ language: ProgramLanguage) throws {
    let table = DiagnosticMessages.table(for: language)
    let ids = Set(DiagnosticID.allCases.map(\.rawValue))
    for key in table.names {
      for text in [table.label(key)] {
        #expect(!text.isEmpty && !text.hasPrefix("= ") && !text.contains(".hint ="), "\(key): \(text)")
        #expect(!text.contains(#"\\"#) && !text.contains(#"\""#), "\(key): \(text)")
        // Quotation marks and brackets come in pairs.
        #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(key): \(text)")
        #expect(text.count { $0 == "\"" } % 2 == 0, "\(key): \(text)")
        // A number is followed by a word that agrees with it.
        for name in ["errors", "warnings", "files", "days", "months", "words", "sum"] where text.contains("{\(name)}") {
          #expect(text.contains("{\(name):") || language == .es && key == "label.found", "\(key): \(text)")
        }
      }
      // Only a fault has a hint.
      if key.hasSuffix(TextTable.hint) { #expect(ids.contains(String(key.dropLast(TextTable.hint.count))), "\(key)") }
    }
    #expect(table.label("yaml.block").contains("«|»") || table.label("yaml.block").contains("\"|\""))
    #expect(table.label("yaml.escape").contains(#"\"#))
  }

  /// Every placeholder of every message is shown, and nothing else in braces is left.
  @Test(arguments: DiagnosticID.allCases) func everyPlaceholderIsShown(_ id: DiagnosticID) throws {
    for language in Self.languages {
      let table = DiagnosticMessages.table(for: language)
      let template = try #require(table.message(for: id))
      let names = Self.names(in: template.summary).union(Self.names(in: template.explanation)).subtracting([
        "suggestion"
      ])
      var values = Dictionary(uniqueKeysWithValues: names.map { ($0, "‹\($0)›") })
      values["nearest"] = "‹nearest›"
      let message = table.message(for: Diagnostic(id, in: "a.md", .fileStart, values))
      let text = message.summary + " " + (message.explanation ?? "")
      for name in names { #expect(text.contains("‹\(name)›"), "\(id): \(text)") }
      if template.summary.contains("{suggestion}") { #expect(text.contains("‹nearest›"), "\(id)") }
      #expect(Self.names(in: text).isDisjoint(with: names), "\(id): \(text)")
    }
  }

  private func summary(_ id: DiagnosticID, _ arguments: [String: String]) -> TextEntry {
    DiagnosticMessages.table(for: .es).message(for: Diagnostic(id, in: "a.md", .fileStart, arguments))
  }

  @Test func argumentsMayBeWordsOfTheLanguage() {
    #expect(summary(.fileUnreadable, ["reason": "@reason.missing"]).summary == "No puedo leer este archivo: no existe.")
  }

  @Test func whatAnAuthorWroteIsNoWordOfTheLanguage() {
    #expect(summary(.dateInvalid, ["value": "@luchadoras"]).summary == "«@luchadoras» no es una fecha.")
  }

  @Test func aNearMissIsAskedFor() {
    let arguments = ["name": "titel", "nearest": "title", "allowed": "id, title"]
    let message = summary(.keyUnknown, arguments)
    #expect(message.summary == "No conozco la clave «titel». ¿Quisiste decir «title»?")
    #expect(message.explanation == "Aquí se permiten: id, title.")
    #expect(summary(.keyUnknown, ["name": "zzz", "allowed": "id"]).summary == "No conozco la clave «zzz».")
  }

  @Test func anExplanationOfNothingIsNone() {
    #expect(summary(.attributeMissing, ["name": "#id", "hint": ""]).explanation == nil)
    #expect(summary(.valueType, ["name": "a", "expected": "@expected.text"]).explanation == nil)
  }
}
