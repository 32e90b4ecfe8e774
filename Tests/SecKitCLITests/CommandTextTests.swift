import Foundation
import SecKit
import SecKitRules
import Testing

@testable import SecKitCLI

/// What commands say of themselves is in tables, one for each language, whole, and nowhere else.
@Suite struct CommandTextTests {
  private static let sources = SavedRun.root + "/Sources/SecKitCLI"

  private static func files(_ folder: String) throws -> [(name: String, text: String)] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
    }
  }

  /// Every use of an entry in the code with the names that are filled in: `CommandText("key", ["name": …])`, and those of the help,
  /// `.says("key", …)`.
  private static func uses() throws -> [(key: String, names: Set<String>)] { try sentences() + helps() }

  private static func helps() throws -> [(key: String, names: Set<String>)] {
    let text = try files(sources).map(\.text).joined(separator: "\n")
    var found: [String: Set<String>] = [:]
    for match in text.matches(of: /(help: )?\.says\(\s*"([a-z.\-]+)"(?:, "([a-z]+)")?(?:, \["([a-z]+)":)?/) {
      let isOption = match.output.1 != nil
      found[(isOption ? "option." : "command.") + match.output.2] = match.output.4.map { [String($0)] } ?? []
      if let value = match.output.3 { found["value." + value] = [] }
    }
    return found.map { (key: $0.key, names: $0.value) }
  }

  private static func sentences() throws -> [(key: String, names: Set<String>)] {
    try files(sources).flatMap { file in
      file.text.matches(of: /CommandText\(\s*"([a-z.\-]+)"(?:,\s*\[((?:[^\[\]]|\[[^\]]*\])*)\])?\s*\)/).map { match in
        let names = (match.output.2 ?? "").matches(of: #/"([a-z]+)": /#).map { String($0.output.1) }
        return (String(match.output.1), Set(names))
      }
    }
  }

  /// Entries that are found by a name in the data or by a section's.
  private static let named =
    CommandText.Section.allCases.map { "status." + $0.rawValue }
    + CommandText.Column.allCases.map { "column." + $0.rawValue }
    + Readability.Band.allCases.map { "ease." + $0.rawValue } + Audience.allCases.map { "audience." + $0.rawValue }

  @Test(arguments: ProgramLanguage.allCases)
  func everyUseHasItsSentenceAndFillsIt(_ language: ProgramLanguage) throws {
    let table = CommandText.table(for: language)
    let uses = try Self.uses()
    #expect(uses.count > 200)
    for use in uses {
      let entry = try #require(table.entry(use.key), "\(use.key)")
      let text = entry.summary + (entry.explanation ?? "")
      #expect(Set(Placeholders.names(in: text)) == use.names, "\(use.key)")
      #expect(TerminalText.sanitize(text) == text)
    }
  }

  @Test func everySentenceIsUsed() async throws {
    let catalog = try await ContentOptions.parse(["--content", SavedRun.root + "/Content"]).catalog()
    let status = ContentStatus(catalog, today: try #require(CalendarDate("2026-11-21")))
    let used = Set(try Self.uses().map(\.key) + Self.named + status.counts.map { "count." + $0.name })
    for language in ProgramLanguage.allCases {
      let names = Set(CommandText.table(for: language).names)
      let hints = used.map { $0 + TextTable.hint }.filter(names.contains)
      #expect(names.subtracting(used).subtracting(hints) == [])
      #expect(used.subtracting(names) == [])
    }
  }

  /// Each entry of one language is there in the other, with the same placeholders, hint by hint.
  @Test func languagesHaveTheSameEntries() {
    let (spanish, english) = (CommandText.table(for: .es), CommandText.table(for: .en))
    #expect(Set(spanish.names).symmetricDifference(english.names) == [])
    for name in spanish.names {
      func names(_ table: TextTable) -> Set<String> { Set(Placeholders.names(in: table[name] ?? "")) }
      #expect(names(spanish) == names(english), "\(name)")
    }
  }

  /// Of two lines with one key only the first would be read.
  @Test func noEntryIsThereTwice() throws {
    let tables = try Self.files(Self.sources + "/Text").filter { $0.name.hasPrefix("CommandText+") }
    for language in ["Spanish", "English"] {
      let keys = tables.filter { $0.name.contains(language) }.flatMap { TextTable.entries(of: $0.text).map(\.key) }
        .filter { $0.wholeMatch(of: /[a-z][a-z.\-]*/) != nil && $0.contains(".") || $0 == "suggestion" }
      #expect(
        keys.count > 200 && keys.count == Set(keys).count,
        "\(language): \(Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys)")
    }
  }

  /// A string outside of the tables is a name, an id or a sign: two words in a row are a sentence, and so is a letter of Spanish. Only
  /// how an option is written holds a space.
  @Test func noOtherFileSpeaks() throws {
    let files = try Self.files(Self.sources).filter { !$0.name.hasPrefix("Text/") }
    #expect(files.count > 80)
    for file in files {
      let code = file.text.split(separator: "\n").filter { !$0.trimmed.hasPrefix("//") }.joined(separator: "\n")
      #expect(!code.contains("\"\"\""), "\(file.name)")
      for match in code.matches(of: /"((?:[^"\\\n]|\\\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\\.)*)"/) {
        let text = match.output.1.replacing(/\\\([^()]*(?:\([^()]*\)[^()]*)*\)/, with: "")
        let speaks = text.contains(/[áéíóúñÁÉÍÓÚÑ«»¿¡]/) || text.contains(/[A-Za-z]{2,}[,.;:]? [A-Za-z]{2,}/)
        #expect(!speaks || text.hasPrefix("--"), "\(file.name): \(match.output.0)")
      }
    }
  }

  @Test func suggestionsAreSentences() {
    let text = CommandText.unknownRoute("rbo", nearest: "robo", known: ["robo", "retén"]).text
    #expect(text == "no hay una ruta «rbo». ¿Quisiste decir «robo»? Hay: robo, retén.")
    #expect(CommandText.unknownRoute("x", nearest: nil, known: ["robo"]).text == "no hay una ruta «x». Hay: robo.")
  }

  @Test func languagesDoNotMix() {
    let english = CommandText.$language.withValue(.en) {
      CommandText.unknownRoute("rbo", nearest: "robo", known: ["robo"]).text
    }
    #expect(english == "there is no route \"rbo\". Did you mean \"robo\"? There are: robo.")
    #expect(CommandText.badFormats("x").text.hasSuffix("recibí «x»."))
  }

  /// What comes from outside is not filled in again.
  @Test func valuesAreNoTemplates() {
    #expect(CommandText.badFormats("{formats} {suggestion}").text.hasSuffix("recibí «{formats} {suggestion}»."))
  }
}
